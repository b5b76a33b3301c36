/**
 * Turns a tree into a test for flows. All that can be looked up is looked up here, once.
 *
 * A trace over several hops is answered together with what its conjunction rules out: its ways go
 * around that, so `Rep⇒mysql_proxy -protocol:nats` never uses NATS, and `Rep⇒mysql_proxy -→Locket` are
 * the ways around Locket. What the conjunction asks for chooses among the flows of the ways, as it does
 * anywhere: `Rep⇒mysql_proxy encryption:not-stated` are their weak hops, and `Rep⇒mysql_proxy (→BBS)`
 * those that end in BBS. What stands further out, around an "or" or a "not", limits no ways either.
 */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { assertNever } from '../model/target.ts';
import { and, not, or } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import type { TracePattern } from '../trace/way.ts';
import { allOf as joinTerms, NOWHERE } from './ast.ts';
import type { FieldNode, Query, QueryNode, TraceNode } from './ast.ts';
import { compileHop, compilePattern, isLongTrace } from './compileTrace.ts';
import { compileWays } from './compileWays.ts';
import { FIELDS } from './fields.ts';
import type { Compiled, Matches } from './matches.ts';
import { printQuery } from './print.ts';
import type { Note, Problem } from './problem.ts';
import { searchText } from './textSearch.ts';

/** The test, and what is worth knowing about it; or all that the document knows nothing of. */
export function compileQuery(query: Query, index: DocumentIndex): Compiled {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const matches = compileNode(query, { index, problems, notes });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, matches, notes: withoutRepeats(notes) };
}

interface Compiling {
  readonly index: DocumentIndex;
  readonly problems: Problem[];
  readonly notes: Note[];
}

const EVERYTHING: Matches = () => 'yes';

/** Goes on after a problem, so that all of them can be said at once. */
function compileNode(node: Query, compiling: Compiling): Matches {
  if (node === null) return EVERYTHING;
  switch (node.kind) {
    case 'or':
      return anyOf(compileEach(node.of, compiling));
    case 'and':
      return compileConjunction(conjunctsOf(node), compiling);
    case 'not': {
      if (node.of.kind === 'not') return compileNode(node.of.of, compiling);
      const inner = compileNode(node.of, compiling);
      return (flow) => not(inner(flow));
    }
    case 'field':
      return compileField(node, compiling);
    case 'trace':
      return isLongTrace(node) ? compileConjunction([node], compiling) : readHop(node, compiling);
    case 'text':
      return searchText(node.text, compiling.index);
    default:
      return assertNever(node);
  }
}

function compileEach(nodes: readonly QueryNode[], compiling: Compiling): readonly Matches[] {
  return nodes.map((node) => compileNode(node, compiling));
}

/** `(a b) c` is `a b c`, and what is negated twice is not negated. */
function conjunctsOf(node: QueryNode): readonly QueryNode[] {
  if (node.kind === 'and') return node.of.flatMap(conjunctsOf);
  return node.kind === 'not' && node.of.kind === 'not' ? conjunctsOf(node.of.of) : [node];
}

function compileConjunction(nodes: readonly QueryNode[], compiling: Compiling): Matches {
  const { index, problems, notes } = compiling;
  const tests: Matches[] = [];
  const limits: { readonly node: QueryNode; readonly test: Matches }[] = [];
  const traces: { readonly pattern: TracePattern; readonly node: TraceNode }[] = [];
  for (const node of nodes) {
    if (node.kind === 'trace' && isLongTrace(node)) {
      const compiled = compilePattern(node, index);
      if (compiled.ok) {
        notes.push(...compiled.notes);
        traces.push({ pattern: compiled.pattern, node });
      } else problems.push(...compiled.problems);
    } else {
      const test = compileNode(node, compiling);
      tests.push(test);
      if (limitsWays(node)) limits.push({ node, test });
    }
  }
  if (problems.length > 0) return EVERYTHING;
  const allowed = allOf(limits.map(({ test }) => test));
  for (const { pattern, node } of traces) {
    const text = printQuery(joinTerms([...limits.map((limit) => limit.node), node], NOWHERE));
    const ways = compileWays({ pattern, text, at: node.at }, index, allowed);
    notes.push(...ways.notes);
    tests.push(ways.matches);
  }
  return allOf(tests);
}

/** What is ruled out; but not the flows of other ways, which are no place to go around. */
function limitsWays(node: QueryNode): boolean {
  return node.kind === 'not' && !holdsLongTrace(node.of);
}

function holdsLongTrace(node: QueryNode): boolean {
  switch (node.kind) {
    case 'or':
    case 'and':
      return node.of.some(holdsLongTrace);
    case 'not':
      return holdsLongTrace(node.of);
    default:
      return node.kind === 'trace' && isLongTrace(node);
  }
}

function readHop(node: TraceNode, { index, problems, notes }: Compiling): Matches {
  const compiled = compileHop(node, index);
  if (compiled.ok) {
    notes.push(...compiled.notes);
    return compiled.matches;
  }
  problems.push(...compiled.problems);
  return EVERYTHING;
}

function compileField(node: FieldNode, { index, problems, notes }: Compiling): Matches {
  const tests: Matches[] = [];
  for (const value of node.values) {
    const answer = FIELDS[node.name].ask(value, index);
    if (answer.ok) {
      tests.push(answer.matches);
      notes.push(...answer.notes);
    } else problems.push(answer.problem);
  }
  return anyOf(tests);
}

function anyOf(tests: readonly Matches[]): Matches {
  const [first, ...rest] = tests;
  if (first !== undefined && rest.length === 0) return first;
  return (flow: Flow) => {
    let truth: Truth = 'no';
    for (const test of tests) {
      truth = or(truth, test(flow));
      if (truth === 'yes') break;
    }
    return truth;
  };
}

function allOf(tests: readonly Matches[]): Matches {
  return (flow: Flow) => {
    let truth: Truth = 'yes';
    for (const test of tests) {
      truth = and(truth, test(flow));
      if (truth === 'no') break;
    }
    return truth;
  };
}

/** `port:443,80` would say the same twice. */
function withoutRepeats(notes: readonly Note[]): readonly Note[] {
  const seen = new Set<string>();
  return notes.filter(({ message }) => !seen.has(message) && seen.add(message));
}
