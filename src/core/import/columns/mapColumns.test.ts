import { describe, expect, it } from 'vitest';
import type { ChosenMapping, TableMapping } from '../columnRole.ts';
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
import { CHECK_CASES, STATED_CASES } from './cases/statedCases.ts';
import { UNNAMED_CASES } from './cases/unnamedCases.ts';
import { VENDOR_CASES } from './cases/vendorCases.ts';
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
  STATED_CASES,
  UNNAMED_CASES,
].flatMap(readCases);
const ASIDE = [SETTING_CASES, MOVING_CASES, LIST_CASES, CHECK_CASES].flatMap(readCases);

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

describe('what goes out', () => {
  const certainties = (rows: readonly string[], under: string) =>
    mapColumns(tableOf('Host | Port | Direction', rows, { under: [under] }), null).columns.map(
      ({ role, certainty }) => `${role} ${certainty}`,
    );

  it('reaches the hosts that it lists, for sure', () => {
    const rows = ['a.example.org | 443 | outbound', 'b.example.org | 443 | outbound'];
    expect(certainties(rows, 'Allow list')[0]).toBe('destination sure');
  });

  it('beside what comes in leaves open which end a host is', () => {
    const rows = ['a.example.org | 443 | outbound', 'b.example.org | 443 | inbound'];
    expect(certainties(rows, 'Allow list')[0]).toBe('endpoint guess');
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

  it('is never sure amid long sentences', () => {
    const lead =
      'Everything below has to pass the packet filter of the building, and was last looked at in spring by those ' +
      'who keep it. Inbound to the Relay';
    const table = tableOf('Port | Protocol', ['443 | TCP'], { lead });
    expect(mapColumns(table, null).impliedEnds?.[0]).toMatchObject({
      name: 'Relay',
      certainty: 'guess',
    });
  });

  it('is from where a paragraph farther up says that all ways are seen', () => {
    const above = ['The ports may change.', 'All directions are relative to the Harbour Keeper.'];
    const mapping = mapColumns(
      tableOf(
        'Port | Direction | Description',
        ['22 | Outbound | Manages', '80 | Inbound | Pages'],
        {
          above,
          under: ['Port Requirements'],
        },
      ),
      null,
    );
    expect(endsOf(mapping)).toBe('endpoint: Harbour Keeper');
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
