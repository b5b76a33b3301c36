/** Arbitrary trees for the property tests: every shape, with the most awkward names that can be. */
import fc from 'fast-check';
import type { End, FieldValue, PortPattern, QueryNode } from './ast.ts';
import { NOWHERE } from './ast.ts';
import { FIELD_NAMES } from './fieldNames.ts';

const AWKWARD = [
  'Rep',
  'BBS',
  'SSH Proxy',
  'diego_brain (File Server)⁂',
  'Ldap/OIDC providers',
  '/',
  'a/',
  '/a',
  'a//b',
  '-',
  '--',
  '-auth',
  'tap-gui',
  'a->b',
  'a=>b',
  '->',
  '>',
  '→',
  'a⇒b',
  '"',
  '\\',
  'a\\',
  '\\"',
  'say "hello"',
  ':',
  'port:443',
  'cluster',
  'port',
  'a,b',
  ',',
  '(',
  ')',
  'or',
  'OR',
  'not',
  'And',
  'or not and',
  ' ',
  ' a ',
  '\u00a0',
  '\t',
  'a\nb',
  '🚢',
  '👩‍👩‍👧',
  '\ud83d',
  'é',
  'varies',
  '8889',
  'constructor',
  '__proto__',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
  fc
    .array(fc.constantFrom(...Array.from('ab-_/\\"→⇒>=:,() ')), { minLength: 1 })
    .map((all) => all.join('')),
);

const end: fc.Arbitrary<End> = fc.record({
  group: fc.option(text),
  name: text,
  at: fc.constant(NOWHERE),
});

const port: fc.Arbitrary<PortPattern> = fc.oneof(
  fc.constantFrom('varies' as const, 'not-stated' as const),
  fc
    .tuple(fc.integer({ min: 1, max: 65535 }), fc.integer({ min: 1, max: 65535 }))
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
);

const trace: fc.Arbitrary<QueryNode> = fc
  .record({
    kind: fc.constant('trace' as const),
    hops: fc.array(
      fc.record({ arrow: fc.constantFrom('one' as const, 'any' as const), end: fc.option(end) }),
      { minLength: 1, maxLength: 4 },
    ),
    left: fc.option(end),
    ports: fc.option(fc.array(port, { minLength: 1, maxLength: 3 })),
  })
  .map(({ kind, hops, left, ports }) => ({
    kind,
    ends: [left, ...hops.map((hop) => hop.end)],
    arrows: hops.map((hop) => hop.arrow),
    ports,
    at: NOWHERE,
  }))
  .filter(({ ends, ports }) => ports !== null || ends.some((one) => one !== null));

const value: fc.Arbitrary<FieldValue> = fc.record({ text, at: fc.constant(NOWHERE) });

const field: fc.Arbitrary<QueryNode> = fc.record({
  kind: fc.constant('field' as const),
  name: fc.constantFrom(...FIELD_NAMES),
  values: fc
    .tuple(value, fc.array(value, { maxLength: 3 }))
    .map(([first, rest]): readonly [FieldValue, ...FieldValue[]] => [first, ...rest]),
  at: fc.constant(NOWHERE),
});

const word: fc.Arbitrary<QueryNode> = fc.record({
  kind: fc.constant('text' as const),
  text,
  at: fc.constant(NOWHERE),
});

export const arbitraryQuery: fc.Arbitrary<QueryNode> = fc.letrec<{ node: QueryNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    word,
    trace,
    field,
    fc.record({ kind: fc.constant('not' as const), of: tie('node'), at: fc.constant(NOWHERE) }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      of: fc
        .tuple(tie('node'), tie('node'), fc.array(tie('node'), { maxLength: 3 }))
        .map(([one, other, rest]): readonly [QueryNode, QueryNode, ...QueryNode[]] => [
          one,
          other,
          ...rest,
        ]),
      at: fc.constant(NOWHERE),
    }),
  ),
})).node;

/** Positions are no part of what a tree means. */
export function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, held: unknown) => (key === 'at' ? undefined : held)),
  );
}
