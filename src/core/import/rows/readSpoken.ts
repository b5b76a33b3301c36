/** What a row says that is spoken, by its columns of either layer and by what stands above them. */
import { mergeProtocols } from './mergeProtocols.ts';
import { markedTransports } from './portColumns.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Implied, TableSetup } from './tableSetup.ts';

export function readSpoken(cells: readonly Cell[], setup: TableSetup, implied: Implied) {
  const read = (role: 'transport' | 'protocol') => {
    const column = findColumn(setup, role);
    const text = cellOf(cells, column)?.text ?? '';
    if (POINTS_ELSEWHERE.test(text)) return setup.read.protocols('');
    const isNumber = NUMBERED.test(column?.heading ?? '') || findColumn(setup, 'port') !== null;
    return setup.read.protocols(isNumber ? calledByNumber(text) : text);
  };
  const own = read('transport');
  const marked = markedTransports(cells, setup);
  const said = marked === '' ? implied.transport : marked;
  const transports = own.items.length > 0 || said === null ? own : setup.read.protocols(said);
  return mergeProtocols(transports, read('protocol'));
}

const POINTS_ELSEWHERE = /^(?:see|refer to) \S/i;
/** `Protocol number`, `Protocol ID`. */
const NUMBERED = /(?:number|num|no|nr|id|#)\.?\s*$/i;

/** What speaks IP is called by a number there, and `-1` is all of them; beside ports it is none. */
function calledByNumber(text: string): string {
  const own = text.trim();
  if (own === '-1') return 'All';
  if (!/^\d{1,3}$/.test(own) || Number(own) > 255) return text;
  return WITH_PORTS.get(Number(own)) ?? `IP protocol ${own}`;
}

const WITH_PORTS = new Map([
  [6, 'TCP'],
  [17, 'UDP'],
  [132, 'SCTP'],
]);
