/**
 * A cell of ports: lists, ranges, bounds, transports before or behind, words beside, lines. What it gives is
 * written there; a cell that holds more than is understood is not read in part, but said to be unreadable.
 */
import { otherProtocol } from '../../model/knownWords.ts';
import { cleanText, foldSigns, readLines } from './cleanText.ts';
import { isNothing } from './emptyWords.ts';
import { cutSegments } from './portSegments.ts';
import { lexPorts } from './portTokens.ts';
import type { PortToken } from './portTokens.ts';
import { foldPhrases } from './foldPhrases.ts';
import { isLeftOpen, namesPort, withoutCondition } from './portPhrases.ts';
import { joinLabels, readLabels } from './portWords.ts';
import type { Labels } from './portWords.ts';
import { inFull, readNumbers, withoutGroups } from './readNumbers.ts';
import { readPortSegment } from './readPortSegment.ts';
import type { PortFault, PortItem } from './readPortSegment.ts';
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
  /(?:^|[^\p{L}])(?:not|except|excluding|but|other than|without|minus|instead|was|formerly|never|see|note|notes|page|section|table|figure|chapter|step|appendix|version|rfc|ticket|issue|tbd|(?:redirect|forward|map|mapp|translat|proxi|tunnel)(?:s|ed|es|ing)? (?:to|onto))(?=$|[^\p{L}])|[≠¬!]|->|=>|→|←|↔|⇒/iu;

/** `* / 443`: from any port to that one. Nobody lists *any* beside a port for its own sake. */
const FROM_ANY = /^(?:\*|any) ?\/ ?(?=[\d[]|\*$)/i;

/** `000` is the rest of a number that something divides, and no port. */
const PART_OF_NUMBER = /(?<![\p{L}\d.])0\d{2}(?![\p{L}\d.])/u;

const NOTHING_FOR_A_REASON = /^(?:n\/?a|none|not applicable|-)\s?\([^()]*\)$/i;

export function readPorts(cell: string): PortsReading {
  const text = withoutGroups(cell.replace(FROM_ANY, ''));
  if (PART_OF_NUMBER.test(text)) return unreadable('port-unreadable');
  const numbers = text.length < LONGEST ? readNumbers(text) : null;
  if (typeof numbers === 'string') return unreadable(numbers);
  if (numbers !== null) {
    const doubts: PortDoubt[] = isThousands(text) ? ['ports-thousands'] : [];
    if (inFull(text) !== text) doubts.push('port-range-short');
    return { kind: 'ports', items: [{ ...UNLABELLED, ports: numbers }], byLine: false, doubts };
  }
  const spelled = withoutGroups(foldSigns(cleanText(text)));
  const own = inFull(spelled);
  if (isNothing(own) || NOTHING_FOR_A_REASON.test(own)) return SILENT;
  const outside = takeAsides(own).text.replaceAll('=>', '>=');
  if (own.length > LONGEST || NEGATIVE.test(outside)) return unreadable('port-unreadable');
  if (isPortPlaceholder(own)) return unreadable('port-template');
  if (own === '-1' || isRemarked(own)) return readPorts('any');
  const read = joinLines(readLines(foldPhrases(own)), own);
  return read.kind === 'ports' && own !== spelled
    ? { ...read, doubts: [...read.doubts, 'port-range-short'] }
    : read;
}

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
  const byLine = lines.length > 1 && items.length === lines.length;
  return { kind: 'ports', items, byLine, doubts: [...doubts] };
}

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
  const doubts = new Set<PortDoubt>(isProse ? ['port-among-words'] : []);
  for (const tokens of segments) {
    const read = readPortSegment(tokens);
    if (!read.ok) return unreadable(read.code);
    const isNumbered = read.items.some(({ ports }) => ports.length > 0);
    const [own, code] = isNumbered ? [read.items, null] : readNumbersInAside(tokens, read.items);
    if (code !== null) return unreadable(code);
    // `disabled (8501)`: a number beside words that nobody knows.
    if (!isNumbered && own.some(({ rest, ports }) => rest.length > 0 && ports.length > 0)) {
      doubts.add('port-among-words');
    }
    if (own.length === 0) loose.push({ at: items.length, labels: labelsOf(tokens) });
    items.push(...own);
    if (hasPortBeside(tokens, own)) doubts.add('port-beside');
  }
  if (items.length === 0)
    return readNamesOnly(
      text,
      loose.map(({ labels }) => labels),
    );
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
  return { kind: 'ports', items: whole, byLine: false, doubts: [...doubts] };
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
  const inner = lexPorts(aside.text);
  const read = readPortSegment([...tokens.filter((token) => token !== aside), ...inner]);
  if (!read.ok) return [[], read.code];
  return [read.items, null];
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

/** `80, 443 (HTTP/HTTPS)`: as many words behind the list as it has ports, each for one of them. */
function pairInOrder(items: readonly PortItem[]): readonly PortItem[] | null {
  const words = items.at(-1)?.protocols ?? [];
  const areBare = items.slice(0, -1).every(({ protocols }) => protocols.length === 0);
  const areSingle = items.every(({ ports, varies }) => ports.length === 1 && varies === null);
  if (items.length < 2 || words.length !== items.length || !areBare || !areSingle) return null;
  return items.map((item, at) => ({ ...item, protocols: words.slice(at, at + 1) }));
}

/** `LDAP TCP 389, CLDAP UDP 389`: a word where the others name what is spoken is of that kind, though unknown. */
function nameAlike(items: readonly PortItem[]): readonly PortItem[] {
  const named = items.find(({ protocols, rest }) => protocols.length === 1 && rest.length === 0);
  if (named === undefined) return items;
  return items.map((item) => {
    const [word, ...more] = item.rest;
    const isAlike = item.labelled === named.labelled && item.transports.length > 0;
    if (!isAlike || word === undefined || more.length > 0 || item.protocols.length > 0) return item;
    // A word in small letters may as well say whose port it is.
    if (!/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(word)) return item;
    return { ...item, protocols: [otherProtocol(word)], rest: [] };
  });
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
  return { kind: 'ports', items: [item], byLine: false, doubts: isOpen ? [] : ['port-by-name'] };
}

/** Labels that a separator divides from their number: `TCP, UDP 53` and `53 TCP, UDP`. */
function attach(items: PortItem[], loose: { at: number; labels: Labels }): PortItem[] {
  const isBefore = loose.at === 0;
  const target = isBefore ? 0 : loose.at - 1;
  return items.map((item, index) => {
    if (index !== target) return item;
    const both = isBefore ? [loose.labels, item] : [item, loose.labels];
    const side = isBefore ? 'before' : 'behind';
    return { ...item, ...joinLabels(both), labelled: item.labelled ?? side };
  });
}

/** A transport before a list is that of the whole list, and one behind it, too: `TCP 80, 443`, `80, 443/tcp`. */
function shareLabels(items: readonly PortItem[]): readonly PortItem[] {
  const shared: PortItem[] = [];
  for (const item of items) {
    const before = shared.at(-1);
    const isBare = item.labelled === null && before?.labelled === 'before';
    const isOver = before?.labelled === 'before' && item.transports.length === 0;
    // `TCP 80, 443 (HTTPS)`: the transport is that of the list, whatever else is said of the last.
    if (!isBare && isOver) shared.push({ ...item, transports: before.transports });
    else if (!isBare) shared.push(item);
    else {
      const protocols = before.colon ? before.protocols : [];
      const { transports } = before;
      const isShared = transports.length + protocols.length > 0;
      shared.push(
        isShared
          ? { ...item, transports, protocols, labelled: 'before', colon: before.colon }
          : item,
      );
    }
  }
  const last = shared.at(-1);
  const others = shared.slice(0, -1);
  const paired = pairInOrder(shared);
  if (paired !== null) return paired;
  // `SMB 137-139, 445 (TCP)`: the word before the list names it, and no other item says over what it runs.
  const isHeaded = others.every(
    ({ labelled, transports }, at) => labelled === null || (at === 0 && transports.length === 0),
  );
  if (last?.labelled !== 'behind' || !isHeaded) return shared;
  return [...others.map((item) => ({ ...item, transports: last.transports })), last];
}
