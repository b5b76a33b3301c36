/**
 * A cell of ports: lists, ranges, bounds, transports before or behind, words beside, lines. What it gives is
 * written there; a cell that holds more than is understood is not read in part, but said to be unreadable.
 */
import { cleanText, foldSigns, readLines } from './cleanText.ts';
import { isNothing } from './emptyWords.ts';
import { cutSegments } from './portSegments.ts';
import { lexPorts } from './portTokens.ts';
import type { PortToken } from './portTokens.ts';
import { foldPhrases } from './foldPhrases.ts';
import { joinLabelLines } from './joinLabelLines.ts';
import { isLeftOpen, namesPort, withoutCondition } from './portPhrases.ts';
import { isVarying, joinLabels, readLabels } from './portWords.ts';
import type { Labels } from './portWords.ts';
import { isPortless } from './portless.ts';
import { inFull, readNumbers, withoutGroups } from './readNumbers.ts';
import { readPortSegment } from './readPortSegment.ts';
import type { PortFault, PortItem } from './readPortSegment.ts';
import { attach, nameAlike, shareLabels } from './shareLabels.ts';
import { isLeftToOthers, isReckoned } from './reckoned.ts';
import { takeAsides } from './takeAsides.ts';
import { isPortPlaceholder } from './templates.ts';

export type { PortItem } from './readPortSegment.ts';

export type PortDoubt =
  | 'ports-thousands'
  | 'port-range-short'
  | 'port-among-words'
  | 'port-beside'
  | 'port-by-name'
  | 'port-in-words'
  | 'ports-gap';

export type PortsReading =
  | { readonly kind: 'silent' }
  | { readonly kind: 'unreadable'; readonly code: PortFault | 'port-template' }
  | {
      readonly kind: 'ports';
      /** An item without ports that does not vary only names what is spoken: `SSH` in place of 22. */
      readonly items: readonly PortItem[];
      /** Each item is a line of its own. */
      readonly byLine: boolean;
      /** The items of each line, where there are several. */
      readonly lines?: readonly (readonly PortItem[])[];
      readonly doubts: readonly PortDoubt[];
    };

const UNLABELLED: PortItem = {
  ports: [],
  varies: null,
  transports: [],
  protocols: [],
  rest: [],
  labelled: null,
  colon: false,
};
const SILENT: PortsReading = { kind: 'silent' };
const LONGEST = 20_000;
/** A cell of more words than this that are no labels is a sentence. */
const MOST_WORDS = 6;
/** Beside more of them than this, a number may be something else. */
const FEW_WORDS = 3;

/** Words and signs after which a number is not the port that is called. */
const NEGATIVE =
  /(?:^|[^\p{L}])(?:(?:minimum|maximum|total|number) of|at least|at most|not|except|excluding|but|other than|without|minus|instead|was|formerly|never|see|note|notes|page|section|table|figure|chapter|step|appendix|version|rfc|ticket|issue|tbd|(?:redirect|forward|map|mapp|translat|proxi|tunnel)(?:s|ed|es|ing)? (?:to|onto))(?=$|[^\p{L}])|[≠¬!]|->|=>|→|←|↔|⇒/iu;

/**
 * `* / 443`, `ALL/443`: from any port to that one, or over anything. Nobody lists *any* beside a port for its own sake.
 */
const FROM_ANY = /^(?:\*|any|all|alle|todos|tous) ?\/ ?(?=[\d[]|\*$)/i;

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

const NOTHING_FOR_A_REASON = /^(?:n\/?a|none|not applicable|-)\s?\([^()]*\)$/i;

export function readPorts(cell: string): PortsReading {
  const told = cell.length < LONGEST ? withoutReference(cell) : null;
  if (told !== null) {
    const read = readPorts(told);
    if (read.kind === 'ports') return { ...read, doubts: [...read.doubts, 'port-among-words'] };
  }
  const text = withoutGroups(
    cell.replace(FROM_ANY, '').replace(BOUND_TO, '').replace(ALL_ASIDE, '$1'),
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
  if (isPortPlaceholder(own)) return unreadable('port-template');
  if (isLeftToOthers(own)) {
    return { kind: 'ports', items: [{ ...UNLABELLED, varies: own }], byLine: false, doubts: [] };
  }
  if (own === '-1' || isRemarked(own)) return readPorts('any');
  const read = joinLines(joinLabelLines(readLines(foldPhrases(own))), own);
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

function unreadable(code: PortFault | 'port-template'): PortsReading {
  return { kind: 'unreadable', code };
}

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

function readLine(text: string): PortsReading {
  const { segments, isProse } = cutSegments(lexPorts(text));
  const items: PortItem[] = [];
  const loose: { at: number; labels: Labels }[] = [];
  const portless: PortItem[] = [];
  const doubts = new Set<PortDoubt>(isProse ? ['port-among-words'] : []);
  for (const tokens of segments) {
    const read = readPortSegment(tokens);
    if (!read.ok) return unreadable(read.code);
    if (saysHowChosen(tokens, read.items, items)) continue;
    const isNumbered = read.items.some(({ ports }) => ports.length > 0);
    const [own, code] = isNumbered ? [read.items, null] : readNumbersInAside(tokens, read.items);
    if (code !== null) return unreadable(code);
    // `disabled (8501)`: a number beside words that nobody knows.
    if (!isNumbered && own.some(({ rest, ports }) => rest.length > 0 && ports.length > 0)) {
      doubts.add('port-among-words');
    }
    const labels = own.length === 0 ? labelsOf(tokens) : null;
    if (labels !== null && isWithoutPorts(labels)) portless.push({ ...UNLABELLED, ...labels });
    else if (labels !== null) loose.push({ at: items.length, labels });
    items.push(...own);
    if (hasPortBeside(tokens, own)) doubts.add('port-beside');
  }
  if (items.length === 0)
    return readNamesOnly(text, [...loose.map(({ labels }) => labels), ...portless]);
  const [first] = items;
  // `HTTPS, SSH 22`: of the first nobody knows the port.
  const isApart = loose.some(({ labels, at }) => at === 0 && labels.protocols.length > 0);
  if (isApart && first !== undefined && first.protocols.length > 0) doubts.add('port-among-words');
  const whole = nameAlike(shareLabels(loose.reduce(attach, items)));
  const words = whole.flatMap(({ rest }) => rest);
  if (whole.some(({ rest }) => rest.length > FEW_WORDS)) doubts.add('port-among-words');
  if (words.length > MOST_WORDS * whole.length) {
    if (whole.length > 1) return unreadable('port-unreadable');
    doubts.add('port-among-words');
  }
  return { kind: 'ports', items: [...whole, ...portless], byLine: false, doubts: [...doubts] };
}

/** `1025-65535, dynamically allocated`: one of those before, and no others. */
function saysHowChosen(
  tokens: readonly PortToken[],
  own: readonly PortItem[],
  before: readonly PortItem[],
): boolean {
  const isRange = before.at(-1)?.ports.every((port) => typeof port === 'object') === true;
  const isRemark = own.every(({ ports, transports }) => ports.length + transports.length === 0);
  const [first] = tokens;
  return isRange && isRemark && first?.kind === 'word' && isVarying(first.text);
}

/** `6556, ICMP`: what has no ports stands in the list for itself, and says nothing of its neighbours. */
function isWithoutPorts({ transports, protocols, rest }: Labels): boolean {
  return (
    transports.length > 0 && transports.every(isPortless) && protocols.length + rest.length === 0
  );
}

function labelsOf(tokens: readonly PortToken[]): Labels {
  return readLabels(tokens.map(({ text }) => text).join(' '));
}

/** `HTTPS (443)`, `Dynamic (49152-65535)`: the number in parentheses is the port. */
function readNumbersInAside(
  tokens: readonly PortToken[],
  otherwise: readonly PortItem[],
): readonly [readonly PortItem[], PortFault | null] {
  const aside = tokens.find((token) => token.kind === 'aside' && hasNumber(lexPorts(token.text)));
  if (aside === undefined) return [otherwise, null];
  const inner = lexPorts(portsTold(aside.text));
  const read = readPortSegment([...tokens.filter((token) => token !== aside), ...inner]);
  if (!read.ok) return [[], read.code];
  return [read.items, null];
}

/** `(for Foo 365 only port 5061 must be used)`: in a sentence the ports are those that it calls so. */
function portsTold(aside: string): string {
  const told = [
    ...aside.matchAll(
      /\bports?:? \d{1,5}(?:-\d{1,5})?(?:(?:, ?| and | or )\d{1,5}(?:-\d{1,5})?)*/giu,
    ),
  ];
  return aside.split(' ').length > MOST_WORDS && told.length > 0
    ? told.map(([found]) => found).join(', ')
    : aside;
}

/** `443 (or 8443)`: a number in parentheses, or behind them, that was left aside, and might be a port. */
function hasPortBeside(tokens: readonly PortToken[], items: readonly PortItem[]): boolean {
  const isRead = items.some(({ ports }) => ports.length > 0);
  if (!isRead || !hasNumber(tokens)) return false;
  return tokens.some((token) => {
    if (token.kind !== 'aside') return false;
    const isPort = (one: PortToken) => one.kind === 'number' && one.value >= 20;
    return token.isMark === true || lexPorts(token.text).some(isPort);
  });
}

function hasNumber(tokens: readonly PortToken[]): boolean {
  return tokens.some(({ kind }) => kind === 'number');
}

/** No number anywhere: what is spoken may stand in its place; else nothing is understood. */
function readNamesOnly(text: string, labels: readonly Labels[]): PortsReading {
  const bare = withoutCondition(text);
  const { transports, protocols, rest } = bare === text ? joinLabels(labels) : readLabels(bare);
  const isOpen = isLeftOpen(text);
  const isNamed = rest.length === 0 && transports.length + protocols.length > 0;
  if (!isNamed && !isOpen && namesPort(text)) {
    const item: PortItem = { ...UNLABELLED, varies: text };
    return { kind: 'ports', items: [item], byLine: false, doubts: ['port-in-words'] };
  }
  if (!isNamed && !isOpen) return unreadable('port-unreadable');
  const varies = isOpen ? text : null;
  const item: PortItem = { ...UNLABELLED, varies, transports, protocols, rest };
  const isSure = isOpen || isWithoutPorts({ transports, protocols, rest });
  const doubts: PortDoubt[] = isSure ? [] : ['port-by-name'];
  // `SSH, RDP, ICMP`: that the last has no ports is not said of the others.
  const portless = labels.filter(isWithoutPorts);
  const own =
    portless.length < labels.length ? portless.map((one) => ({ ...UNLABELLED, ...one })) : [];
  const others = transports.filter((one) => !own.some((other) => other.transports.includes(one)));
  const items = own.length > 0 ? [{ ...item, transports: others }, ...own] : [item];
  return { kind: 'ports', items, byLine: false, doubts };
}
