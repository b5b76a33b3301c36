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
import type { AskedTrace } from './askedTrace.ts';
import { compilePattern, hopTest, isLongTrace } from './compileTrace.ts';
import { compileRows } from './compileRows.ts';
import { compileWays } from './compileWays.ts';
import { FIELDS } from './fields.ts';
import type { Matches, MatchesRow } from './matches.ts';
import { printQuery } from './print.ts';
import type { Note, Problem } from './problem.ts';
import { searchText } from './textSearch.ts';

export type CompiledQuery =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      readonly matches: Matches;
      /** The same for the rows that give no flow. */
      readonly matchesRow: MatchesRow;
      readonly notes: readonly Note[];
      /** Those that the query asks, in the order in which they stand. */
      readonly traces: readonly AskedTrace[];
    };

/** The test, and what is worth knowing about it; or all that the document knows nothing of. */
export function compileQuery(query: Query, index: DocumentIndex): CompiledQuery {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const traces: AskedTrace[] = [];
  const matches = compileNode(query, { index, problems, notes, traces, byVm: false });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  return {
    ok: true,
    matches,
    matchesRow: compileRows(query, index),
    notes: withoutRepeats([...notes, ...mannerNotes(query)]),
    traces: inOrder(traces),
  };
}

/** As many as the parser names; nobody reads more. */
const MOST_PROBLEMS = 20;

interface Compiling {
  readonly index: DocumentIndex;
  readonly problems: Problem[];
  readonly notes: Note[];
  readonly traces: AskedTrace[];
  readonly byVm: boolean;
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
      // What is not wanted is not listed.
      const inner = compileNode(node.of, { ...compiling, traces: [] });
      return isManner(node.of) ? EVERYTHING : (flow) => not(inner(flow));
    }
    case 'field':
      return compileField(node, compiling);
    case 'trace':
      return compileConjunction([node], compiling);
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
  const byVm = compiling.byVm || nodes.some(isManner);
  const tests: Matches[] = [];
  const limits: { readonly node: QueryNode; readonly test: Matches }[] = [];
  const traces: { readonly pattern: TracePattern; readonly node: TraceNode }[] = [];
  for (const node of nodes) {
    if (node.kind === 'trace') {
      const compiled = compilePattern(node, index);
      if (compiled.ok) {
        notes.push(...compiled.notes);
        traces.push({ pattern: compiled.pattern, node });
      } else problems.push(...compiled.problems);
    } else {
      const test = compileNode(node, { ...compiling, byVm });
      tests.push(test);
      if (limitsWays(node)) limits.push({ node, test });
    }
  }
  if (problems.length > 0) return EVERYTHING;
  const allowed = allOf(limits.map(({ test }) => test));
  const ruledOut = printQuery(
    joinTerms(
      limits.map((limit) => limit.node),
      NOWHERE,
    ),
  );
  for (const { pattern, node } of traces) {
    const asked = { pattern, node, allowed, byVm };
    if (!isLongTrace(node)) {
      compiling.traces.push({ ...asked, found: null });
      tests.push(hopTest(pattern));
      continue;
    }
    const text = `${byVm ? 'by:vm ' : ''}${printQuery(node)} ${ruledOut}`;
    const ways = compileWays(asked, text, index);
    compiling.traces.push({ ...asked, found: ways.found });
    notes.push(...ways.notes);
    tests.push(ways.matches);
  }
  return allOf(tests);
}

/** `by:vm`: a manner of going, which asks nothing of a flow. */
function isManner(node: QueryNode): boolean {
  return node.kind === 'field' && node.name === 'by';
}

/** What is ruled out; but not the flows of other ways, which are no place to go around. */
function limitsWays(node: QueryNode): boolean {
  return node.kind === 'not' && !holdsLongTrace(node.of);
}

function holdsLongTrace(node: QueryNode): boolean {
  return someNode(node, (one) => one.kind === 'trace' && isLongTrace(one));
}

function someNode(node: QueryNode, test: (node: QueryNode) => boolean): boolean {
  if (test(node)) return true;
  if (node.kind === 'not') return someNode(node.of, test);
  return 'of' in node && node.of.some((one) => someNode(one, test));
}

/** What stands deeper is compiled first. */
function inOrder(traces: readonly AskedTrace[]): readonly AskedTrace[] {
  return traces.toSorted((one, other) => one.node.at.start - other.node.at.start);
}

/** Where nothing goes over any number of hops, nothing can go on through a VM. */
function mannerNotes(query: Query): readonly Note[] {
  if (query === null || !someNode(query, isManner)) return [];
  const isChoice = (node: QueryNode) => node.kind === 'or' && node.of.some(isManner);
  if (someNode(query, isChoice)) {
    const message = 'by:vm stands beside a trace; after “or” it selects every row.';
    return [{ code: 'by-without-ways', message, at: query.at }];
  }
  if (someNode(query, (one) => one.kind === 'trace' && one.arrows.includes('any'))) return [];
  const message = 'by:vm says how a ⇒ may go on; there is none in this query.';
  return [{ code: 'by-without-ways', message, at: query.at }];
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
