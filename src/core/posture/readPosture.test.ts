import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { optionId } from '../model/ids.ts';
import { sampleBrought } from '../model/sampleBrought.ts';
import { parseQuery } from '../query/parse.ts';
import { printQuery } from '../query/print.ts';
import { readQuery } from '../query/readQuery.ts';
import type { QueryReading } from '../query/readQuery.ts';
import { SPREADS, readPosture } from './readPosture.ts';
import type { Figure, Posture } from './readPosture.ts';

const DIEGO = indexDocument(diego);
const TAP = indexDocument(tap);

const PAGES: readonly (readonly [string, DocumentIndex, readonly string[]])[] = [
  [
    'Diego',
    DIEGO,
    ['Rep⇒mysql_proxy -→Locket', 'port:61500', '→BBS or cluster:nats', 'encryption:tls'],
  ],
  [
    'Diego with another database',
    indexDocument(diego, new Map([[optionId('internal-mysql'), 'without']])),
    ['cluster:diego_database', '-encryption:mutual-tls'],
  ],
  ['TAP', TAP, ['cluster:view', 'is:external protocol:http', '"Contour ingress"→', 'git -row:4']],
  ['Container-to-container', indexDocument(containerToContainer), ['kind:traffic', 'kind:rule']],
  [
    'CF Networking',
    indexDocument(cfNetworking),
    ['→"Policy Server"', 'kind:traffic or is:external'],
  ],
  ['Netman', indexDocument(netman), ['encryption:not-stated']],
  ['Cloud Foundry', indexDocument(cloudFoundry), ['document:diego', 'Rep⇒']],
  ['what was brought', indexDocument(sampleBrought), ['is:doubtful', 'is:waiting', 'tcp']],
];

const CASES = PAGES.flatMap(([name, index, texts]) =>
  ['', ...texts].map((text) => ({ name, text, index })),
);

function read(index: DocumentIndex, text: string): QueryReading {
  const reading = readQuery(text, index);
  if (!reading.ok) throw new Error(`${text}: ${reading.problems[0]?.message}`);
  return reading;
}

function figuresOf({ total, axes, apart }: Posture): readonly Figure[] {
  const lines = axes.flatMap(({ lines: all }) => all.map(({ figures }) => figures));
  const spread = [total, ...lines].flatMap((figures) => SPREADS.map((one) => figures[one]));
  return apart === null ? spread : [...spread, apart];
}

describe('the posture', () => {
  it.each(CASES)(
    'of $name, asked “$text”, has in each figure what its query selects',
    ({ index, text }) => {
      for (const figure of figuresOf(readPosture(index, read(index, text)))) {
        const { selection } = read(index, figure.query);
        const rows = new Set(
          index.document.flows
            .filter(({ id }) => selection.flows.has(id))
            .map(({ entry }) => entry),
        );
        expect([figure.query, figure.flows, figure.rows]).toEqual([
          figure.query,
          selection.flows.size,
          rows.size,
        ]);
        expect(printQuery(parseQuery(figure.query).query)).toBe(figure.query);
      }
    },
  );

  it.each(CASES)(
    'of $name, asked “$text”, counts each flow once by encryption and by direction',
    ({ index, text }) => {
      const reading = read(index, text);
      const { total, axes, apart } = readPosture(index, reading);
      expect(total.all.flows + (apart?.flows ?? 0)).toBe(reading.selection.flows.size);
      for (const { lines, sum } of axes.filter(({ field }) => field !== 'authentication')) {
        expect(sum).toBe(total.all.flows);
        const shares = lines.reduce((all, { figures }) => all + figures.all.share, 0);
        expect(shares).toBeCloseTo(total.all.flows === 0 ? 0 : 1);
      }
    },
  );

  it.each(CASES)(
    'of $name, asked “$text”, counts a flow under each of its authentications',
    ({ index, text }) => {
      const reading = read(index, text);
      const axis = readPosture(index, reading).axes.find(({ field }) => field === 'authentication');
      const proofs = index.document.flows
        .filter(({ id, relation }) => relation === 'traffic' && reading.selection.flows.has(id))
        .map(({ authentication }) => new Set(authentication.map(({ value }) => value)));
      const silent = axis?.lines.find(({ value }) => value === 'not-stated')?.figures.all.flows;
      // Who is silent says nothing else.
      expect(silent).toBe(
        proofs.filter((values) => values.has('not-stated') && values.size === 1).length,
      );
      expect(axis?.sum).toBe(proofs.reduce((all, values) => all + values.size, 0));
    },
  );

  it('of Diego is that which a reader counts in its tables', () => {
    const { axes, total, apart, hasOutside } = readPosture(DIEGO, read(DIEGO, ''));
    const counted = axes.map(({ lines }) =>
      lines.map(({ value, figures }) => [value, figures.all.flows, figures['cross-group'].flows]),
    );
    expect(counted).toEqual([
      [
        ['mutual-tls', 17, 16],
        ['tls', 4, 4],
        ['ssh', 1, 1],
        ['not-stated', 3, 3],
      ],
      [
        ['client-certificate', 17, 16],
        ['oauth-2.0', 2, 2],
        ['basic', 1, 1],
        ['signed-url', 1, 1],
        ['ssh', 1, 1],
        ['mysql-native-password', 2, 2],
        ['not-stated', 1, 1],
      ],
      [
        ['inbound', 2, 2],
        ['internal', 14, 13],
        ['outbound', 9, 9],
      ],
    ]);
    expect([total.all.rows, total['cross-group'].rows, apart, hasOutside]).toEqual([
      25,
      24,
      null,
      false,
    ]);
  });

  it('counts TAP by flows and by rows, and what is said of neither axis', () => {
    const { axes, total } = readPosture(TAP, read(TAP, ''));
    const [encryption, authentication] = axes;
    const lineOf = (value: string) =>
      encryption?.lines.find((line) => line.value === value)?.figures;
    expect([total.all.flows, total.all.rows, total.external.flows]).toEqual([46, 23, 25]);
    expect([lineOf('none')?.all.flows, lineOf('none')?.all.rows]).toEqual([6, 3]);
    expect([lineOf('not-stated')?.all.flows, lineOf('not-stated')?.all.rows]).toEqual([3, 2]);
    expect(authentication?.lines.map(({ value, figures }) => [value, figures.all.share])).toEqual([
      ['not-stated', 1],
    ]);
  });

  it('has no line for a value that only calls, rules and data have', () => {
    const index = indexDocument(containerToContainer);
    const { axes } = readPosture(index, read(index, ''));
    const directions = axes.find(({ field }) => field === 'direction')?.lines ?? [];
    expect(directions.map(({ value }) => value)).toEqual(['inbound', 'internal', 'outbound']);
  });

  it('says of silence that there is none, rather than nothing', () => {
    const { axes } = readPosture(DIEGO, read(DIEGO, 'encryption:mutual-tls'));
    const silent = axes[0]?.lines.find(({ value }) => value === 'not-stated')?.figures.all;
    expect(silent).toMatchObject({ flows: 0, rows: 0, share: 0 });
  });
});
