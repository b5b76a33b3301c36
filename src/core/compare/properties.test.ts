/** What holds for every two documents, made up here by the hundred. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { socketOf } from '../model/socketOf.ts';
import { arbitraryIdentities, arbitrarySides } from './arbitraryComparison.ts';
import { compareDocuments } from './compareDocuments.ts';
import type { Comparison, Detail, FlowChange, Strength } from './comparison.ts';

const RUNS = { numRuns: 150 };
const OPPOSITE = {
  'weaker': 'stronger',
  'stronger': 'weaker',
  'now-stated': 'no-longer-stated',
  'no-longer-stated': 'now-stated',
} as const satisfies Record<Strength, Strength>;

/** Runs a check on the comparison of any two documents, with any identities. */
function always(check: (comparison: Comparison, mirrored: Comparison) => void): void {
  fc.assert(
    fc.property(arbitrarySides, arbitraryIdentities, ([before, after], identities) => {
      check(
        compareDocuments(before, after, identities),
        compareDocuments(after, before, identities),
      );
    }),
    RUNS,
  );
}

function count({ flows }: Comparison, ...kinds: readonly FlowChange['kind'][]): number {
  return [...flows.values()].filter(({ kind }) => kinds.includes(kind)).length;
}

describe('any two documents', () => {
  it('lose no flow and make none up', () => {
    always((comparison) => {
      const { before, after, document, flows } = comparison;
      const had = [...flows.values()].flatMap((change) => change.before ?? []);
      const has = [...flows.values()].flatMap((change) => change.after ?? []);
      expect(new Set(had)).toEqual(new Set(before.document.flows));
      expect(new Set(has)).toEqual(new Set(after.document.flows));
      expect(had).toHaveLength(before.document.flows.length);
      expect(has).toHaveLength(after.document.flows.length);
      expect([...flows.keys()]).toEqual(document.flows.map(({ id }) => id));
    });
  });

  it('add up: what stayed and what went is all that was, what stayed and what came all that is', () => {
    always((comparison) => {
      const stayed = count(comparison, 'unchanged', 'changed');
      const { before, after } = comparison;
      expect(stayed + count(comparison, 'removed')).toBe(before.document.flows.length);
      expect(stayed + count(comparison, 'added')).toBe(after.document.flows.length);
    });
  });

  it('say the same the other way round', () => {
    always((comparison, mirrored) => {
      expect(tellFlows(comparison)).toEqual(tellFlows(mirrored, true));
      expect(tellThings(comparison.components)).toEqual(tellThings(mirrored.components, true));
      expect(tellThings(comparison.groups)).toEqual(tellThings(mirrored.groups, true));
      expect(pairsOfRows(comparison)).toEqual(pairsOfRows(mirrored, true));
    });
  });

  it('say the same when asked again', () => {
    fc.assert(
      fc.property(arbitrarySides, arbitraryIdentities, ([before, after], identities) => {
        const first = compareDocuments(before, after, identities);
        const copy = structuredClone({ before, after, identities });
        const again = compareDocuments(copy.before, copy.after, copy.identities);
        expect(again).toEqual(first);
      }),
      RUNS,
    );
  });

  it('differ in something where a flow is changed, and in nothing where it is not', () => {
    always(({ flows }) => {
      const all = [...flows.values()];
      const changed = all.flatMap((change) => (change.kind === 'changed' ? change : []));
      expect(changed.filter(({ details }) => details.length === 0)).toEqual([]);
      for (const { before, after } of all.flatMap((one) => (one.kind === 'unchanged' ? one : []))) {
        expect(after.relation).toBe(before.relation);
        expect(after.encryption).toEqual(before.encryption);
        expect(after.protocol).toBe(before.protocol);
        expect(after.transport).toBe(before.transport);
        expect(numbersOf(after)).toEqual(numbersOf(before));
      }
    });
  });
});

describe('the united document of any two', () => {
  it('is sound: every id that it names is there, and every row has a flow', () => {
    always(({ document }) => {
      const index = indexDocument(document);
      const pages = document.pages.map(({ id }) => id);
      for (const table of document.tables) expect(pages).toContain(table.page);
      const around = [
        ...document.groups.map(({ parent }) => parent),
        ...document.components.map(({ group }) => group),
      ];
      const missing = around.filter((group) => group !== null && !index.groups.has(group));
      expect(missing).toEqual([]);
      for (const entry of document.entries) {
        expect(entry.flows.length).toBeGreaterThan(0);
        expect(index.tables.has(entry.table)).toBe(true);
        expect(
          document.flows.filter((flow) => flow.entry === entry.id).map(({ id }) => id),
        ).toEqual(entry.flows);
      }
      for (const flow of document.flows) {
        expect(index.components.has(flow.from)).toBe(true);
        expect(flow.socket).toBe(socketOf(flow.to, flow));
        expect(index.components.has(flow.to)).toBe(true);
      }
    });
  });

  it('tells each of its things, rows and flows what became of it', () => {
    always(({ document, groups, components, entries, flows }) => {
      const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
      expect([...groups.keys()]).toEqual(ids(document.groups));
      expect([...components.keys()]).toEqual(ids(document.components));
      expect([...entries.keys()]).toEqual(ids(document.entries));
      expect([...flows.keys()]).toEqual(ids(document.flows));
    });
  });

  it('cites for each row the page that it is from', () => {
    always(({ document, entries, before, after }) => {
      const pageOf = ({ document: one }: Comparison['before'], table: string) =>
        one.tables.find(({ id }) => id === table)?.page;
      for (const entry of document.entries) {
        const change = entries.get(entry.id);
        const page = document.tables.find(({ id }) => id === entry.table)?.page;
        const own = change?.after ? pageOf(after, change.after.table) : undefined;
        expect(page).toBe(own ?? pageOf(before, change?.before?.table ?? ''));
        expect(entry.written).toEqual((change?.after ?? change?.before)?.written);
      }
    });
  });

  it('keeps what the later side has as it is, in its order', () => {
    always(({ document, after }) => {
      const own = new Set(after.document.components.map(({ id }) => id));
      expect(document.components.map(({ id }) => id).filter((id) => own.has(id))).toEqual([...own]);
      const stated = after.document.entries.filter(({ id }) => !after.off.has(id));
      const rows = new Map(document.entries.map((entry) => [entry.id, entry.written]));
      for (const { id, written } of stated) expect(rows.get(id)).toEqual(written);
    });
  });
});

/** The ports one by one, however they are written. */
function numbersOf({ ports }: Flow): readonly (number | string)[] {
  if (ports.kind !== 'fixed') return [ports.kind];
  return ports.ranges.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_none, index) => from + index),
  );
}

function tellFlows({ flows }: Comparison, mirror = false): readonly string[] {
  return [...flows.values()]
    .map((change) => {
      const details = change.kind === 'changed' ? change.details : [];
      const [one, other] = mirror ? [change.after, change.before] : [change.before, change.after];
      return JSON.stringify([
        one?.id ?? null,
        other?.id ?? null,
        details.map((detail) => (mirror ? turn(detail) : detail)),
      ]);
    })
    .toSorted();
}

function tellThings(things: Comparison['components'] | Comparison['groups'], mirror = false) {
  return [...things.values()]
    .map(({ before, after, match }) => {
      const [one, other] = mirror ? [after, before] : [before, after];
      return JSON.stringify([one?.id ?? null, other?.id ?? null, match]);
    })
    .toSorted();
}

function pairsOfRows({ entries }: Comparison, mirror = false): readonly string[] {
  return [...entries.values()]
    .flatMap(({ before, after, kind }) => {
      if (before === null || after === null) return [];
      return [JSON.stringify(mirror ? [after.id, before.id, kind] : [before.id, after.id, kind])];
    })
    .toSorted();
}

function turn({ what, before, after, strength }: Detail): Detail {
  const turned = strength === null ? null : OPPOSITE[strength];
  return { what, before: after, after: before, strength: turned };
}
