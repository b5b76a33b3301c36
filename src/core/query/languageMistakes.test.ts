/**
 * What is said of texts that are wrong, at their beginning, in their middle and at their end: which
 * problem, where, and what to write instead. `‹` and `›` mark the piece that the problem points at.
 */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { readQuery } from './readQuery.ts';

const [DIEGO, TAP] = [indexDocument(diego), indexDocument(tap)];

/** The text with its marks, and the first suggestion where there is one. */
type Mistake = readonly [marked: string, suggestion?: string];

/** `too-deep` takes a text too long for a table; `switched-off` is said of what is right. */
type Tabled = Exclude<ProblemCode, 'too-deep'>;

const MISTAKES: Readonly<Record<Tabled, readonly Mistake[]>> = {
  'unclosed-quote': [
    ['‹"›'],
    ['‹"auth:tls Rep→BBS or uaa›'],
    ['Rep→ ‹"SSH Proxy or uaa›'],
    ['port:‹"443›'],
    ['Rep→BBS:‹"8889›'],
    ['cluster:uaa -auth:‹"›'],
    ['diego_brain/‹"SSH Proxy→BBS›'],
    ['uaa or ‹"say \\"Rep\\"›'],
  ],
  'empty-quotes': [
    ['‹""› or uaa'],
    ['Rep→‹""› uaa'],
    ['(auth:tls or -‹""›) uaa'],
    ['cluster:uaa auth:tls,‹""›'],
    ['Rep→BBS or ‹""›'],
  ],
  'unclosed-parenthesis': [
    ['‹(›Rep→BBS or uaa'],
    ['‹(›(Rep→BBS) uaa'],
    ['auth:tls ‹(›Rep→ or uaa auth:tls'],
    ['auth:tls -‹(›Rep'],
    ['Rep or ‹(›'],
  ],
  'stray-parenthesis': [
    ['‹)›Rep→BBS'],
    ['(auth:tls)‹)› uaa'],
    ['auth:tls‹)› Rep→BBS'],
    ['Rep→‹)›'],
    ['cluster:uaa or (Rep→BBS)‹)›'],
  ],
  'empty-parentheses': [
    ['‹()› Rep→'],
    ['Rep→BBS ‹( )› uaa'],
    ['Rep→‹()›'],
    ['uaa or -(‹()›)'],
    ['auth:tls and ‹()›'],
  ],
  'stray-sign': [
    ['‹,›Rep→'],
    ['Rep ‹:›8889'],
    ['cluster ‹:›uaa'],
    ['Rep‹,›BBS→'],
    ['Rep→BBS‹,›uaa'],
    ['Rep→‹,›BBS'],
    ['auth:tls‹:›ssh'],
    ['→BBS:8889‹:›8891'],
    ['auth:tls or -‹,›'],
  ],
  'missing-term': [
    ['‹or› Rep→BBS'],
    ['‹and› uaa'],
    ['Rep ‹and› and uaa'],
    ['Rep ‹and› or uaa'],
    ['Rep or ‹and› uaa'],
    ['Rep ‹not› or uaa'],
    ['Rep ‹not› and uaa'],
    ['uaa (‹or› Rep) auth:tls'],
    ['uaa (Rep ‹OR›) auth:tls'],
    ['Rep -‹-›'],
    ['Rep→ ‹or›'],
    ['auth:tls uaa ‹and›'],
  ],
  'lone-minus': [
    ['‹-› Rep→BBS'],
    ['uaa ‹-› auth:tls'],
    ['Rep ‹-› →BBS'],
    ['-‹-› uaa'],
    ['uaa (auth:tls or ‹-› mutual)'],
  ],
  'lone-arrow': [
    ['‹→› or uaa'],
    ['‹→› cluster:uaa'],
    ['uaa or ‹⇒› or Rep→'],
    ['auth:tls (‹=>›) uaa'],
    ['diego_brain (Auctioneer)‹→›'],
    ['Rep→BBS or -‹-> ⇒ →›'],
    ['auth:tls ‹→›'],
  ],
  'unknown-field': [
    ['‹clutser›:uaa Rep→', 'cluster'],
    ['‹"cluster"›:uaa', 'cluster'],
    ['‹source›:Rep'],
    ['‹ports›:443', 'port'],
    ['Rep→BBS ‹prot›:nats or uaa', 'port'],
    ['uaa or -‹atuh›:tls', 'auth'],
    ['auth:basic ‹nats:4222› or uaa', '→nats:4222'],
    ['-‹Locket:8891›', '→Locket:8891'],
    ['uaa ‹not:443›', '→"not":443'],
    ['‹or›:x'],
    ['‹__proto__›:x', 'protocol'],
    ['‹foo›:a,,"" uaa'],
    ['Rep→BBS or ‹what›:'],
  ],
  'missing-value': [
    ['auth‹:› or uaa'],
    ['(auth‹:›) uaa'],
    ['auth‹:› -tls'],
    ['auth:tls‹,› or uaa'],
    ['auth:tls‹,›,ssh'],
    ['port‹:› -80'],
    ['port‹:›→BBS'],
    ['row‹:›(1)'],
    ['→BBS‹:› or uaa'],
    ['→BBS:8889‹,› and uaa'],
    ['Rep→BBS or cluster‹:›'],
  ],
  'bad-port': [
    ['port:‹0› Rep→BBS'],
    ['port:8889,‹65536›,443'],
    ['port:‹443/tcp› uaa'],
    ['port:‹"80 443"›'],
    ['port:‹80-443-8080›'],
    ['port:‹-1›'],
    ['port:‹1e3›'],
    ['port:‹٤٤٣›'],
    ['port:‹not› stated'],
    ['port:‹https› or uaa'],
    ['port:‹900-80› Rep→', '80-900'],
    ['→BBS:‹99999› or uaa'],
    ['→BBS:8889, ‹uaa›'],
    ['Rep→BBS or Rep→BBS:‹9000–8000›', '8000-9000'],
  ],
  'ports-inside': [
    ['Rep→BBS:8889‹→›Locket'],
    ['uaa or →BBS:8889,443‹⇒›'],
    ['Rep→BBS:8889‹->›Locket:8891 auth:tls'],
  ],
  'unknown-value': [
    ['auth:‹nothing› Rep→'],
    ['auth:‹oauth-3.0›', 'oauth-2.0'],
    ['Rep→ auth:tls,‹tlss› or uaa', 'tls'],
    ['encryption:‹mutualtls›', 'mutual-tls'],
    ['authentication:‹client-cert›', 'client-certificate'],
    ['protocol:‹mysq›', 'mysql'],
    ['transport:‹sctp›'],
    ['direction:‹outbond› uaa', 'outbound'],
    ['kind:‹trafic›', 'traffic'],
    ['change:‹added›'],
    ['change:‹mended›'],
    ['document:‹dieg›', 'diego'],
    ['table:‹outboud›', 'outbound'],
    ['row:‹0›'],
    ['row:‹26›,1'],
    ['uaa -is:‹conditionl›', 'conditional'],
    ['Rep→BBS or is:‹crossgroup›', 'cross-group'],
  ],
  'unknown-name': [
    ['‹Nobody›→BBS'],
    ['Rep→‹Nobody›→BBS'],
    ['uaa or Rep→BBS -from:‹Rp›', 'Rep'],
    ['cluster:‹cell› uaa', 'diego_cell'],
    ['cluster:‹BBS›'],
    ['component:‹Lockett›', 'Locket'],
    ['from:‹"Rep BBS"›', 'Rep'],
    ['→‹nats/BBS›', 'BBS'],
    ['→‹diego_cell/"File Server"›', '"File Server"'],
    ['→‹Rep BBS›:8889', 'Rep'],
    ['SSH ‹Prox›→BBS', '"SSH Proxy"'],
    ['Rep→ ‹static›'],
    ['cluster:‹diego› database', 'diego_brain'],
    ['→‹constructor›'],
    ['→‹__proto__›'],
  ],
};

const IN_TAP: readonly (readonly [ProblemCode, ...Mistake])[] = [
  ['unknown-name', '→‹Contuor›', '"Contour ingress"'],
  ['unknown-name', 'load-balancer→Contour ‹ingress›→tap-gui', '"Contour ingress"'],
  ['unknown-name', '→‹"External/Ldap/OIDC providers"›', '"Ldap/OIDC providers"'],
  ['unknown-name', '‹Run/"Pinniped Supervisor"›→View', '"Pinniped Supervisor"'],
  ['unknown-name', 'port:443 cluster:‹Veiw›', 'View'],
  ['unknown-value', 'protocol:‹htpp› Run→', 'http'],
  ['unknown-value', 'Run→ auth:‹basik›'],
  ['unknown-value', 'row:23,‹24›'],
  ['bad-port', '→Contour ingress:443,‹https›'],
];

const SEVERAL: readonly (readonly [marked: string, ...codes: ProblemCode[]])[] = [
  ['‹‹or››', 'missing-term', 'missing-term'],
  ['‹-› ‹-›', 'lone-minus', 'missing-term'],
  ['is‹:›‹,›', 'missing-value', 'missing-value'],
  ['‹(›Rep→‹"BBS›', 'unclosed-parenthesis', 'unclosed-quote'],
  ['‹(›Rep or auth‹:›', 'unclosed-parenthesis', 'missing-value'],
  ['→BBS:‹0›,8889,‹70000›,‹abc›', 'bad-port', 'bad-port', 'bad-port'],
  [
    '‹)› ‹()› ‹,› ‹foo›:bar ‹→› or ‹""›',
    'stray-parenthesis',
    'empty-parentheses',
    'stray-sign',
    'unknown-field',
    'lone-arrow',
    'empty-quotes',
  ],
  [
    '-port:‹0›,‹x›,443 (→‹Nobody› or Rep→ is:‹odd›) row:‹99›',
    'bad-port',
    'bad-port',
    'unknown-name',
    'unknown-value',
    'unknown-value',
  ],
];

const ALL = [
  ...Object.entries(MISTAKES).flatMap(([code, mistakes]) =>
    mistakes.map(([marked, first]) => ({ index: DIEGO, code, marked, first })),
  ),
  ...IN_TAP.map(([code, marked, first]) => ({ index: TAP, code, marked, first })),
];

it.each(ALL)('$code: $marked', ({ index, code, marked, first }) => {
  const { text, places } = unmark(marked);
  const problems = problemsOf(text, index);
  expect(problems.map((problem) => [problem.code, problem.at])).toEqual([[code, places[0]]]);
  expect(problems[0]?.suggestions[0]).toBe(first);
});

it.each(SEVERAL)('each of several mistakes is said in its place: %s', (marked, ...codes) => {
  const { text, places } = unmark(marked);
  const found = problemsOf(text, DIEGO).toSorted((one, other) => one.at.start - other.at.start);
  expect(found.map(({ code, at }) => [code, at])).toEqual(
    codes.map((code, place) => [code, places[place]]),
  );
});

describe('too-deep', () => {
  it.each([
    ['(', 101, 0],
    ['-', 101, 0],
    ['not ', 101, 0],
    // Each of these is two deep, and the last parenthesis of them is the first thing too deep.
    ['-(', 51, 1],
  ] as const)('marks all from there on: %j, %i times', (piece, times, within) => {
    const before = `uaa or ${piece.repeat(times)}`;
    const text = `${before}Rep) uaa`;
    expect(problemsOf(text, DIEGO)).toMatchObject([
      { code: 'too-deep', at: { start: before.length - within, end: text.length } },
    ]);
  });

  it('hides nothing that was said before it', () => {
    const codes = problemsOf(`auth: foo:bar ${'('.repeat(101)}, "`, DIEGO).map(({ code }) => code);
    expect(codes).toEqual(['missing-value', 'unknown-field', 'too-deep']);
  });
});

it('says no more of a text that is all mistakes than a reader can mend', () => {
  expect(problemsOf(', '.repeat(1000), DIEGO)).toHaveLength(20);
});

function problemsOf(text: string, index: DocumentIndex): readonly Problem[] {
  const reading = readQuery(text, index);
  if (reading.ok) throw new Error(`${text} is no mistake`);
  return reading.problems;
}

/** The text without its marks, and what they marked; what is within a marked piece stands behind it. */
function unmark(marked: string): {
  readonly text: string;
  readonly places: readonly Problem['at'][];
} {
  let text = '';
  const places: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const char of marked) {
    if (char === '‹') {
      const place = { start: text.length, end: text.length };
      places.push(place);
      open.push(place);
    } else if (char === '›') Object.assign(open.pop() ?? {}, { end: text.length });
    else text += char;
  }
  return { text, places };
}
