import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAction } from '../cells/readAction.ts';
import { foldSigns } from '../cells/cleanText.ts';
import { HIGHEST_PORT, readPortSpec } from '../../model/ports.ts';
import type { RawTable } from '../rawTable.ts';
import type { RowReading } from '../rowReading.ts';
import { arbitraryTable } from './fixtures/arbitraryTable.ts';
import type { MadeTable } from './fixtures/arbitraryTable.ts';
import { gatherNames } from './gatherNames.ts';
import { readTable } from './readTable.ts';
import { tableRows } from './tableRows.ts';

function read(made: MadeTable): readonly RowReading[] {
  return readTable(made.raw, made.mapping, gatherNames([made])).rows;
}

function check(holds: (row: RowReading, made: MadeTable) => void): void {
  const property = fc.property(arbitraryTable, (made) => {
    for (const row of read(made)) holds(row, made);
  });
  fc.assert(property, { numRuns: 400 });
}

/** All numbers that stand in a row, and those that a bound there means. */
function numbersIn({ raw }: MadeTable, line: number): ReadonlySet<number> {
  const text = textOf(raw, line);
  const written = [...foldSigns(text).matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return new Set([...written, ...written.map((one) => one + 1), ...written.map((one) => one - 1)]);
}

/** The row and those above it, which it may repeat. */
function textOf({ rows }: RawTable, line: number): string {
  const above = rows.filter(({ place }) => place.line <= line);
  return above.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
}

describe('reading any table', () => {
  it('gives one reading for each row, and one of three standings', () => {
    const property = fc.property(arbitraryTable, (made) => {
      const rows = read(made);
      const { rows: own } = tableRows(made.raw, made.mapping.columns.length);

      expect(rows).toHaveLength(made.mapping.kind === 'set-aside' ? 0 : own.length);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('charts what has both ends, and nothing else', () => {
    check(({ standing, flows }) => {
      expect(flows.length > 0).toBe(standing === 'charted');
      for (const { from, to } of flows) {
        expect(from.label).not.toBe('');
        expect(to.label).not.toBe('');
      }
    });
  });

  it('says why a row waits, and of a row that it charts nothing that is an error', () => {
    check(({ standing, problems }) => {
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.length > 0).toBe(standing === 'waits');
    });
  });

  it('gives no port that its row does not hold, and none that is no port', () => {
    check(({ flows, place }, made) => {
      const numbers = numbersIn(made, place.line);
      for (const { service } of flows) {
        if (service.port === 'none') continue;
        const ports = readPortSpec(service.port);
        const ranges =
          ports.kind === 'fixed' ? ports.ranges : ports.kind === 'varies' ? ports.possible : [];
        for (const { from, to } of ranges) {
          expect(from === 1 || numbers.has(from)).toBe(true);
          expect(to === HIGHEST_PORT || numbers.has(to)).toBe(true);
        }
      }
    });
  });

  it('gives no flow of a row whose action denies', () => {
    check(({ flows, place }, { raw, mapping }) => {
      const at = mapping.columns.findIndex(({ role }) => role === 'action');
      const row = raw.rows.find((one) => one.place.line === place.line);
      const action = row?.cells[at]?.text ?? '';
      const isDenied = mapping.kind !== 'grid' && readAction(action) === 'deny';

      expect(isDenied ? flows : []).toEqual([]);
    });
  });

  it('keeps one cell written for each column but that of the description', () => {
    check(({ written }, { mapping }) => {
      const told = mapping.columns.some(({ role }) => role === 'description') ? 1 : 0;
      expect(written).toHaveLength(mapping.columns.length - told);
    });
  });
});
