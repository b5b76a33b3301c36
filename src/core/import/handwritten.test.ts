/**
 * The tables that were transcribed by hand for `data/`, read by the importer: row by row the same flows. What
 * differs is listed here, each difference with its reason; nothing else may.
 */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { documentMarkdown } from '../export/markdown/documentMarkdown.ts';
import type { FlowDocument } from '../model/document.ts';
import { foldName } from '../model/foldName.ts';
import { formatPorts, formatRange } from '../model/ports.ts';
import type { Ports } from '../model/ports.ts';
import { NO_CHOICES } from './choices.ts';
import { readSources } from './readSources.ts';

function read(document: FlowDocument): FlowDocument {
  const file = { name: 'page.md', text: documentMarkdown(document), format: null };
  const { document: made } = readSources([file], NO_CHOICES);
  if (made === null) throw new Error('the page has tables');
  return made;
}

/** What each flow says, by the place of its row: names, port, what is spoken, how it is secured. */
function saidIn(document: FlowDocument): readonly string[] {
  const places = new Map(document.tables.map(({ id }, place) => [id, place + 1]));
  const rows = new Map(
    document.entries.map(({ id, table, number }) => [id, `${places.get(table)}.${number}`]),
  );
  const labels = new Map(document.components.map(({ id, label }) => [id, foldName(label)]));
  return document.flows.map((flow) =>
    [
      rows.get(flow.entry),
      `${labels.get(flow.from)} → ${labels.get(flow.to)}:${sayPorts(flow.ports)}`,
      flow.protocol,
      flow.transport,
      flow.carries ?? '',
      flow.encryption.value,
      flow.authentication.map(({ value }) => value).join(),
    ].join(' | '),
  );
}

/** What is possible, and not in which words that is said: by hand it was told in our own. */
function sayPorts(ports: Ports): string {
  return ports.kind === 'varies'
    ? `varies, ${ports.possible.map(formatRange).join()}`
    : formatPorts(ports);
}

const groupsOf = (document: FlowDocument) => {
  const groups = new Map(document.groups.map(({ id, label }) => [id, label]));
  const ends = new Map(
    document.components.map(({ id, group }) => [id, group === null ? null : groups.get(group)]),
  );
  return document.flows.map(({ entry, from, to }) => [entry, ends.get(from), ends.get(to)]);
};

function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((text) => {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

describe('Diego, read by the importer', () => {
  const made = read(diego);

  it('has every row, and of each the cells', () => {
    expect(made.entries.map(({ written, standing }) => [standing, written])).toEqual(
      diego.entries.map(({ written }) => ['charted', written]),
    );
  });

  it('has the flows that were read by hand', () => {
    expect(saidIn(made)).toEqual(saidIn(diego));
  });

  it('has the same VMs, directions and footnotes', () => {
    expect(groupsOf(made).map(([, ...ends]) => ends)).toEqual(
      groupsOf(diego).map(([, ...ends]) => ends),
    );
    expect(made.flows.map(({ direction }) => direction)).toEqual(
      diego.flows.map(({ direction }) => direction),
    );
    expect(made.entries.map(({ footnotes }) => footnotes.toSorted())).toEqual(
      diego.entries.map(({ footnotes }) => footnotes.toSorted()),
    );
  });
});

describe('Tanzu Application Platform, read by the importer', () => {
  const made = read(tap);

  it('has every row, and of each the cells', () => {
    expect(made.entries.map(({ written, standing }) => [standing, written])).toEqual(
      tap.entries.map(({ written }) => ['charted', written]),
    );
  });

  it('has the flows that were read by hand, but for one way that only a sentence states', () => {
    // “And vice versa” stands in the description of row 2: the importer says so, and charts what cells state.
    expect(difference(saidIn(tap), saidIn(made))).toEqual(
      [1, 2, 3].map(
        () =>
          '1.2 | pinniped supervisor → pinniped concierge:443 | https | not-stated |  | tls | not-stated',
      ),
    );
    expect(difference(saidIn(made), saidIn(tap))).toEqual([]);
  });

  it('has the clusters that the cells name', () => {
    const clusters = made.groups.filter(({ kind }) => kind !== 'external');
    expect(clusters.map(({ label }) => label).toSorted()).toEqual([
      'Build',
      'Iterate',
      'Run',
      'View',
    ]);
    // By hand, most ends that no cell puts into a cluster were put outside, or into the one that a sentence
    // speaks of. The importer puts outside what the cell itself calls external, and the rest in no group.
    const byHand = groupsOf(tap);
    const inCluster = (label: string | null | undefined) =>
      label === null || label === undefined || label === 'External' ? null : label;
    const others = groupsOf(made).filter((ends) => {
      const [entry, ...own] = ends.map((end, place) => (place === 0 ? rowOf(end) : inCluster(end)));
      return !byHand.some(
        ([row, ...hand]) =>
          rowOf(row) === entry &&
          own.every((end, place) => end === null || end === inCluster(hand[place])),
      );
    });
    expect(others).toEqual([]);
  });
});

const rowOf = (entry: string | null | undefined) => entry?.split('-').at(-1);
