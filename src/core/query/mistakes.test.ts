/** What is said of queries that are wrong, by example: what, where, and what instead. */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { ProblemCode } from './problem.ts';
import { readQuery } from './readQuery.ts';

const DIEGO = indexDocument(diego);

/** What is wrong, the part of the text that is, and the first suggestion. */
type Mistake = readonly [code: ProblemCode, part: string, suggestion?: string];

const MISTAKES: Readonly<Record<string, Mistake>> = {
  '→': ['lone-arrow', '→'],
  ' ⇒ ': ['lone-arrow', '⇒'],
  '→ or Rep→': ['lone-arrow', '→'],
  'Repp→BBS': ['unknown-name', 'Repp', 'Rep'],
  'Rep→BSB': ['unknown-name', 'BSB', 'BBS'],
  'Rep→"SSH Prox"': ['unknown-name', '"SSH Prox"', '"SSH Proxy"'],
  'Proxy→BBS': ['unknown-name', 'Proxy', '"SSH Proxy"'],
  'diego_cell/Locket→': ['unknown-name', 'diego_cell/Locket', 'Locket'],
  'component:diego_cell': ['unknown-name', 'diego_cell'],
  'cluster:Rep': ['unknown-name', 'Rep'],
  'cluster:diego_cel': ['unknown-name', 'diego_cel', 'diego_cell'],
  'from:nobody': ['unknown-name', 'nobody'],
  'Auctioneer→Repp→BBS:8889': ['unknown-name', 'Repp', 'Rep'],
  'Rep⇒mysql_prox': ['unknown-name', 'mysql_prox', 'mysql_proxy'],
  'Repp => mysql_proxy': ['unknown-name', 'Repp', 'Rep'],
  'BBS:8889': ['unknown-field', 'BBS:8889', '→BBS:8889'],
  'clutser:diego_cell': ['unknown-field', 'clutser', 'cluster'],
  'foo:bar': ['unknown-field', 'foo'],
  'constructor:x': ['unknown-field', 'constructor'],
  '"SSH Proxy":2222': ['unknown-field', '"SSH Proxy":2222', '→"SSH Proxy":2222'],
  'auth:': ['missing-value', ':'],
  'auth:tls,': ['missing-value', ','],
  'auth:,tls': ['missing-value', ':'],
  'auth: cluster:diego_cell': ['missing-value', ':'],
  'port: Rep→BBS': ['missing-value', ':'],
  'Rep→BBS:': ['missing-value', ':'],
  'port:0': ['bad-port', '0'],
  'port:70000': ['bad-port', '70000'],
  'port:90-80': ['bad-port', '90-80', '80-90'],
  'port:abc': ['bad-port', 'abc'],
  'Rep→BBS:0': ['bad-port', '0'],
  'Rep→BBS:8889,abc': ['bad-port', 'abc'],
  'Rep→BBS:90-80': ['bad-port', '90-80', '80-90'],
  'auth:mutual': ['unknown-value', 'mutual', 'mutual-tls'],
  'auth:kerberos': ['unknown-value', 'kerberos'],
  'protocol:htps': ['unknown-value', 'htps', 'https'],
  'is:secure': ['unknown-value', 'secure', 'secured'],
  'direction:upwards': ['unknown-value', 'upwards'],
  'table:intern': ['unknown-value', 'intern', 'internal'],
  'document:tap': ['unknown-value', 'tap'],
  'row:15': ['unknown-value', '15'],
  'row:internal-15': ['unknown-value', 'internal-15', 'internal-1'],
  '"Rep': ['unclosed-quote', '"Rep'],
  'Rep→"BBS': ['unclosed-quote', '"BBS'],
  '""': ['empty-quotes', '""'],
  'auth:""': ['empty-quotes', '""'],
  '(Rep': ['unclosed-parenthesis', '('],
  'Rep)': ['stray-parenthesis', ')'],
  '()': ['empty-parentheses', '()'],
  'Rep or': ['missing-term', 'or'],
  'or Rep': ['missing-term', 'or'],
  'Rep or or BBS': ['missing-term', 'or'],
  'Rep and': ['missing-term', 'and'],
  'and Rep': ['missing-term', 'and'],
  'not': ['missing-term', 'not'],
  'Rep -': ['missing-term', '-'],
  'Rep - BBS': ['lone-minus', '-'],
  ', Rep': ['stray-sign', ','],
  ':8889': ['stray-sign', ':'],
};

describe('a mistake in a query of diego', () => {
  it.each(Object.entries(MISTAKES))('%s', (text, [code, part, suggestion]) => {
    const reading = readQuery(text, DIEGO);
    if (reading.ok) throw new Error(`${text} is no mistake`);
    const found = reading.problems.map((problem) => [
      problem.code,
      text.slice(problem.at.start, problem.at.end),
    ]);
    expect(found).toEqual([[code, part]]);
    expect(reading.problems[0]?.suggestions[0]).toBe(suggestion);
  });

  it('is said once for each name that nothing is called by', () => {
    const reading = readQuery('Nobody→Nothing or cluster:nowhere', DIEGO);
    expect(reading.ok ? [] : reading.problems.map(({ at }) => at)).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 14 },
      { start: 26, end: 33 },
    ]);
  });
});

it('offers nothing that would be as wrong, put in its place', () => {
  for (const text of Object.keys(MISTAKES)) {
    const reading = readQuery(text, DIEGO);
    if (reading.ok) throw new Error(`${text} is no mistake`);
    const [problem] = reading.problems;
    for (const suggestion of problem?.suggestions ?? []) {
      const { start, end } = problem?.at ?? { start: 0, end: 0 };
      const better = readQuery(text.slice(0, start) + suggestion + text.slice(end), DIEGO);
      const left = better.ok ? 0 : better.problems.length;
      expect(left, `${text}, ${suggestion}`).toBeLessThan(reading.problems.length);
    }
  }
});
