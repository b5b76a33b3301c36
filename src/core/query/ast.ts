/** The tree that a query's text is read into: what the parser makes, and what all else works on. */

/** UTF-16 offsets in the text; `end` is not included. Nodes that no text stands for have `NOWHERE`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const NOWHERE: Span = { start: 0, end: 0 };

/** An empty text asks nothing and selects everything. */
export type Query = QueryNode | null;

export type QueryNode = OrNode | AndNode | NotNode | FieldNode | TraceNode | TextNode;

export type Operands = readonly [QueryNode, QueryNode, ...QueryNode[]];

export interface OrNode {
  readonly kind: 'or';
  readonly of: Operands;
  readonly at: Span;
}

export interface AndNode {
  readonly kind: 'and';
  readonly of: Operands;
  readonly at: Span;
}

export interface NotNode {
  readonly kind: 'not';
  readonly of: QueryNode;
  readonly at: Span;
}

export type FieldName =
  | 'cluster'
  | 'component'
  | 'from'
  | 'to'
  | 'port'
  | 'protocol'
  | 'transport'
  | 'auth'
  | 'encryption'
  | 'authentication'
  | 'direction'
  | 'kind'
  | 'change'
  | 'document'
  | 'table'
  | 'row'
  | 'is'
  | 'by';

export interface FieldValue {
  readonly text: string;
  readonly at: Span;
}

/** `auth:tls,basic`: any of the values. */
export interface FieldNode {
  readonly kind: 'field';
  readonly name: FieldName;
  readonly values: readonly [FieldValue, ...FieldValue[]];
  readonly at: Span;
}

/** `Rep`, or `diego_brain/"SSH Proxy"`. */
export interface End {
  readonly group: string | null;
  readonly name: string;
  readonly at: Span;
}

/** `→` is one hop, `⇒` any number of them. */
export type ArrowKind = 'one' | 'any';

/** What can be asked of ports that no number stands for: they vary, or the document leaves them out. */
export type PortWord = 'varies' | 'not-stated';

/** Both ends included; a single port is a range of one. */
export type PortPattern = { readonly from: number; readonly to: number } | PortWord;

/**
 * `Auctioneer→Rep→BBS:8889`. There is one end more than there are arrows; `null` stands for "whatever
 * it is". The ports are those of the last hop.
 */
export interface TraceNode {
  readonly kind: 'trace';
  readonly ends: readonly (End | null)[];
  readonly arrows: readonly ArrowKind[];
  readonly ports: readonly PortPattern[] | null;
  readonly at: Span;
}

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly at: Span;
}

/** All of the nodes: nothing for none, the node itself for one. */
export function allOf(nodes: readonly QueryNode[], at: Span): Query {
  const [first, second, ...rest] = nodes;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return { kind: 'and', of: [first, second, ...rest], at };
}

/** Any of the nodes: nothing for none, the node itself for one. */
export function anyOf(nodes: readonly QueryNode[], at: Span): Query {
  const [first, second, ...rest] = nodes;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return { kind: 'or', of: [first, second, ...rest], at };
}
