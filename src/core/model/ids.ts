/**
 * Branded ids. A component's id and a flow's id are both strings, and mixing them up is the kind of
 * mistake that loses a row; so each has a type of its own, and this is the only file that makes them.
 */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type DocumentId = Id<'document'>;
export type GroupId = Id<'group'>;
export type ComponentId = Id<'component'>;
export type TableId = Id<'table'>;
export type EntryId = Id<'entry'>;
export type FlowId = Id<'flow'>;
export type SocketId = Id<'socket'>;
export type OptionId = Id<'option'>;
export type BundleId = Id<'bundle'>;

export const documentId = (text: string) => text as DocumentId;
export const groupId = (text: string) => text as GroupId;
export const componentId = (text: string) => text as ComponentId;
export const tableId = (text: string) => text as TableId;
export const optionId = (text: string) => text as OptionId;

/** `internal-10`: the tenth entry of the table `internal`. */
export const entryId = (table: TableId, number: number) => `${table}-${number}` as EntryId;

/** `internal-10.1`: the first flow of that entry, counted from one. */
export const flowId = (entry: EntryId, ordinal: number) => `${entry}.${ordinal}` as FlowId;

/** A socket is what a component listens on; it is named by what tells it apart from its neighbours. */
export const socketId = (component: ComponentId, ports: string, protocol: string) =>
  `${component}:${ports}/${protocol}` as SocketId;

/** What is no traffic ends in one place for each relation: `iptables-rules:rule`. */
export const relationSocketId = (component: ComponentId, relation: string) =>
  `${component}:${relation}` as SocketId;

/** Where all ends that enters a folded group: `fold(diego_cell)`. */
export const foldSocketId = (group: GroupId) => `fold(${group})` as SocketId;

/**
 * All that goes from one card to one socket while a group at either end is folded:
 * `fold(diego_cell>bbs:8889/https/tcp)`. A flow's id ends in a number, so that the two never meet.
 */
export const bundleId = (from: ComponentId | GroupId, socket: SocketId) =>
  `fold(${from.replaceAll('%', '%25').replaceAll('>', '%3E')}>${socket})` as BundleId;

/** The two as they were published: whoever reads them has checked that they are told apart. */
export const knownEntryId = (text: string) => text as EntryId;
export const knownFlowId = (text: string) => text as FlowId;
