import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChosenMapping, ColumnRole, TableMapping } from '../columnRole.ts';
import type { RawTable } from '../rawTable.ts';
import { ABROAD_CASES } from './cases/abroadCases.ts';
import { CLOUD_CASES } from './cases/cloudCases.ts';
import { DOUBT_CASES } from './cases/doubtCases.ts';
import { KUBERNETES_CASES } from './cases/kubernetesCases.ts';
import { LIST_CASES } from './cases/listCases.ts';
import { MOVING_CASES } from './cases/movingCases.ts';
import { PLATFORM_CASES } from './cases/platformCases.ts';
import { readCases } from './cases/readCases.ts';
import { SETTING_CASES } from './cases/settingCases.ts';
import { SHAPE_CASES } from './cases/shapeCases.ts';
import { SOFTWARE_CASES } from './cases/softwareCases.ts';
import { VENDOR_CASES } from './cases/vendorCases.ts';
import { headingsOf } from './headingsOf.ts';
import { mapColumns } from './mapColumns.ts';
import { tableOf } from './tableOf.ts';

const FLOW_CASES = [
  KUBERNETES_CASES,
  PLATFORM_CASES,
  VENDOR_CASES,
  SOFTWARE_CASES,
  CLOUD_CASES,
  ABROAD_CASES,
  SHAPE_CASES,
  DOUBT_CASES,
].flatMap(readCases);
const ASIDE = [SETTING_CASES, MOVING_CASES, LIST_CASES].flatMap(readCases);

const rolesOf = (mapping: TableMapping) => mapping.columns.map(({ role }) => role);
const told = (mapping: TableMapping) => `${mapping.kind} ${rolesOf(mapping).join(' ')}`;
const endsOf = (mapping: TableMapping) =>
  (mapping.impliedEnds ?? []).map(({ role, name }) => `${role}: ${name}`).join(', ');

describe('tables of real documents', () => {
  it('are enough to say something', () => {
    expect(FLOW_CASES.length).toBeGreaterThanOrEqual(150);
    expect(ASIDE.length).toBeGreaterThanOrEqual(60);
  });

  it.each(FLOW_CASES)('$title: each column has the role that its page gives it', (mapped) => {
    const mapping = mapColumns(mapped.table, null);
    expect(told(mapping)).toBe(mapped.expected);
  });

  it.each(FLOW_CASES.filter(({ ends }) => ends !== null))(
    '$title: its title names the ends that no column does',
    (mapped) => {
      expect(endsOf(mapColumns(mapped.table, null))).toBe(mapped.ends);
    },
  );

  it.each(ASIDE)('$title: states no flow, and is set aside with a reason', (mapped) => {
    const { kind, why } = mapColumns(mapped.table, null);
    expect(kind).toBe('set-aside');
    expect(why).toMatch(/^\S.*\.$/);
  });

  it.each(FLOW_CASES)('$title: says of each column why', ({ table }) => {
    for (const { why } of mapColumns(table, null).columns) expect(why).toMatch(/^\S.*\.$/);
  });
});

describe('certainty', () => {
  it('is sure where headings say all', () => {
    const { columns } = mapColumns(
      tableOf('Source | Destination | Port | Protocol', ['a | b | 443 | TCP']),
      null,
    );
    expect(columns.map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'sure', 'sure']);
  });

  it('is a guess where cells decide', () => {
    const { columns } = mapColumns(
      tableOf(null, ['web | app | 8080 | TCP', 'app | db | 5432 | TCP', 'app | mq | 5672 | TCP']),
      null,
    );
    expect(columns.map(({ certainty }) => certainty)).toEqual(['guess', 'guess', 'guess', 'guess']);
  });

  it('is a guess for an end that the other columns leave', () => {
    const { columns } = mapColumns(tableOf('Component | Port | Source', ['api | 443 | web']), null);
    expect(columns.map(({ role, certainty }) => `${role} ${certainty}`)).toEqual([
      'destination guess',
      'port sure',
      'source sure',
    ]);
  });
});

describe('what a heading states', () => {
  const statesOf = (headings: string, row: string) =>
    mapColumns(tableOf(headings, [row, row]), null).columns.map(({ states }) => states);

  it('is the transport of its ports', () => {
    expect(statesOf('Source | Destination | TCP ports | UDP ports', 'a | b | 53 | 53')).toEqual([
      undefined,
      undefined,
      { transport: 'TCP' },
      { transport: 'UDP' },
    ]);
  });

  it('is the protocol, or else the purpose', () => {
    expect(statesOf('Service | HTTPS port | Metrics port', 'a | 443 | 9090')).toEqual([
      undefined,
      { protocol: 'HTTPS' },
      { purpose: 'Metrics port' },
    ]);
  });

  it('is that its cells hold another thing, too', () => {
    expect(statesOf('Source | Destination:Port', 'a | b:443')[1]).toEqual({ also: ['port'] });
    expect(statesOf('Component | Port/Protocol', 'a | 443/TCP')[1]).toEqual({ also: ['protocol'] });
  });
});

describe('what a title says of all rows', () => {
  it('is an end that no column names, and how sure that is', () => {
    const under = (heading: string) =>
      mapColumns(
        tableOf('Port | Protocol | Notes', ['443 | TCP | Web'], { under: [heading] }),
        null,
      ).impliedEnds?.[0];
    expect(under('Ports used by the gateway')).toMatchObject({
      name: 'gateway',
      certainty: 'sure',
    });
    expect(under('BOSH Director')).toMatchObject({
      role: 'endpoint',
      name: 'BOSH Director',
      certainty: 'guess',
    });
  });

  it('is a direction and a transport', () => {
    const mapping = mapColumns(
      tableOf('Source | Port', ['web | 53'], { under: ['Inbound UDP ports of the resolver'] }),
      null,
    );
    expect(mapping).toMatchObject({ impliedDirection: 'inbound', impliedTransport: 'UDP' });
  });

  it('says nothing where columns name both ends', () => {
    const around = { under: ['Inbound to the gateway'] };
    const mapping = mapColumns(tableOf('From | To | Port', ['a | b | 443'], around), null);
    expect(mapping.impliedEnds).toBeUndefined();
  });

  it('leaves it to the direction of each row who calls', () => {
    const mapping = mapColumns(
      tableOf('Direction | Port | Remote host', ['Inbound | 443 | any', 'Outbound | 53 | dns'], {
        under: ['Web server'],
      }),
      null,
    );
    expect(told(mapping)).toBe('flows direction port destination');
    expect(mapping.turnsByDirection).toBe(true);
    expect(endsOf(mapping)).toBe('source: Web server');
  });
});

describe('what a reader chose', () => {
  const table = tableOf('Alpha | Beta | Gamma', ['a | b | 443', 'c | b | 8080']);
  const choose = (columns: ChosenMapping['columns'], kind: ChosenMapping['kind'] = null) =>
    mapColumns(table, { kind, columns });

  it('goes before headings and cells', () => {
    const mapping = choose(['destination', 'source', 'port']);
    expect(told(mapping)).toBe('flows destination source port');
    expect(mapping.columns.map(({ certainty }) => certainty)).toEqual([
      'chosen',
      'chosen',
      'chosen',
    ]);
  });

  it('leaves the other columns to their headings', () => {
    const sourced = tableOf('Source | Whatever | Port', ['a | b | 443']);
    const mapping = mapColumns(sourced, { kind: null, columns: [null, 'destination', null] });
    expect(mapping.columns.map(({ role, certainty }) => `${role} ${certainty}`)).toEqual([
      'source sure',
      'destination chosen',
      'port sure',
    ]);
  });

  it('takes a role away from the column that had it', () => {
    const sourced = tableOf('Source | Real source | Destination | Port', ['a | x | b | 443']);
    const mapping = mapColumns(sourced, { kind: null, columns: [null, 'source', null, null] });
    expect(rolesOf(mapping).filter((role) => role === 'source')).toHaveLength(1);
    expect(mapping.columns[1]?.role).toBe('source');
  });

  it('decides what kind of table it is', () => {
    expect(choose([], 'set-aside').kind).toBe('set-aside');
    expect(choose([], 'flows').kind).toBe('flows');
    expect(told(choose([], 'grid'))).toBe('grid source destination destination');
  });

  it('is heard for a column that does not exist without harm', () => {
    expect(choose([null, null, null, 'port', 'source']).columns).toHaveLength(3);
  });
});

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
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
