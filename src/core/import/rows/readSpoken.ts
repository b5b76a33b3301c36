/** What a row says that is spoken, by its columns of either layer and by what stands above them. */
import { findTransport } from '../../model/knownWords.ts';
import { toldOverPort } from '../cells/portSentences.ts';
import { mergeProtocols } from './mergeProtocols.ts';
import { markedTransports } from './portColumns.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { leavesOpen, spokenInName } from './spokenInName.ts';
import { spokenInPurpose } from './spokenInPurpose.ts';
import { findColumn } from './tableSetup.ts';
import type { Implied, TableSetup } from './tableSetup.ts';

export function readSpoken(cells: readonly Cell[], setup: TableSetup, implied: Implied) {
  const read = (role: 'transport' | 'protocol') => {
    const column = findColumn(setup, role);
    const text = cellOf(cells, column)?.text ?? '';
    if (POINTS_ELSEWHERE.test(text)) return setup.read.protocols('');
    if (setup.bothAreTransports && isBoth(text)) return setup.read.protocols('TCP/UDP');
    const isNumber = NUMBERED.test(column?.heading ?? '') || findColumn(setup, 'port') !== null;
    return setup.read.protocols(isNumber ? calledByNumber(text) : text);
  };
  const own = read('transport');
  const marked = markedTransports(cells, setup);
  const named = spokenInName(cells, setup);
  if (named !== null && marked === '')
    return mergeProtocols(setup.read.protocols(''), setup.read.protocols(named.spoken));
  const said = marked === '' ? implied.transport : marked;
  const transports = own.items.length > 0 || said === null ? own : setup.read.protocols(said);
  const spoken = read('protocol');
  const isSilent = own.items.length === 0 && marked === '' && spoken.items.length === 0;
  const beside = isSilent
    ? besideWay(cellOf(cells, findColumn(setup, 'direction'))?.text ?? '')
    : null;
  if (beside === null) {
    const told = isSilent && transports.items.length === 0 ? toldTransports(cells, setup) : '';
    const purpose = isSilent ? onlyTold(cells, setup, spokenInPurpose) : '';
    return mergeProtocols(
      told === '' ? transports : setup.read.protocols(told),
      purpose === '' ? spoken : setup.read.protocols(purpose),
    );
  }
  return mergeProtocols(
    setup.read.protocols(beside.transports),
    setup.read.protocols(beside.protocols),
  );
}

/** In a column of what is spoken it is no direction. */
export function isBoth(text: string): boolean {
  return /^both(?: protocols)?$/i.test(text.trim());
}

/**
 * `Gossip (TCP + UDP)`: what a description has in brackets, and nothing else there, where no column says over what
 * a port is, or what it calls that port by. With a word beside it (`Names (UDP for short answers)`) it may be of some.
 */
function toldTransports(cells: readonly Cell[], setup: TableSetup): string {
  return leavesOpen(cells, setup) ? onlyTold(cells, setup, toldIn) : '';
}

/** What the descriptions of a row say, where one of them alone says it. */
function onlyTold(
  cells: readonly Cell[],
  { columns }: TableSetup,
  find: (text: string) => string,
): string {
  const said = columns
    .flatMap(({ role, index }) => (role === 'description' ? find(cells[index]?.text ?? '') : []))
    .filter((told) => told !== '');
  return said.length === 1 ? (said[0] ?? '') : '';
}

/** The transports that a sentence has in brackets, where it has them once; or what the port is called by: `The lamp UDP port`. */
export function toldIn(text: string): string {
  const [, called] = CALLED.exec(text) ?? [];
  if (called !== undefined) return called;
  const over = overPort(text);
  if (over !== null) return over;
  const asides = [...text.slice(0, LONGEST_TOLD).matchAll(/\(([^()]{3,20})\)/gu)];
  const said = asides.map((found) => found[1] ?? '').filter(areTransports);
  return said.length === 1 ? (said[0] ?? '') : '';
}

const CALLED =
  /^(?:the )?(?:[\p{L}\d-]+ ){0,4}?(tcp|udp|sctp|https?|grpc)(?: (?:service|server|communication|listening|listen))? port\.?$/iu;

/** One protocol, where all that is told of the port is of one that listens: another may speak another. */
function overPort(text: string): string | null {
  const found = [...text.slice(0, LONGEST_TOLD).matchAll(OVER_PORT)];
  const [spoken, ...others] = new Set(found.map(([, said = '']) => said.toUpperCase()));
  if (spoken === undefined || others.length > 0) return null;
  return new Set(toldOverPort(text).map(({ to }) => to.toLowerCase())).size > 1 ? null : spoken;
}

/** `The keeper accepts HTTPS requests from lamps on this port`. */
const OVER_PORT =
  /\b(?:accepts?|receives?|sends?) (tcp|udp|sctp|https?|grpc) (?:traffic|requests|connections|calls|messages)\b[^.;\n]{0,80} this port\b/giu;

const LONGEST_TOLD = 400;

function areTransports(text: string): boolean {
  const words = text.trim().split(/\s*(?:[/&+,]|\b(?:and|or)\b)\s*/iu);
  return words.every((word) => /^(?:tcp|udp|sctp)$/iu.test(word));
}

/** `TCP, outbound, SSH`, `Inbound (UDP)`: what is spoken, where a cell for the way is the only one that says it. */
function besideWay(text: string): { transports: string; protocols: string } | null {
  if (text.length > LONGEST_WAY) return null;
  const told = text
    .split(/[,;()|\n]|\s[-–—]\s/u)
    .map((part) => part.replace(WAY, ' ').trim())
    .filter((part) => /\p{L}/u.test(part));
  const isTransport = (part: string) =>
    part.split(/\s*[/&+]\s*/u).every((word) => findTransport(word) !== null);
  const transports = told.filter(isTransport).join(', ');
  const protocols = told.filter((part) => !isTransport(part)).join(', ');
  return transports === '' ? null : { transports, protocols };
}

const LONGEST_WAY = 120;
const WAY =
  /(?<![\p{L}\p{N}-])(?:(?:in|out)(?:bound|going|coming)|ingress|egress|bi-?directional|in|out|both|eingehend|ausgehend|entrante?|sortante?|saliente|entrada|sa[ií]da|salida)(?![\p{L}\p{N}-])/giu;

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
