/** Made-up documents for the property tests and the benchmark: small tangles, and one that is large. */
import fc from 'fast-check';
import { defineDocument } from '../model/defineDocument.ts';
import type { Flow, FlowDocument } from '../model/document.ts';
import type { ServiceSpec } from '../model/documentSpec.ts';
import { componentId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import type { PatternArrow, TracePattern } from './way.ts';

// No page has two in one group, but nothing forbids it.
const WHOLE: ReadonlySet<number> = new Set([0, 1, 3]);

export interface MadeUpFlow {
  readonly from: number;
  readonly to: number;
  readonly port: number | 'local call';
}

/** Two groups of three components, two and one of which are the VM as a whole; more stand in none. */
export function makeUpDocument(components: number, flows: readonly MadeUpFlow[]): FlowDocument {
  const nameOf = (component: number) => `c${component}`;
  return defineDocument({
    id: 'made-up',
    title: 'Made up',
    shortTitle: 'Made up',
    summary: 'Made up.',
    groupWord: 'VM',
    notes: [],
    columns: ['Cell'],
    footnotes: {},
    options: {},
    groups: { g0: { label: 'g0', kind: 'vm' }, g1: { label: 'g1', kind: 'vm' } },
    components: Object.fromEntries(
      Array.from({ length: components }, (_, component) => {
        const group = component < 6 ? (['g0', 'g1'] as const)[component < 3 ? 0 : 1] : null;
        const whole = WHOLE.has(component);
        return [
          nameOf(component),
          { label: nameOf(component), group, ...(whole ? { whole } : {}) },
        ];
      }),
    ),
    tables: {
      flows: {
        title: 'Flows',
        direction: 'internal',
        rows: flows.map(({ from, to, port }) => ({
          written: ['made up'] as const,
          between: [[nameOf(from), nameOf(to)]],
          on: [serviceOn(port)],
        })),
      },
    },
  });
}

function serviceOn(port: MadeUpFlow['port']): ServiceSpec {
  if (port === 'local call') return { relation: 'call' };
  return { port, transport: 'tcp', protocol: 'https', security: 'not-stated' };
}

export interface Question {
  readonly index: DocumentIndex;
  readonly pattern: TracePattern;
  readonly allowed: (flow: Flow) => Truth;
  readonly byVm: boolean;
}

const COMPONENTS = 7;
const component = fc.nat({ max: COMPONENTS - 1 });

const madeUpFlows: fc.Arbitrary<readonly MadeUpFlow[]> = fc.array(
  fc.record({
    from: component,
    to: component,
    port: fc.constantFrom<MadeUpFlow['port']>(1, 1, 2, 'local call'),
  }),
  { minLength: 1, maxLength: 16 },
);

const end = fc.option(
  fc
    .uniqueArray(component, { minLength: 1, maxLength: 3 })
    .map((all): ReadonlySet<Flow['from']> => new Set(all.map((one) => componentId(`c${one}`)))),
  { freq: 4 },
);

const arrows = fc.array(fc.constantFrom<PatternArrow>('any', 'any', 'one'), {
  minLength: 1,
  maxLength: 3,
});

/** Small enough for all ways to be found by trying everything. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc
  .record({
    flows: madeUpFlows,
    pattern: arrows.chain((all) =>
      fc.record({
        arrows: fc.constant(all),
        ends: fc.array(end, { minLength: all.length + 1, maxLength: all.length + 1 }),
      }),
    ),
    lastPort: fc.constantFrom<number | null>(null, null, 1),
    truths: fc.array(fc.constantFrom<Truth>('yes', 'yes', 'yes', 'possible', 'no'), {
      minLength: 16,
      maxLength: 16,
    }),
    byVm: fc.boolean(),
  })
  .map(({ flows, pattern, lastPort, truths, byVm }) => {
    const document = makeUpDocument(COMPONENTS, flows);
    const places = new Map(document.flows.map(({ id }, place) => [id, place]));
    const isLast = ({ ports }: Flow) =>
      lastPort === null || (ports.kind === 'fixed' && ports.ranges[0].from === lastPort);
    return {
      index: indexDocument(document),
      pattern: { ...pattern, lastHop: (flow: Flow) => (isLast(flow) ? 'yes' : 'no') },
      allowed: ({ id }: Flow) => truths[places.get(id) ?? 0] ?? 'no',
      byVm,
    };
  });

/** The same for the same numbers; flows lead anywhere, so nearly everything reaches everything. */
export function makeUpLargeIndex(components: number, flows: number): DocumentIndex {
  let seed = 42;
  // A linear congruential generator: no chance, so that a benchmark measures the same each time.
  const draw = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  const drawn = Array.from({ length: flows }, () => ({
    from: draw(components),
    to: draw(components),
    port: 1 + draw(9),
  }));
  return indexDocument(makeUpDocument(components, drawn));
}
