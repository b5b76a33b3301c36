/**
 * Writes a tree as text, in the one canonical way: `→` for arrows, quotes and parentheses only where
 * the text would otherwise be read as another tree.
 */
import { assertNever } from '../model/target.ts';
import type { End, FieldNode, Query, QueryNode, TraceNode } from './ast.ts';
import { isBareWord } from './lex.ts';
import { printPortPattern } from './portPattern.ts';

export function printQuery(query: Query): string {
  return query === null ? '' : printNode(query).text;
}

/** `Rep`, `"SSH Proxy"`: the text as it stands as a term of its own or as a field's value. */
export function printWord(text: string): string {
  return isBareWord(text) ? text : quote(text);
}

export function printEnd(end: Pick<End, 'group' | 'name'>): string {
  const name = printEndPart(end.name);
  return end.group === null ? name : `${printEndPart(end.group)}/${name}`;
}

/** A slash would split an end. */
function printEndPart(text: string): string {
  return text.includes('/') ? quote(text) : printWord(text);
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * What a printed piece begins and ends with. White space does not part an arrow from its ends
 * (`Rep → BBS` is one trace), so a word must not come to stand beside an arrow that is not its own.
 */
type Edge = 'arrow' | 'name' | 'other';

interface Piece {
  readonly text: string;
  readonly opens: Edge;
  readonly closes: Edge;
}

function printNode(node: QueryNode): Piece {
  switch (node.kind) {
    case 'or':
      return solid(node.of.map((one) => unlessOr(one).text).join(' or '));
    case 'and':
      return printAll(node.of);
    case 'not': {
      const inner = isList(node.of) ? wrap(printNode(node.of)) : printNode(node.of);
      return { text: `-${inner.text}`, opens: 'other', closes: inner.closes };
    }
    case 'field':
      return solid(printField(node));
    case 'trace':
      return printTrace(node);
    case 'text':
      return { text: printWord(node.text), opens: 'name', closes: 'name' };
    default:
      return assertNever(node);
  }
}

function printAll(nodes: readonly QueryNode[]): Piece {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    let piece = isList(node) ? wrap(printNode(node)) : printNode(node);
    const last = pieces.at(-1);
    if (last?.closes === 'arrow' && piece.opens !== 'other') pieces.splice(-1, 1, wrap(last));
    else if (last?.closes === 'name' && piece.opens === 'arrow') piece = wrap(piece);
    pieces.push(piece);
  }
  return solid(pieces.map(({ text }) => text).join(' '));
}

function printField({ name, values }: FieldNode): string {
  return `${name}:${values.map(({ text }) => printWord(text)).join(',')}`;
}

function printTrace({ ends, arrows, ports }: TraceNode): Piece {
  const shape = ends.map((end, index) => {
    const arrow = index === 0 ? '' : arrows[index - 1] === 'any' ? '⇒' : '→';
    return arrow + (end === null ? '' : printEnd(end));
  });
  const opens = ends[0] === null ? 'arrow' : 'name';
  if (ports !== null) {
    const text = `${shape.join('')}:${ports.map(printPortPattern).join(',')}`;
    return { text, opens, closes: 'other' };
  }
  return { text: shape.join(''), opens, closes: ends.at(-1) === null ? 'arrow' : 'name' };
}

function unlessOr(node: QueryNode): Piece {
  return node.kind === 'or' ? wrap(printNode(node)) : printNode(node);
}

function isList(node: QueryNode): boolean {
  return node.kind === 'or' || node.kind === 'and';
}

function wrap(piece: Piece): Piece {
  return solid(`(${piece.text})`);
}

function solid(text: string): Piece {
  return { text, opens: 'other', closes: 'other' };
}
