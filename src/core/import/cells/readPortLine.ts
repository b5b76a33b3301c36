/** A line of a cell of ports: its segments, their labels, and what stands there in place of a number. */
import { isLeftOpen, namesPort, withoutCondition } from './portPhrases.ts';
import { cutSegments } from './portSegments.ts';
import { lexPorts } from './portTokens.ts';
import type { PortToken } from './portTokens.ts';
import { isVarying, joinLabels, readLabels } from './portWords.ts';
import type { Labels } from './portWords.ts';
import { isPortless } from './portless.ts';
import { readPortSegment } from './readPortSegment.ts';
import type { PortFault, PortItem } from './readPortSegment.ts';
import { attach, nameAlike, shareLabels } from './shareLabels.ts';

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

export const UNLABELLED: PortItem = {
  ports: [],
  varies: null,
  transports: [],
  protocols: [],
  rest: [],
  labelled: null,
  colon: false,
};
/** A cell of more words than this that are no labels is a sentence. */
const MOST_WORDS = 6;
/** Beside more of them than this, a number may be something else. */
const FEW_WORDS = 3;

export function unreadable(code: PortFault | 'port-template'): PortsReading {
  return { kind: 'unreadable', code };
}

export function readLine(text: string): PortsReading {
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
  const aside = tokens.find(
    ({ kind, text }) => kind === 'aside' && hasNumber(lexPorts(text)) && !OF_VERSION.test(text),
  );
  if (aside === undefined) return [otherwise, null];
  const inner = lexPorts(portsTold(aside.text));
  const read = readPortSegment([...tokens.filter((token) => token !== aside), ...inner]);
  if (!read.ok) return [[], read.code];
  return [read.items, null];
}

/** `(2008 OS and later)`: since which of them, and no port. */
const OF_VERSION =
  /^\D{0,40}\b(?:19|20)\d\d\b\D{0,20}\b(?:and|or) (?:later|newer|above|earlier|older)(?: versions?)?$/iu;

/** `(for Foo 365 only port 5061 must be used)`: in a sentence the ports are those that it calls so. */
function portsTold(aside: string): string {
  const told = [
    ...aside.matchAll(
      /\b(?:(?:tcp|udp)(?:\/(?:tcp|udp))? )?ports?:? \d{1,5}(?:-\d{1,5})?(?:(?:, ?| and | or )\d{1,5}(?:-\d{1,5})?)*/giu,
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
