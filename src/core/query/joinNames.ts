/**
 * Names of several words, written without quotes. The lexer cannot know that `SSH Proxy→BBS` holds one
 * name and not a word to look for beside a trace; the document's names can tell, so the tree is
 * rewritten once they are known, and prints with the quotes in place.
 */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { assertNever } from '../model/target.ts';
import type { End, Operands, Query, QueryNode, TextNode, TraceNode } from './ast.ts';
import { allOf } from './ast.ts';
import { findName, splitName } from './names.ts';

/** Longer runs are no names, and trying them all would take time that grows with the square. */
const MOST_WORDS = 12;

/**
 * @returns the query with the outer ends of its traces joined with the words right beside them, the
 * longest run that is a known name; the same reference where nothing is to be joined.
 */
export function joinNames(query: Query, index: DocumentIndex): Query {
  return query === null ? null : joinInNode(query, index);
}

function joinInNode(node: QueryNode, index: DocumentIndex): QueryNode {
  switch (node.kind) {
    case 'not': {
      const inner = joinInNode(node.of, index);
      return inner === node.of ? node : { ...node, of: inner };
    }
    case 'or':
    case 'and': {
      const of = joinInEach(node.of, index);
      const same = of === node.of ? node : { ...node, of };
      return node.kind === 'or' ? same : joinSiblings(same, of, index);
    }
    case 'field':
    case 'trace':
    case 'text':
      return node;
    default:
      return assertNever(node);
  }
}

function joinInEach(nodes: Operands, index: DocumentIndex): Operands {
  const [first, second, ...rest] = nodes;
  const joined: Operands = [
    joinInNode(first, index),
    joinInNode(second, index),
    ...rest.map((node) => joinInNode(node, index)),
  ];
  return joined.every((node, place) => node === nodes[place]) ? nodes : joined;
}

function joinSiblings(and: QueryNode, nodes: Operands, index: DocumentIndex): QueryNode {
  const done: QueryNode[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind !== 'trace') {
      done.push(node);
      continue;
    }
    const before = takeTexts(done.slice(-MOST_WORDS).toReversed());
    const after = takeTexts(waiting.slice(-MOST_WORDS).toReversed());
    const left = joinLeft(node, before.toReversed(), index);
    const right = joinRight(left.trace, after, index);
    done.splice(done.length - left.words, left.words, right.trace);
    waiting.length -= right.words;
  }
  if (done.length === nodes.length) return and;
  return allOf(done, and.at) ?? and;
}

function takeTexts(nodes: readonly QueryNode[]): readonly TextNode[] {
  const texts: TextNode[] = [];
  for (const node of nodes) {
    if (node.kind !== 'text') break;
    texts.push(node);
  }
  return texts;
}

interface Joined {
  readonly trace: TraceNode;
  /** How many of the words beside it are now part of it. */
  readonly words: number;
}

function joinLeft(trace: TraceNode, before: readonly TextNode[], index: DocumentIndex): Joined {
  const [end, ...others] = trace.ends;
  // With a group before the name the words further left cannot belong to it.
  if (end === null || end === undefined || end.group !== null) return { trace, words: 0 };
  for (let words = before.length; words > 0; words--) {
    const run = before.slice(-words);
    const name = [...run.map(({ text }) => text), end.name].join(' ');
    // `Run/Contour ingress→`: the group is the beginning of the first word.
    const found = [{ group: null, name }, splitName(name)].find(
      (one) => findName(index, one) !== null,
    );
    if (found === undefined) continue;
    const start = run[0]?.at.start ?? end.at.start;
    const joined: End = { ...found, at: { start, end: end.at.end } };
    const at = { start, end: trace.at.end };
    return { trace: { ...trace, ends: [joined, ...others], at }, words };
  }
  return { trace, words: 0 };
}

function joinRight(trace: TraceNode, after: readonly TextNode[], index: DocumentIndex): Joined {
  const end = trace.ends.at(-1);
  // Ports close a trace: `→BBS:8889 Locket` cannot mean a component called "BBS Locket".
  if (end === null || end === undefined || trace.ports !== null) return { trace, words: 0 };
  for (let words = after.length; words > 0; words--) {
    const run = after.slice(0, words);
    const name = [end.name, ...run.map(({ text }) => text)].join(' ');
    if (findName(index, { group: end.group, name }) === null) continue;
    const last = run.at(-1)?.at.end ?? end.at.end;
    const joined: End = { ...end, name, at: { start: end.at.start, end: last } };
    const at = { start: trace.at.start, end: last };
    return { trace: { ...trace, ends: [...trace.ends.slice(0, -1), joined], at }, words };
  }
  return { trace, words: 0 };
}
