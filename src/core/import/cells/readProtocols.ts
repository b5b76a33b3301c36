/**
 * A cell of protocols, of either layer: what is spoken, over what, protected how, and on which port where it
 * says so. Several are items of their own here; whether they are alternatives on one port or services on
 * ports of their own is decided where the ports are known.
 */
import { findSecurityTerm, findTransport, otherProtocol } from '../../model/knownWords.ts';
import { cleanText, foldSigns, readLines } from './cleanText.ts';
import { isNothing } from './emptyWords.ts';
import { isPortless } from './portless.ts';
import { takeCarried, withoutSentence } from './besideProtocols.ts';
import { compose, orNull } from './composeProtocols.ts';
import type { ProtocolItem } from './composeProtocols.ts';
import { isDirection } from './readDirection.ts';
import { LIST } from './protocolLists.ts';
import { readAtom, readTls } from './protocolWords.ts';
import type { Atom } from './protocolWords.ts';
import { readPorts } from './readPorts.ts';
import { anyOf, anyWord, either, splitOutside } from './splitOutside.ts';
import { takeAsides } from './takeAsides.ts';

export type { ProtocolItem } from './composeProtocols.ts';

export interface ProtocolsReading {
  readonly items: readonly ProtocolItem[];
  /** Each item is a line of its own. */
  readonly byLine: boolean;
  /** The items of each line, where there are several and one of them has more than one. */
  readonly lines?: readonly (readonly ProtocolItem[])[];
  /** The cell in one line: what several alternatives are called where one port has them all. */
  readonly written: string;
}

const NONE: ProtocolsReading = { items: [], byLine: false, written: '' };
const LONGEST = 2000;

const LAYERS = either(
  anyOf('/:'),
  plusBetween,
  dashBetween,
  anyWord(['over', 'with', 'using', 'via', 'on']),
);

/** `WebSocket /ws/run`: where on the server, and nothing that is spoken. */
const PATH = / \/[\w.{}-]+(?:\/[\w.{}*-]*)+/g;

/** `HTTP(S)` is two protocols. */
const WITH_OR_WITHOUT_S =
  /\b(https?|ldap|ftp|ws|imap|smtp|amqp|mqtt|pop3|redis)(?:\((s)\)|\/(s)(?![\p{L}\d]))/giu;

export function readProtocols(text: string): ProtocolsReading {
  const own = foldSigns(cleanText(text)).replace(WITH_OR_WITHOUT_S, '$1/$1$2$3').replace(PATH, '');
  if (isNothing(own) || LEFT_OPEN.test(own)) return NONE;
  const written = cleanText(text).replaceAll('\n', ', ');
  if (own.length > LONGEST) {
    return {
      items: [{ ...EMPTY, protocol: otherProtocol(written.slice(0, 80)) }],
      byLine: false,
      written,
    };
  }
  const lines = readLines(own);
  const items = lines.map(readLine);
  const isSingle = items.every((line) => line.length === 1);
  // `TCP and UDP`, once for each line of ports, is said once of all of them.
  const [first] = lines;
  if (lines.length > 1 && !isSingle && first !== undefined && new Set(lines).size === 1)
    return readProtocols(first);
  return {
    items: withProtection(items.flat()),
    byLine: lines.length > 1 && isSingle,
    ...(lines.length > 1 && !isSingle ? { lines: items } : {}),
    written,
  };
}

/** `IPsec`, and nothing else: what protects is what is spoken. */
function withProtection(items: readonly ProtocolItem[]): readonly ProtocolItem[] {
  const [only, ...others] = items;
  const isAlone = only !== undefined && others.length === 0 && only.protocol === null;
  return isAlone && only.security.includes('ipsec')
    ? [{ ...only, protocol: otherProtocol('IPsec') }]
    : items;
}

/** Somebody else says what is spoken. */
const LEFT_OPEN =
  /^(?:(?:user|customer|admin|administrator)[- ](?:defined|configured|specified)|custom(?: (?:protocols?|rules?|traffic|protocol rule|icmp rule))?|configurable|varies|various|depends)$/iu;

const EMPTY: ProtocolItem = {
  transport: null,
  protocol: null,
  security: [],
  carries: null,
  ports: [],
};

function readLine(line: string): readonly ProtocolItem[] {
  const { text, carries } = takeCarried(withoutSentence(line.replace(/^(?:both|either) /i, '')));
  const items =
    readWithPorts(text) ?? splitOutside(text, LIST).filter(isThere).flatMap(readSegment);
  if (carries === null) return items;
  return items.map((item) => ({ ...item, carries: item.carries ?? carries }));
}

/** When it counts, and which way it goes, is nothing that is spoken: `HTTPS, when enabled`, `TCP, outbound`. */
function isThere(text: string): boolean {
  return (
    text !== '' &&
    !/^(?:when|if|where|unless|only|optional)(?=$|\s)/i.test(text) &&
    !isDirection(text)
  );
}

/** `https(443), http(80)`, `TCP/443`: read as ports with labels, where that explains every word. */
function readWithPorts(text: string): readonly ProtocolItem[] | null {
  if (!/\d{2}/.test(text) || readAtom(text).kind === 'transport') return null;
  const read = readPorts(text);
  if (read.kind !== 'ports' || read.doubts.length > 0) return null;
  const isPlain = read.items.every(
    ({ ports, rest, transports, protocols }) =>
      ports.length > 0 && rest.length === 0 && transports.length + protocols.length > 0,
  );
  if (!isPlain || read.items.some(({ transports }) => transports.some(isPortless))) return null;
  return read.items.flatMap(({ ports, transports, protocols }) =>
    orNull(transports).flatMap((transport) =>
      orNull(protocols).map((protocol) => ({ ...EMPTY, transport, protocol, ports })),
    ),
  );
}

function readSegment(segment: string): readonly ProtocolItem[] {
  const { text, asides } = takeAsides(segment);
  // `TCP (Saída)`, `TCP (outbound via NAT)`: which way it goes is nothing that is spoken.
  const isSaid = (aside: string) => isDirection(aside) || (text !== '' && REMARK.test(aside));
  const inner = asides.filter((aside) => !isSaid(aside)).flatMap(readAside);
  const atoms = text === '' ? [] : readBase(text);
  return compose(atoms, inner, segment);
}

/** What begins or holds such a word says when, which way or through what it goes. */
const REMARK =
  /^(?:(?:local(?:host)?|loopback|internal|external|public|private)(?: only)?|(?:only )?(?:local(?:host|ly)?|internally|externally))$|(?:^|\s)(?:inbound|outbound|ingress|egress|incoming|outgoing|bi-?directional)(?=$|[\s,;:])|^(?:configurable|customi[sz]able|selectable|changeable|default|recommended|preferred|required|mandatory|optional|both)$|^(?:from|to|through|behind|between|within|towards?|if|when|where|unless|until|only|optional(?:ly)?|see|per|initiated|forwarded|redirected|allowed|required|disabled|enabled|eingehend|ausgehend|entrante?|sortante?|saliente)(?=\s)/iu;

/** As a whole where that is one thing (`HTTP/2`, `SSL/TLS`), else by its layers. */
function readBase(text: string): readonly Atom[] {
  const whole = readAtom(text);
  const pieces = splitOutside(text, LAYERS).filter(isThere);
  const isLayered = pieces.length > 1 && pieces.some((piece) => findTransport(piece) !== null);
  if (whole.kind !== 'other' && (whole.kind === 'transport' || !isLayered)) return [whole];
  const atoms = pieces.length > 1 ? readPieces(pieces) : readWords(text);
  return atoms.every(({ kind }) => kind === 'other') ? [{ kind: 'other', text }] : atoms;
}

/** Of `TCP/UDP NFS` the last word is spoken over both; of `TCP JSON + UDP OSC` it is that of one. */
function readPieces(pieces: readonly string[]): readonly Atom[] {
  const atoms = pieces.map(readAtom);
  const [, over, spoken] = /^([a-z]{3,4}) (\S.*)$/i.exec(pieces.at(-1) ?? '') ?? [];
  const before = atoms.slice(0, -1);
  const isShared =
    atoms.at(-1)?.kind === 'other' && before.every(({ kind }) => kind === 'transport');
  if (!isShared || over === undefined || spoken === undefined) return atoms;
  const last = readAtom(over);
  return last.kind === 'transport' ? [...before, last, readAtom(spoken)] : atoms;
}

/** `TCP HTTPS`, `HTTPS REST API`, `HTTPS TLS 1.2`: a known word first, and then what is known or carried. */
function readWords(text: string): readonly Atom[] {
  const at = text.indexOf(' ');
  if (at < 0) return [{ kind: 'other', text }];
  const first = readAtom(text.slice(0, at));
  const rest = readAtom(text.slice(at + 1));
  const isKnown = first.kind === 'transport' || first.kind === 'protocol';
  return isKnown && rest.kind !== 'other' ? [first, rest] : [{ kind: 'other', text }];
}

function readAside(aside: string): readonly Atom[] {
  const whole = readAtom(aside);
  if (whole.kind !== 'other') return [whole];
  const term = findSecurityTerm(aside) ?? readTls(aside);
  if (term !== null) return [{ kind: 'security', term }];
  const [, over] = /^(\p{L}+) (?:for|if|when|where|as|in|on)(?= )/u.exec(aside) ?? [];
  const told = over === undefined ? null : findTransport(over);
  // `UDP (TCP for large answers)`: when it runs over that, and over that all the same.
  if (told !== null && told !== 'not-stated') return [{ kind: 'transport', transport: told }];
  const parts = splitOutside(aside, either(LIST, anyOf('/+'))).filter(isThere);
  const atoms = parts.map((part): Atom => {
    const known = findSecurityTerm(part);
    const atom = readAtom(part);
    return atom.kind === 'other' && known !== null ? { kind: 'security', term: known } : atom;
  });
  return parts.length > 1 && atoms.every(({ kind }) => kind !== 'other')
    ? atoms
    : [{ kind: 'carried', text: aside }];
}

/** `gRPC+TLS`, but not `TACACS+` and `TLS 1.2+`. */
function plusBetween(text: string, at: number): number {
  return text.charAt(at) === '+' && /[\p{L}\s]/u.test(text.charAt(at + 1)) && at > 0 ? 1 : 0;
}

/** `TCP - HTTPS`, but not `WS-Management`. */
function dashBetween(text: string, at: number): number {
  return text.startsWith(' - ', at) ? 3 : 0;
}
