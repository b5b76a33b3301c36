/**
 * The help's examples, of every document. Diego's are written down: their counts were taken by hand from
 * the tables, as those of the other tests of the language.
 */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { documents } from '../../documents.ts';
import { compareDocuments } from '../compare/compareDocuments.ts';
import { componentLabel } from '../model/naming.ts';
import { optionId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { NO_CHOICES, settleOptions } from '../model/settleOptions.ts';
import { makeUpLargeIndex } from '../trace/arbitraryTrace.ts';
import type { QueryNode } from './ast.ts';
import { exampleQueries } from './exampleQueries.ts';
import { FIELD_NAMES } from './fieldNames.ts';
import { FIELDS } from './fields.ts';
import { presentOptions } from './fieldSpec.ts';
import { helpExamples } from './helpExamples.ts';
import { findName } from './names.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';

function compared(): DocumentIndex {
  const side = (document: typeof diego) => ({
    ...settleOptions(document, NO_CHOICES),
    choicesLabel: null,
  });
  const { document, flows } = compareDocuments(side(tap), side(diego), []);
  const changes = new Map([...flows].map(([id, { kind }]) => [id, kind]));
  return indexDocument(document, NO_CHOICES, changes);
}

const WITHOUT_MYSQL = new Map([[optionId('internal-mysql'), 'without' as const]]);

const INDEXES = [
  ...documents.map((document) => ({ name: document.id as string, index: indexDocument(document) })),
  { name: 'diego without its database', index: indexDocument(diego, WITHOUT_MYSQL) },
  { name: 'a comparison', index: compared() },
];

const all = (index: DocumentIndex) => helpExamples(index).flatMap(({ examples }) => examples);
const section = (index: DocumentIndex, title: string) =>
  helpExamples(index).find((one) => one.title === title)?.examples ?? [];

function read(query: string, index: DocumentIndex) {
  const reading = readQuery(query, index);
  if (!reading.ok) throw new Error(`${query}: ${reading.problems[0]?.message}`);
  return reading;
}

function nodesOf(node: QueryNode | null): readonly QueryNode[] {
  if (node === null) return [];
  if (node.kind === 'not') return [node, ...nodesOf(node.of)];
  return 'of' in node ? [node, ...node.of.flatMap(nodesOf)] : [node];
}

describe.each(INDEXES)('the examples of $name', ({ index }) => {
  it('read without a problem, are canonical, and select as many rows as they promise', () => {
    for (const { query, rows } of all(index)) {
      const reading = read(query, index);
      expect([query, reading.selection.entries.size]).toEqual([query, rows]);
      expect(printQuery(reading.query)).toBe(query);
    }
  });

  it('find something, each of them, and something else', () => {
    const examples = all(index);
    expect(examples.filter(({ rows }) => rows === 0)).toEqual([]);
    expect(new Set(examples.map(({ query }) => query)).size).toBe(examples.length);
    expect(examples.length).toBeGreaterThan(25);
  });

  it('call every end of a trace in words as the document does', () => {
    for (const { query, means } of all(index)) {
      const traces = nodesOf(read(query, index).query).filter((node) => node.kind === 'trace');
      for (const end of traces.flatMap(({ ends }) => ends).filter((one) => one !== null)) {
        const named = findName(index, end)?.named ?? [];
        expect([query, named.map(({ label }) => means.includes(label))]).toEqual([query, [true]]);
      }
    }
  });

  it('say by how many rows they are only possible', () => {
    for (const { query, means } of all(index)) {
      const matches = [...read(query, index).selection.entries.values()];
      const possible = matches.filter((match) => match === 'possible').length;
      const said = /; (\d+) rows? only possible$/.exec(means)?.[1] ?? '0';
      expect([query, said]).toEqual([query, String(possible)]);
    }
  });

  it('show each field that has values here, and no other', () => {
    const fields = all(index)
      .flatMap(({ query }) => nodesOf(read(query, index).query))
      .flatMap((node) => (node.kind === 'field' && node.name !== 'by' ? [node.name] : []));
    const present = FIELD_NAMES.filter((name) => presentOptions(FIELDS[name], index).length > 0);
    // A document without a single number or word for a port has no flow of traffic.
    expect(new Set(fields)).toEqual(new Set(present));
    const first = (query: string) => query.slice(0, query.indexOf(':'));
    expect(section(index, 'Fields').map(({ query }) => first(query))).toEqual(
      present.filter((name) => name !== 'port'),
    );
  });

  it('are the same when they are asked for again', () => {
    expect(helpExamples(index)).toEqual(helpExamples(index));
  });

  it('go through a VM as a whole only where that leads along other flows', () => {
    for (const { query } of all(index).filter((one) => one.query.endsWith(' by:vm'))) {
      const wide = read(query, index).selection.flows;
      const narrow = read(query.replace(' by:vm', ''), index).selection.flows;
      expect([...wide.keys()].filter((id) => !narrow.has(id))).not.toEqual([]);
    }
  });

  it('name no two groups of which one is inside of the other', () => {
    for (const { query } of section(index, 'Groups as ends')) {
      const traces = nodesOf(read(query, index).query).filter((node) => node.kind === 'trace');
      for (const { ends } of traces) {
        const [from, to] = ends.map((end) => (end === null ? null : findName(index, end)));
        const shared = [...(from?.components ?? [])].filter((id) => to?.components.has(id));
        expect([query, shared]).toEqual([query, []]);
      }
    }
  });

  it('go around something only where that leaves other ways', () => {
    for (const { query } of section(index, 'Combine')) {
      const [, trace] = /^(.*⇒.*?) -/.exec(query) ?? [];
      if (trace === undefined) continue;
      const [around, straight] = [query, trace].map((one) => read(one, index).selection.flows.size);
      expect(around).toBeLessThan(straight ?? 0);
    }
  });
});

describe('the examples of Diego', () => {
  const index = indexDocument(diego);

  it('are these', () => {
    const sections = helpExamples(index).map(({ title, examples }) => [
      title,
      ...examples.map(({ query, rows, means }) => `${query} | ${rows} | ${means}`),
    ]);
    expect(sections).toEqual([
      [
        'One hop',
        'Rep→BBS:8889 | 1 | Every flow from Rep to BBS on port 8889',
        'Rep→BBS | 1 | Every flow from Rep to BBS, whatever its port',
        '→BBS | 5 | Every flow that ends at BBS',
        'Rep→ | 6 | Every flow that starts at Rep',
      ],
      [
        'Any number of hops',
        'Rep⇒mysql_proxy | 9 | Every way from Rep to mysql_proxy, over any number of hops',
        '⇒mysql_proxy | 19 | All that leads to mysql_proxy, over any number of hops',
        'Rep⇒ | 16 | All that can be reached from Rep, over any number of hops',
        'Rep⇒"Routing API" by:vm | 7 | Every way from Rep to Routing API, where a row about a VM as a whole, such as cloud_controller, counts for all that is in it',
      ],
      [
        'Hop by hop',
        'Rep→BBS→Locket:8891 | 2 | From Rep to BBS, and from there to Locket on port 8891',
        'Rep→→Locket | 2 | Every way from Rep to Locket of just two hops',
        '→BBS→ | 10 | Every way of two hops that has BBS in the middle',
        'Rep→BBS⇒mysql_proxy | 6 | Every way that goes straight from Rep to BBS, and on to mysql_proxy over any number of hops',
      ],
      [
        'Groups as ends',
        'diego_cell→diego_database | 3 | Every flow from anything in diego_cell to anything in diego_database',
        'diego_cell→ | 8 | Every flow that starts at anything in diego_cell',
        'diego_cell⇒diego_database | 5 | Every way from anything in diego_cell to anything in diego_database, over any number of hops',
        'cloud_controller/"Routing API"→ | 1 | Every flow that starts at Routing API in cloud_controller',
      ],
      [
        'Fields',
        'cluster:diego_database | 15 | Every flow that starts or ends in diego_database',
        'component:BBS | 10 | Every flow that starts or ends at BBS',
        'protocol:https | 20 | Every flow that goes by HTTPS',
        'auth:mutual-tls | 17 | Every flow whose security, as written, includes mutual TLS',
        'encryption:mutual-tls | 17 | Every flow whose encryption is mutual TLS',
        'from:diego_brain | 9 | Every flow that starts in diego_brain',
        'to:diego_database | 10 | Every flow that ends in diego_database',
        'is:cross-group | 24 | Every flow that goes from one group to another',
        'direction:internal | 14 | Every flow that is internal',
        'kind:traffic | 25 | Every flow whose kind is traffic',
        'authentication:client-certificate | 17 | Every flow whose authentication is client certificate',
        'transport:tcp | 25 | Every flow that goes by TCP',
        'row:inbound-1 | 1 | Every flow that is stated in “Inbound to Diego, row 1”',
        'table:internal | 14 | Every flow that is stated in “Internal to Diego”',
        'document:diego | 25 | Every flow that is stated in “Diego”',
      ],
      [
        'Ports',
        'port:8889 | 5 | Every flow to port 8889',
        'port:8889,8891 | 10 | Every flow to port 8889 or 8891',
        'port:8000-8999 | 11 | Every flow to a port from 8000 to 8999',
        'port:varies | 2 | Every flow whose port varies',
        'port:61500 | 1 | Every flow that may go to port 61500; 1 row only possible',
      ],
      [
        'Combine',
        'cluster:diego_database protocol:https | 13 | Every flow that starts or ends in diego_database, and that goes by HTTPS',
        'protocol:https,mysql | 22 | Every flow that goes by HTTPS, or that goes by MySQL',
        '→BBS or →Locket | 10 | Every flow that ends at BBS, and every flow that ends at Locket',
        '→BBS -direction:internal | 1 | Every flow that ends at BBS, but none that is internal',
        '(→BBS or →Locket) direction:internal | 8 | Every flow that ends at BBS or at Locket, and that is internal',
        'Rep⇒mysql_proxy encryption:not-stated | 2 | Of the ways from Rep to mysql_proxy, every flow whose encryption is not stated',
        'Rep⇒mysql_proxy -component:BBS | 2 | Every way from Rep to mysql_proxy that goes around BBS',
      ],
      [
        'Words',
        'authentication | 4 | Every flow with “authentication” in what is said of it',
        '"SSH Proxy" | 4 | Every flow with “SSH Proxy” in what is said of it',
      ],
    ]);
  });

  it('begin with what invites in the empty field', () => {
    expect(section(index, 'One hop')[0]?.query).toBe(exampleQueries(index)[0]);
  });
});

describe('names that several components share', () => {
  const index = indexDocument(tap);

  it('stand with their groups, in the query and in words', () => {
    const { query, means } = section(index, 'Groups as ends').at(-1) ?? { query: '', means: '' };
    expect(query).toBe('Build/"Pinniped concierge"→');
    expect(means).toBe('Every flow that starts at Pinniped concierge in Build');
    const [flow] = read(query, index).selection.flows.keys();
    const from = index.document.flows.find(({ id }) => id === flow)?.from;
    expect(from === undefined ? null : componentLabel(index, from)).toBe('Pinniped concierge');
  });

  it('give way to plainer ones where ways are shown', () => {
    expect(section(index, 'Any number of hops')[0]?.query).toBe(
      '"External Load Balancer"⇒"tap-gui package"',
    );
  });
});

it('where there are too many ways to be told exactly, none is promised', () => {
  const index = makeUpLargeIndex(100, 1000);
  const notes = all(index).flatMap(({ query }) => read(query, index).notes.map(({ code }) => code));
  expect(readQuery('c10⇒c90', index)).toMatchObject({ notes: [{ code: 'ways-bounded' }] });
  expect(notes).not.toContain('ways-bounded');
  expect(section(index, 'One hop')).toHaveLength(4);
});

it('a comparison is asked what has changed', () => {
  const { means } = all(compared()).find(({ query }) => query.startsWith('change:')) ?? {};
  expect(means).toMatch(/^Every flow that was (added|removed)$/);
});

it('what a choice takes away is no example', () => {
  const queries = all(indexDocument(diego, WITHOUT_MYSQL)).map(({ query }) => query);
  expect(queries.filter((query) => query.includes('mysql'))).toEqual([]);
});
