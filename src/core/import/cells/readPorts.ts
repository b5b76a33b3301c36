/**
 * A cell of ports: lists, ranges, bounds, transports before or behind, words beside, lines. What it gives is
 * written there; a cell that holds more than is understood is not read in part, but said to be unreadable.
 */
import { findBesideRange } from './besideRange.ts';
import { cleanText, foldSigns, readLines } from './cleanText.ts';
import { isNothing } from './emptyWords.ts';
import { foldPhrases } from './foldPhrases.ts';
import { joinLabelLines } from './joinLabelLines.ts';
import { readLabels } from './portWords.ts';
import { UNLABELLED, readLine, unreadable } from './readPortLine.ts';
import type { PortDoubt, PortsReading } from './readPortLine.ts';
import type { PortItem } from './readPortSegment.ts';
import { inFull, readNumbers, withoutGroups } from './readNumbers.ts';
import { isLeftToOthers, isReckoned } from './reckoned.ts';
import { takeAsides } from './takeAsides.ts';
import { isPartLeftOpen, isPortPlaceholder } from './templates.ts';
import { withoutNotes, withoutTold } from './toldLines.ts';

export type { PortsReading } from './readPortLine.ts';
export type { PortItem } from './readPortSegment.ts';

const SILENT: PortsReading = { kind: 'silent' };
const LONGEST = 20_000;
/** Words and signs after which a number is not the port that is called. */
const NEGATIVE =
  /(?:^|[^\p{L}])(?:(?:minimum|maximum|total|number) of|at least|at most|not|except|excluding|but|other than|without|minus|instead|was|formerly|never|see|note|notes|page|section|table|figure|chapter|step|appendix|version|rfc|ticket|issue|tbd|(?:redirect|forward|map|mapp|translat|proxi|tunnel)(?:s|ed|es|ing)? (?:to|onto))(?=$|[^\p{L}])|[≠¬!]|->|=>|→|←|↔|⇒/iu;

/**
 * `* / 443`, `ALL/443`: from any port to that one, or over anything. Nobody lists *any* beside a port for its own sake.
 */
const FROM_ANY = /^(?:\*|any|all|alle|todos|tous) ?\/ ?(?=[\d[]|\*$)/i;

/** `10000 -- 60000`: how a dash is typed. */
const LONG_DASH = /(?<=\d)[ `]{0,2}[-–]{2,3}[ `]{0,2}(?=\d)/g;

/** `If not set elsewhere, uses default port 4244`: the only number, and what it is. */
const BY_DEFAULT = /^[^\d]+\bdefault ports? (?:is |of |number )?`?(\d{2,5})`?[.)]?$/i;
const LONGEST_TOLD = 200;

/** `*:4244`, `localhost:9879`: on which of its own addresses something listens, in a cell of ports. */
const BOUND_TO =
  /(?<![\p{L}\d.:])(?:\*|0\.0\.0\.0|127\.0\.0\.1|\[::1?\]|localhost|default|any):(?=\d{1,5}(?!\d*[.:]))/giu;

/** `(random)`, and nothing around it. */
const ALL_ASIDE = /^\s*\(([^()\d]{2,40})\)\s*$/;

/** `000` is the rest of a number that something divides, and no port. */
const PART_OF_NUMBER = /(?<![\p{L}\d.])0\d{2}(?![\p{L}\d.])/u;

/** `5432 1`: the mark of a note, once nothing raises it. Nobody lists ports with a blank, and one of one digit last. */
const MARKED = /^\s*((?:(?:tcp|udp)[/ :]? ?)?\d{3,5}(?:[/ ](?:tcp|udp))?) [1-9]\s*$/i;

function beside(read: PortsReading): PortsReading {
  return read.kind === 'ports' ? { ...read, doubts: [...read.doubts, 'port-beside'] } : read;
}

function withRange(known: PortsReading & { kind: 'ports' }, range: string): PortsReading {
  return {
    ...known,
    items: [...known.items, { ...UNLABELLED, varies: range }],
    byLine: false,
    doubts: [...known.doubts, 'port-in-words'],
  };
}

function amongWords(read: PortsReading): PortsReading {
  return read.kind === 'ports' ? { ...read, doubts: [...read.doubts, 'port-among-words'] } : read;
}

const NOTHING_FOR_A_REASON = /^(?:n\/?a|none|not applicable|-)\s?\([^()]*\)$/i;

export function readPorts(cell: string): PortsReading {
  const told = cell.length < LONGEST ? (withoutReference(cell) ?? withoutNotes(cell)) : null;
  if (told !== null) {
    const read = readPorts(told);
    if (read.kind === 'ports') return amongWords(read);
  }
  const [, byDefault] = BY_DEFAULT.exec(cell.slice(0, LONGEST_TOLD)) ?? [];
  if (byDefault !== undefined) return amongWords(readPorts(byDefault));
  const beyond = findBesideRange(cell.slice(0, LONGEST_TOLD).trim());
  if (beyond !== null && cell.length < LONGEST_TOLD) {
    const known = readPorts(beyond.known);
    if (known.kind === 'ports') return withRange(known, beyond.range);
  }
  const text = withoutGroups(
    cell
      .replace(LONG_DASH, '-')
      .replace(FROM_ANY, '')
      .replace(BOUND_TO, '')
      .replace(ALL_ASIDE, '$1'),
  );
  const [, marked] = MARKED.exec(text) ?? [];
  if (marked !== undefined) return beside(readPorts(marked));
  if (PART_OF_NUMBER.test(text)) return unreadable('port-unreadable');
  const numbers = text.length < LONGEST ? readNumbers(text) : null;
  if (typeof numbers === 'string') return unreadable(numbers);
  if (numbers !== null) {
    const doubts: PortDoubt[] = isThousands(text) ? ['ports-thousands'] : [];
    if (inFull(text) !== text) doubts.push('port-range-short');
    return { kind: 'ports', items: [{ ...UNLABELLED, ports: numbers }], byLine: false, doubts };
  }
  const spelled = foldSigns(cleanText(text));
  const own = inFull(spelled);
  if (isNothing(own) || NOTHING_FOR_A_REASON.test(own)) return SILENT;
  const outside = takeAsides(own).text.replaceAll('=>', '>=');
  if (own.length > LONGEST || NEGATIVE.test(outside) || isReckoned(outside))
    return unreadable('port-unreadable');
  if (isPartLeftOpen(own)) {
    const item: PortItem = { ...UNLABELLED, varies: own };
    return { kind: 'ports', items: [item], byLine: false, doubts: ['port-in-words'] };
  }
  if (isPortPlaceholder(own)) return unreadable('port-template');
  if (isLeftToOthers(own)) {
    return { kind: 'ports', items: [{ ...UNLABELLED, varies: own }], byLine: false, doubts: [] };
  }
  if (own === '-1' || isRemarked(own)) return readPorts('any');
  const lines = joinLabelLines(readLines(foldPhrases(own)));
  const whole = joinLines(lines, own);
  const kept = whole.kind === 'unreadable' ? withoutTold(lines) : null;
  const read = kept === null ? whole : amongWords(joinLines(kept, own));
  return read.kind === 'ports' && own !== spelled
    ? { ...read, doubts: [...read.doubts, 'port-range-short'] }
    : read;
}

/**
 * `TCP 135. See below for the others`: what refers elsewhere or tells how to find out, behind a port, is none; as long
 * as no other number stands in it. `null` where nothing does.
 */
function withoutReference(cell: string): string | null {
  const found = REFERRING.exec(cell);
  if (found === null || found.index === 0) return null;
  const before = cell.slice(0, found.index);
  const named = new Set(before.match(/\d+/g));
  const after = cell.slice(found.index).match(/\d{2,}/g) ?? [];
  return named.size > 0 && after.every((number) => named.has(number)) ? before : null;
}

const REFERRING =
  /(?:[.;]\s|\n)\s?(?:\(?see|refer to|for (?:more|general|further|additional|detailed)|more information|to (?:verify|determine|find|check|see|change|learn))(?=\s)/iu;

/** `* (catch-all)`: any port, and why; `* (ephemeral)` says that it is not any. */
function isRemarked(text: string): boolean {
  const [, aside] = /^`?\*`? ?\(([^()\d]*)\)$/.exec(text) ?? [];
  if (aside === undefined || /ephemeral|dynamic|random|high|except|port/i.test(aside)) return false;
  return readLabels(aside).rest.length > 0;
}

function joinLines(texts: readonly string[], own: string): PortsReading {
  const lines = texts.map(readLine);
  const items: PortItem[] = [];
  const doubts = new Set<PortDoubt>(isThousands(own) ? ['ports-thousands'] : []);
  if (GAP.test(own)) doubts.add('ports-gap');
  for (const line of lines) {
    if (line.kind !== 'ports') return line;
    items.push(...line.items);
    line.doubts.forEach((doubt) => doubts.add(doubt));
  }
  if (DEFAULT.test(own) && items.some(({ ports }) => ports.length > 0)) {
    // `Configurable port`, and then the one by default: where it is said, that is the port.
    const numbered = items.filter(({ ports, varies }) => varies === null || ports.length > 0);
    return { kind: 'ports', items: numbered, byLine: false, doubts: [...doubts] };
  }
  const byLine = lines.length > 1 && items.length === lines.length;
  const read = lines.flatMap((line) => (line.kind === 'ports' ? [line.items] : []));
  const more = read.length > 1 ? { lines: read } : {};
  return { kind: 'ports', items, byLine, ...more, doubts: [...doubts] };
}

const DEFAULT = /^(?=[^]*(?:configurable|custom|user[ -]defined|changeable))[^]*\bdefaults?\b/iu;

/** `54;;32`, `80, , 443`: what stood there? */
const GAP = /[,;|]\s*[,;|]/;

/** `9,100` may be one port or two; nobody doubts `80,443`. */
function isThousands(text: string): boolean {
  const [, thousands, rest] = /^(\d{1,2}),(\d{3})$/.exec(text) ?? [];
  if (thousands === undefined || rest === undefined || Number(thousands + rest) > 65535)
    return false;
  return !(WELL_KNOWN.has(Number(thousands)) && WELL_KNOWN.has(Number(rest)));
}

const WELL_KNOWN = new Set([
  20, 21, 22, 23, 25, 53, 67, 68, 69, 80, 88, 110, 111, 123, 135, 137, 138, 139, 143, 161, 162, 179,
  389, 443, 445, 464, 465, 500, 514, 515, 546, 547, 548, 554, 587, 623, 631, 636, 853, 873, 989,
  990, 993, 995,
]);
