import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import type { FlowDocument } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId, FlowId, GroupId } from '../model/ids.ts';
import { componentId, groupId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { makeSyntheticDocument } from '../model/syntheticDocument.ts';
import { printQuery } from './print.ts';
import { readSurely, selectedIn } from './targetQueriesFixture.ts';
import { writeBundle } from './writeBundle.ts';

interface Bundled {
  readonly from: ComponentId | GroupId;
  readonly to: ComponentId | GroupId;
  readonly flows: DocumentIndex['document']['flows'];
}

/** Bundles as they are when each group is folded that is not left open: by card and socket, or card. */
function bundlesOf(
  index: DocumentIndex,
  isFolded: (group: GroupId) => boolean,
  drawn: (flow: FlowId) => boolean,
): readonly Bundled[] {
  const end = (id: ComponentId): ComponentId | GroupId => {
    let node: ComponentId | GroupId = id;
    let group = index.components.get(id)?.group ?? null;
    while (group !== null) {
      if (isFolded(group)) node = group;
      group = index.groups.get(group)?.parent ?? null;
    }
    return node;
  };
  const flows = index.document.flows.filter(({ id }) => drawn(id));
  const keyOf = (flow: (typeof flows)[number]) =>
    JSON.stringify([end(flow.from), end(flow.to) === flow.to ? flow.socket : end(flow.to)]);
  return [...groupBy(flows, keyOf).values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const [from, to] = [end(first.from), end(first.to)];
    const isBundle = from !== to && (from !== first.from || to !== first.to);
    return isBundle ? [{ from, to, flows: together }] : [];
  });
}

const all = () => true;
const ids = (flows: Bundled['flows']) => flows.map(({ id }) => String(id)).toSorted();

describe.each<FlowDocument>([diego, tap, cloudFoundry, makeSyntheticDocument(60)])(
  'a bundle of $shortTitle',
  (document) => {
    const index = indexDocument(document);
    /** All groups, every other one, and each by itself. */
    const foldings = [
      all,
      (id: GroupId) => document.groups.findIndex((group) => group.id === id) % 2 === 0,
      ...document.groups.map((group) => (id: GroupId) => id === group.id),
    ];

    it('is asked for by a query that selects just what is in it', () => {
      for (const isFolded of foldings) {
        const bundles = bundlesOf(index, isFolded, all);
        for (const bundle of bundles) {
          const text = writeBundle(index, null, bundle, bundle.flows);
          expect(text).not.toBeNull();
          expect(selectedIn(index, text ?? '')).toEqual(ids(bundle.flows));
          expect(printQuery(readSurely(index, text ?? '').query)).toBe(text);
        }
      }
    });

    it.each([
      'protocol:https',
      '-encryption:tls',
      'https or port:80',
      'encryption:none,not-stated',
    ])('in a picture of “%s” only is asked for so, too', (standing) => {
      const { query, selection } = readSurely(index, standing);
      expect(selection.flows.size).toBeGreaterThan(0);
      for (const isFolded of foldings.slice(0, 2)) {
        for (const bundle of bundlesOf(index, isFolded, (id) => selection.flows.has(id))) {
          const text = writeBundle(index, query, bundle, bundle.flows);
          expect(text).not.toBeNull();
          expect(selectedIn(index, text ?? '')).toEqual(ids(bundle.flows));
        }
      }
    });
  },
);

describe('the query of a bundle', () => {
  const index = indexDocument(diego);
  const write = (from: ComponentId | GroupId, to: ComponentId | GroupId, standing = '') => {
    const inside = (id: ComponentId, of: string) =>
      id === of || index.components.get(id)?.group === of;
    const { query, selection } = readSurely(index, standing);
    const flows = index.document.flows.filter(
      (flow) => selection.flows.has(flow.id) && inside(flow.from, from) && inside(flow.to, to),
    );
    return writeBundle(index, query, { from, to }, flows);
  };

  it('is a trace between its ends, with the port where it ends in one', () => {
    expect(write(groupId('diego_cell'), groupId('diego_database'))).toBe(
      'diego_cell→diego_database',
    );
    expect(write(groupId('diego_cell'), componentId('bbs'))).toBe('diego_cell→BBS:8889');
    expect(write(groupId('diego_brain'), groupId('cloud_controller'))).toBe(
      'diego_brain/*→cloud_controller/*',
    );
  });

  it('stands beside what is asked, where that is needed', () => {
    expect(write(groupId('diego_brain'), groupId('cloud_controller'), 'port:9023')).toBe(
      'port:9023 diego_brain/*→cloud_controller/*',
    );
    expect(write(groupId('diego_cell'), groupId('diego_database'), 'port:8889,8891')).toBe(
      'diego_cell→diego_database',
    );
  });

  it('is none where no query means just these flows', () => {
    const [flow] = index.document.flows;
    expect(flow).toBeDefined();
    if (flow === undefined) return;
    const elsewhere = { from: groupId('diego_cell'), to: groupId('nats') };
    expect(writeBundle(index, null, elsewhere, [flow])).toBeNull();
  });
});
