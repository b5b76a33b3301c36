/**
 * The query language on documents far larger than any page. What is done with each key that is typed has 16
 * milliseconds between two frames, so each step is measured by itself: reading the query, counting the
 * facets under it, completing it, listing its ways, taking the rows of the table. Three sizes tell how each
 * step grows; that is printed at the end, and nothing should grow much faster than the document does.
 */
import { bench, describe } from 'vitest';
import type { FlowDocument } from '../src/core/model/document.ts';
import { optionId } from '../src/core/model/ids.ts';
import { indexDocument } from '../src/core/model/indexDocument.ts';
import type { DocumentIndex } from '../src/core/model/indexDocument.ts';
import { nameEntry } from '../src/core/model/naming.ts';
import { settleOptions } from '../src/core/model/settleOptions.ts';
import { makeSyntheticDocument } from '../src/core/model/syntheticDocument.ts';
import { completeQuery } from '../src/core/query/complete.ts';
import { countWays } from '../src/core/query/describeWays.ts';
import { exampleQueries } from '../src/core/query/exampleQueries.ts';
import { countFacets } from '../src/core/query/facets.ts';
import { listWays } from '../src/core/query/listWays.ts';
import { readQuery } from '../src/core/query/readQuery.ts';

const SIZES = [100, 1000, 10_000] as const;

const QUERIES = [
  '',
  'port:443',
  'port:8000-9999',
  '-auth:mutual-tls',
  'cluster:vm_5 protocol:https',
  'encryption:not-stated or is:unsecured',
  'is:cross-group',
  'process_3',
  'process_3 or process_4 or http',
  'process_12→',
  'process_12→process_30',
  'shared→',
  'process_1⇒process_30',
  '⇒process_9 -protocol:http',
];

/** Names and values that are not there, for which the nearest ones are looked for. */
const MISTAKES = [
  'proces_1x→',
  'component:proces_1x',
  'cluster:vm_5x',
  'row:flows-7x',
  'clutser:x',
];

const UNFINISHED = ['', 'pro', 'port:', 'from:pro', 'row:1', 'process_12→', 'process_12→process_4'];

const FACETS = [
  'change',
  'document',
  'cluster',
  'kind',
  'protocol',
  'auth',
  'encryption',
  'is',
] as const;

/** What was measured → how many rows → how long each time, in milliseconds. */
const taken = new Map<string, Map<number, number[]>>();

for (const rows of SIZES) {
  const document = withSharedName(makeSyntheticDocument(rows));
  const index = indexDocument(document);
  const measure = (what: string, run: () => void) => benchTimed(rows, what, run);
  describe(`${rows} rows, for the first time`, () => {
    measure('index', () => indexDocument(document));
    measure('settle the options', () => settleOptions(withOption(document), new Map()));
    measure('example queries', () => exampleQueries({ ...index }));
    measure('read port:443 first', () => readQuery('port:443', { ...index }));
    measure('read process_3 first', () => readQuery('process_3', { ...index }));
    measure('count facets first', () => countFacets(null, { ...index }, FACETS));
    measure('complete pro first', () => completeQuery('pro', 3, { ...index }));
  });
  describe(`${rows} rows, from then on`, () => {
    for (const text of QUERIES) {
      const reading = readQuery(text, index);
      if (!reading.ok) throw new Error(`“${text}” cannot be read`);
      measure(`read ${text}`, () => readQuery(text, index));
      measure(`facets ${text}`, () => countFacets(reading.query, index, FACETS));
      measure(`rows ${text}`, () =>
        document.entries.filter(({ id }) => reading.selection.entries.has(id)),
      );
    }
    for (const text of MISTAKES) measure(`read ${text}`, () => readQuery(text, index));
    for (const text of UNFINISHED) {
      measure(`complete ${text}`, () => completeQuery(text, text.length, index));
    }
    measureWays(index, measure);
    measure('name all rows', () => document.entries.map((entry) => nameEntry(index, entry)));
  });
}

describe('how it grows', () => {
  const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
  bench('printed above', () => void process.stdout.write(sayGrowth()), once);
});

/** Answers are remembered, so each time something else is asked. */
function measureWays(index: DocumentIndex, measure: (what: string, run: () => void) => void): void {
  let asked = 0;
  const name = (factor: number) => `process_${(asked * factor) % 39}`;
  const kinds = {
    'A⇒B': () => `${name(7)}⇒${name(11)}`,
    'A⇒': () => `${name(7)}⇒`,
    '⇒B': () => `⇒${name(11)}`,
    'A→→B': () => `${name(7)}→→${name(11)}`,
    'A⇒B by:vm': () => `${name(7)}⇒${name(11)} by:vm`,
  } as const satisfies Readonly<Record<string, () => string>>;
  for (const [kind, write] of Object.entries(kinds)) {
    measure(`read another ${kind}`, () => {
      asked++;
      readQuery(write(), index);
    });
    measure(`read and list another ${kind}`, () => {
      asked++;
      const reading = readQuery(write(), index);
      if (reading.ok) listWays(index, reading).map(countWays);
    });
  }
}

/** Few times each, since there is much to measure. */
function benchTimed(rows: number, what: string, run: () => void): void {
  const times: number[] = [];
  taken.set(what, (taken.get(what) ?? new Map<number, number[]>()).set(rows, times));
  const timed = () => {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  };
  bench(what, timed, { time: 50, warmupTime: 20, warmupIterations: 2, iterations: 5 });
}

/** A line for each step: the medians, and by which power of the rows it grew where they grew most. */
function sayGrowth(): string {
  const lines = [...taken].map(([what, bySize]) => {
    const medians = SIZES.map((rows) => median(bySize.get(rows) ?? []));
    const [, some = 0, many = 0] = medians;
    const figures = medians.map((one) => one.toFixed(3).padStart(10)).join('');
    return `${figures} ms   ${Math.log10(many / some)
      .toFixed(2)
      .padStart(5)}   ${what}\n`;
  });
  const heads = SIZES.map((rows) => `${rows} rows`.padStart(10)).join('');
  return `\n${heads}      power\n${lines.join('')}`;
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Ten components far apart are called the same. */
function withSharedName(document: FlowDocument): FlowDocument {
  const apart = Math.floor(document.components.length / 10);
  const components = document.components.map((component, place) =>
    place % apart === 0
      ? { ...component, label: 'shared', names: ['shared', ...component.names] }
      : component,
  );
  return { ...document, components };
}

/** An option that no row depends on: with none at all there is nothing to settle. */
function withOption(document: FlowDocument): FlowDocument {
  const words = { label: 'Option', text: '', footnote: null, with: 'On', without: 'Off' };
  return { ...document, options: [{ id: optionId('option'), ...words }] };
}
