/** Turns a tree into a test for flows. All that can be looked up is looked up here, once. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { assertNever } from '../model/target.ts';
import type { FieldNode, Query, QueryNode } from './ast.ts';
import { compileTrace } from './compileTrace.ts';
import { FIELDS } from './fields.ts';
import type { Compiled, Matches } from './matches.ts';
import type { Note, Problem } from './problem.ts';
import { searchText } from './textSearch.ts';
import { and, not, or } from './truth.ts';
import type { Truth } from './truth.ts';

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
      return allOf(compileEach(node.of, compiling));
    case 'not': {
      const inner = compileNode(node.of, compiling);
      return (flow) => not(inner(flow));
    }
    case 'field':
      return compileField(node, compiling);
    case 'trace': {
      const compiled = compileTrace(node, compiling.index);
      if (!compiled.ok) {
        compiling.problems.push(...compiled.problems);
        return EVERYTHING;
      }
      compiling.notes.push(...compiled.notes);
      return compiled.matches;
    }
    case 'text':
      return searchText(node.text, compiling.index);
    default:
      return assertNever(node);
  }
}

function compileEach(nodes: readonly QueryNode[], compiling: Compiling): readonly Matches[] {
  return nodes.map((node) => compileNode(node, compiling));
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
