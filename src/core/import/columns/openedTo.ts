/**
 * `Ports opened to the Store`, above rows that all go out: the store is whom they reach, and the heading above that one says
 * whose ports these are (`Port tables for the Keeper`). `Opened for the directory` is no other, unless that is a machine that may call
 * itself; and `opened for updates` is what for, and nobody.
 */
import { plainText } from '../../model/plainText.ts';
import type { RawTable } from '../rawTable.ts';
import { contextOf } from './contextOf.ts';
import type { TableContext } from './contextOf.ts';
import { cleanName, isGeneric, withoutGenericEnds } from './impliedName.ts';
import type { ImpliedName } from './impliedName.ts';
import { isMachine, isNoName } from './nameEvidence.ts';
import { goesOut } from './settleOutbound.ts';
import type { TableColumn } from './tableColumn.ts';

const OPENED =
  /\bports?\s(?:(?:that|which|to)\s)?(?:(?:are|must|be)\s){0,2}open(?:ed)?\s(to|for)\s(.+)$/iu;
const LONGEST = 400;

export function withOpened(
  columns: readonly TableColumn[],
  context: TableContext,
  table: RawTable,
): TableContext {
  const heading = plainText(table.headings.at(-1)?.slice(0, LONGEST) ?? '');
  const [, towards = '', rest = ''] = OPENED.exec(heading) ?? [];
  if (towards === '' || !goesOut(columns, context)) return context;
  const owner = ownerAbove(table);
  const name = withoutGenericEnds(cleanName(rest));
  const isOpenFor = towards.toLowerCase() === 'for';
  const mayCall = isMachine(name) && !/^internet$/iu.test(name);
  const isOwn = mayCall || owner === null || shares(owner.name, name);
  if (isOpenFor && isOwn) return context;
  const ends: readonly ImpliedName[] = [
    ...(owner === null ? [] : [{ ...owner, role: 'source' as const }]),
    ...(names(name) ? [{ role: 'destination', name, certainty: 'guess' } as const] : []),
  ];
  return ends.length === 0 ? context : { ...context, ends, endsFrom: heading, isSentence: false };
}

/** What the heading above says outright to be that whose ports these are. */
function ownerAbove(table: RawTable): ImpliedName | null {
  const headings = table.headings.slice(0, -1);
  if (!/\bports?\b/iu.test(headings.at(-1) ?? '')) return null;
  const { ends } = contextOf({ ...table, headings, caption: null, lead: null, above: [] }, null);
  const [end, ...more] = ends;
  return end?.role === 'endpoint' && more.length === 0 ? end : null;
}

/** A name, and nothing that is done: of `virus updates`, the last word says what for. */
function names(name: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? '';
  const isName = name !== '' && !isGeneric(name) && !isNoName(name, 'destination');
  return isName && (isMachine(name) || !isNoName(last, 'destination'));
}

function shares(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first.includes(second) || second.includes(first);
}
