import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../columnRole.ts';
import type { RawTable } from '../rawTable.ts';
import { headingsOf } from './headingsOf.ts';
import { mapColumns } from './mapColumns.ts';
import { tableOf } from './tableOf.ts';

describe('any table', () => {
  const text = fc.oneof(
    fc.constantFrom('443', 'TCP', 'a → b', 'Source', 'Port', '__proto__', 'constructor', '', '*'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const line = fc.array(
    text.map((own) => own.replaceAll('|', '/').replaceAll('\n', ' ')),
    { maxLength: 8 },
  );
  const anyTable: fc.Arbitrary<RawTable> = fc
    .record({ headings: fc.option(line), rows: fc.array(line, { maxLength: 8 }), title: text })
    .map(({ headings, rows, title }) =>
      tableOf(
        headings === null ? null : headings.join('|'),
        rows.map((row) => row.join('|')),
        { under: [title], lead: title },
      ),
    );

  it('is mapped without a throw, one reading for each heading', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const mapping = mapColumns(table, null);
        expect(mapping.columns).toHaveLength(headingsOf(table).headings.length);
        expect(mapping.why).not.toBe('');
      }),
    );
  });

  it('has each role once at most, but for those that may stand again', () => {
    const again: readonly ColumnRole[] = ['other', 'description'];
    fc.assert(
      fc.property(anyTable, (table) => {
        const mapping = mapColumns(table, null);
        const once = mapping.columns.filter(
          ({ role }) =>
            !again.includes(role) && !(mapping.kind === 'grid' && role === 'destination'),
        );
        const keys = once.map(({ role, states }) =>
          role === 'port' ? `port ${JSON.stringify(states ?? {})}` : role,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('the order of columns', () => {
  const CELLS: ReadonlyMap<string, readonly string[]> = new Map([
    ['Source', ['web', 'app', 'app']],
    ['Source VM', ['w1', 'a1', 'a1']],
    ['Source IP', ['192.0.2.1', '192.0.2.2', '192.0.2.2']],
    ['Destination', ['app', 'db', 'mq']],
    ['Destination zone', ['inner', 'data', 'data']],
    ['Server', ['app', 'db', 'mq']],
    ['Component', ['web', 'app', 'app']],
    ['Service', ['Shop', 'Orders', 'Mail']],
    ['Port', ['8080', '5432', '5672']],
    ['Source port', ['any', 'any', 'any']],
    ['UDP ports', ['53', '', '']],
    ['Protocol', ['TCP', 'TCP', 'TCP']],
    ['L4', ['TCP', 'TCP', 'UDP']],
    ['Application protocol', ['HTTP', 'PostgreSQL', 'AMQP']],
    ['Direction', ['Inbound', 'Inbound', 'Outbound']],
    ['Action', ['Allow', 'Allow', 'Deny']],
    ['Encryption', ['TLS', 'None', 'TLS']],
    ['Purpose', ['Pages', 'Data', 'Messages to those who asked for them']],
    ['Notes', ['-', 'Only inside', 'Optional']],
    ['#', ['1', '2', '3']],
    ['Used by', ['People', 'web', 'app']],
    ['Whatever', ['x', 'y', 'z']],
  ]);

  it('makes no difference: moved columns take their roles with them', () => {
    const names = fc.shuffledSubarray([...CELLS.keys()], { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat()), (headings, numbers) => {
        const moved = headings
          .map((heading) => ({ heading, at: numbers.next().value ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ heading }) => heading);
        const map = (order: readonly string[]) => {
          const rows = [0, 1, 2].map((row) =>
            order.map((heading) => CELLS.get(heading)?.[row] ?? '').join('|'),
          );
          const mapping = mapColumns(tableOf(order.join('|'), rows), null);
          const roles = order.map((heading, at) => [heading, mapping.columns[at]?.role] as const);
          return { kind: mapping.kind, roles: new Map(roles) };
        };
        expect(map(moved)).toEqual(map(headings));
      }),
    );
  });
});

describe('a long table', () => {
  it('is mapped as fast as a short one', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_none, at) => `app${at % 50} | db | ${at % 9000} | TCP`,
    );
    const table = tableOf('Source | Destination | Port | Protocol', rows);
    const start = performance.now();
    expect(mapColumns(table, null).kind).toBe('flows');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
