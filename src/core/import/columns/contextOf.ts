/** What stands around a table says of it: ends, direction, transport, and whether it speaks of networks at all. */
import type { ImpliedDirection } from '../columnRole.ts';
import type { RawTable } from '../rawTable.ts';
import { HAS_ARROW, withJoinedArrows } from './arrowEnds.ts';
import { isSentenceAbroad } from './genericAbroad.ts';
import { impliedBy } from './impliedBy.ts';
import { nameIn } from './nameOfHeading.ts';
import type { ImpliedName } from './impliedName.ts';
import { headsName } from './nameEvidence.ts';
import { seenFrom } from './seenFrom.ts';

export interface TableContext {
  /** From the text that is nearest to the table and names any. */
  readonly ends: readonly ImpliedName[];
  /** The text that names them, as it stands there. */
  readonly endsFrom: string | null;
  /** Whether that is a sentence, and no title, caption or label: what it speaks of may be anything. */
  readonly isSentence: boolean;
  readonly direction: ImpliedDirection | null;
  readonly transport: string | null;
  /** Whether a text around it speaks of ports, traffic, firewalls. */
  readonly speaksOfNetworks: boolean;
  /** Whether one next to it can only speak of traffic: a matrix of communication, rules of a firewall. */
  readonly speaksOfTraffic: boolean;
  /** The text next to it that speaks of mapping, releasing, wiring: of anything but traffic. */
  readonly speaksOfElse: string | null;
  /** As above, of things that are moved or renamed: from where to where, and no traffic. */
  readonly speaksOfMoving: string | null;
  /** The text next to it that speaks of ports in general, as a scanner or a primer does. */
  readonly speaksAtLarge: string | null;
  /** Whether one next to it says that it lists the ports that something has by default. */
  readonly listsPorts: boolean;
  /** What stands around it, the nearest first. */
  readonly texts: readonly string[];
  /** Whether nothing does. */
  readonly isSilent: boolean;
}

const NETWORKS =
  /\b(?:networks?|networking|firewalls?|ports?|traffic|communicat\w+|connectivity|connections?|polic(?:y|ies)|security groups?|nsg|acls?|ingress|egress|inbound|outbound|flows?|segmentation|allow(?:ed)?|den(?:y|ied)|protocols?|reachab\w+|access|zones?|vlans?|dmz|topology|netz\w*|kommunikation\w*|r[eé]seau\w*|flux|puertos?|red(?:es)?|tr[aá]fi[ck]o|comunica\w+)\b|通信|ネットワーク|网络|端口|防火墙|ファイアウォール|セキュリティグループ|接続/iu;
const ELSE =
  /\b(?:migrat\w+|renam\w+|redirects?|upgrad\w+|mapping of|field mapping|mappings?|convert\w*|conversions?|translations?|transitions?|state machine|release notes|changelog|what(?:'|’)s new|moved|relocat\w+|cop(?:y|ied|ying)|file transfer|import\w*|dependenc\w+|distances?|compatib\w+|versions?|glossary|definitions?|wiring|pinout|pin assignment|cabling|signal path\w*|data types?)\b|迁移|映射|搬迁|マイグレーション|移行/iu;

const AT_LARGE =
  /\b(?:well[- ]known|popular|(?:commonly|frequently|often) (?:scanned|attacked|targeted|exploited)|registered|iana)\s+(?:(?:tcp|udp|network|internet|ip|and|or|\/|&)\s+)*(?:ports?|port numbers?|services)\b|\bports?\s+(?:\w+\s+)?(?:checked|scanned|probed|tested|detected)\b|\b(?:port|nmap) scan\w*|\bscan(?:s|ned|ning)?\s+(?:the following\s+|these\s+)?ports?\b|\bcheat ?sheet\b|\bports to know\b/iu;
const TRAFFIC =
  /\b(?:network (?:flows?|traffic|communications?|polic(?:y|ies)|access)|communications? (?:path|matri|requirement|polic|flow)\w*|traffic (?:flow|matri|rule|polic)\w*|firewall|security groups?|flow matrix|matrice des? flux|flux r[eé]seau|matriz de comunica\w+|kommunikationsmatrix|kommunikationsbeziehung\w*)\b|通信要件|通信フロー|通信経路|通信许可|网络策略|ファイアウォール|防火墙/iu;
const MOVING =
  /\b(?:migrat\w+|renam\w+|redirects?|moved|relocat\w+|cutover)\b|迁移|搬迁|マイグレーション|移行/iu;

const LISTS_PORTS = /\bdefault (?:network )?ports\b/iu;

export function contextOf(table: RawTable, title: string | null): TableContext {
  const near = [title, table.caption, table.lead].flatMap((text) => text ?? []);
  const headings = table.headings.toReversed();
  const texts = [...near, ...headings].filter((text) => text !== '');
  const nearest = [...near, ...headings.slice(0, 1)];
  const named = firstNamed(table, title, headings);
  return {
    ends: named?.ends.map((end) => inFull(end, headings)) ?? [],
    endsFrom: named?.text ?? null,
    isSentence: named?.isSentence ?? false,
    direction: directionOf(texts),
    transport: transportOf(nearest),
    speaksOfNetworks: texts.some((text) => NETWORKS.test(text)),
    speaksOfTraffic: nearest.some((text) => TRAFFIC.test(text)),
    speaksOfElse: nearest.find((text) => ELSE.test(text)) ?? null,
    speaksAtLarge: nearest.find((text) => AT_LARGE.test(text)) ?? null,
    speaksOfMoving: nearest.find((text) => MOVING.test(text)) ?? null,
    listsPorts: nearest.some((text) => LISTS_PORTS.test(text)),
    texts,
    isSilent: texts.length === 0,
  };
}

/** `The agent` on the page of the `Acme Agent`: called in short, by the last word of what a heading names. */
function inFull(end: ImpliedName, headings: readonly string[]): ImpliedName {
  if (!/^\p{Ll}+$/u.test(end.name)) return end;
  const named = headings.flatMap((heading) => [
    ...impliedBy(heading).ends.map(({ name }) => name),
    nameIn(heading)?.name ?? '',
  ]);
  const full = named.find(
    (name) => name.toLowerCase().endsWith(` ${end.name}`) && !JOINED.test(name),
  );
  return full === undefined ? end : { ...end, name: full };
}

/** Of `Lamps of the keeper` or `Lamp and keeper` it is a part, and not the last word of its name. */
const JOINED = /[,/&]|\s(?:and|or|of|by|for|to|from|on|at|in|with|the|an?|your)\s/iu;

interface Named {
  readonly text: string;
  readonly isSentence: boolean;
  readonly ends: readonly ImpliedName[];
}

/** What says it outright goes before a heading that is only a name; of headings, the nearest. */
function firstNamed(
  table: RawTable,
  title: string | null,
  headings: readonly string[],
): Named | null {
  const { caption, lead } = table;
  // `Client → Gateway`: the two ends outright, whatever else of them the sentence below it tells.
  const drawn = headings.slice(0, 1).filter((text) => drawsEnds(text, lead ?? ''));
  const near = [title, caption, ...drawn, lead].flatMap((text) => text ?? []);
  for (const text of near) {
    if (text === lead && tellsOfOthers(text, table)) continue;
    const { ends, isOpaque } = impliedBy(text);
    if (ends.length > 0 || isOpaque)
      return { text, isSentence: text === lead, ends: asSureAs(text, ends) };
  }
  for (const text of table.above ?? []) {
    const ends = seenFrom(text);
    if (ends.length > 0) return { text, isSentence: true, ends };
  }
  const ofSeveral = toldOfSeveral(table, headings[0] ?? '');
  if (ofSeveral !== null) return ofSeveral;
  const label = lead === null ? null : labelIn(lead);
  if (lead !== null && label !== null) return { text: lead, isSentence: false, ends: [label] };
  const own = caption ?? title;
  const isBelowWay = WAY.test(headings[0] ?? '');
  for (const text of own === null ? headings : [own, ...headings]) {
    const { ends, isOpaque } = impliedBy(text);
    if (ends.length > 0 || isOpaque) return { text, isSentence: false, ends };
    const name = nameIn(text);
    const shows = (one: string) =>
      headsName(one, text) || isNamedBelow(one, table) || (isBelowWay && DOER.test(one));
    if (name !== null && shows(name.name)) return { text, isSentence: false, ends: [name] };
  }
  return null;
}

/** Both ends, of which the sentence below tells: where it tells of neither, they may be a way through a menu. */
function drawsEnds(heading: string, lead: string): boolean {
  if (!HAS_ARROW.test(withJoinedArrows(heading))) return false;
  const { ends } = impliedBy(heading);
  const told = lead.slice(0, LONGEST_LEAD).toLowerCase();
  return ends.length === 2 && ends.some(({ name }) => told.includes(name.toLowerCase()));
}

/**
 * `The following tables describe the communication between A and B`, under the heading above that of the table: both ends
 * of all of them, unless the table's own heading says which, or is one of the two.
 */
function toldOfSeveral({ above = [] }: RawTable, heading: string): Named | null {
  const text = above.find((one) => OF_SEVERAL.test(one)) ?? '';
  const ends = text === '' ? [] : impliedBy(text).ends;
  const own = impliedBy(heading);
  if (ends.length < 2 || own.ends.length > 0 || own.isOpaque) return null;
  const name = nameIn(heading)?.name.toLowerCase() ?? null;
  return name !== null && ends.some((end) => end.name.toLowerCase().includes(name))
    ? null
    : { text, isSentence: true, ends: asSureAs(text, ends) };
}

const OF_SEVERAL = /^(?:(?:the )?following|these|(?:all )?the) tables\b|\btables below\b/iu;

/** A heading that says which way and nothing else, so that the one above it says whose. */
const WAY =
  /^(?:inbound|incoming|ingress|outbound|outgoing|egress)(?: traffic| ports| rules)?:?$/iu;

/** `Driver deployer`, `Uninstaller`: called by what it does. */
const DOER =
  /(?:^|\s)(?!(?:other|number|chapter|order|layer|header|parameter|error|customer|vendor|transfer|border|power)s?$)\p{L}{3,}(?:er|or)s?$/iu;

/**
 * `Recorder` above keys such as `acme.recorder.http-address`: what the rows speak of by a heading of one word is a name,
 * although a capital alone would not show it.
 */
function isNamedBelow(name: string, table: RawTable): boolean {
  const rows = table.rows.slice(0, MOST_ROWS);
  if (!/^\p{Lu}[\p{L}\d]{3,}$/u.test(name)) return false;
  const key = new RegExp(
    `(?<![\\p{L}\\d])${name.toLowerCase()}[._-]|[._-]${name.toLowerCase()}(?![\\p{L}\\d])`,
    'u',
  );
  const telling = rows.filter(({ cells }) => cells.some(({ text }) => key.test(text)));
  return telling.length >= 2 && telling.length * 3 >= rows.length;
}

/** `The lamp uses port 10250 to reach the nodes`, where no row has that port: whoever it names, it is not of these. */
function tellsOfOthers(lead: string, table: RawTable): boolean {
  const named = [...lead.slice(0, LONGEST_LEAD).matchAll(/\bports?\s(\d{2,5})(?!\d)/giu)];
  if (named.length === 0) return false;
  const cells = table.rows.slice(0, MOST_ROWS).flatMap((row) => row.cells);
  const isHere = (port: string) =>
    cells.some(({ text }) => text.includes(port) || /\d\s?[-–—]\s?\d/u.test(text));
  return !named.some(([, port = '']) => isHere(port));
}

const LONGEST_LEAD = 2000;

/** So many rows tell. */
const MOST_ROWS = 50;

/** What is found amid long sentences may be about anything. */
function asSureAs(text: string, ends: readonly ImpliedName[]): readonly ImpliedName[] {
  return text.length <= LONGEST_PLAIN ? ends : ends.map((end) => ({ ...end, certainty: 'guess' }));
}

const LONGEST_PLAIN = 120;
const LONGEST_LABEL = 60;

/** A line above a table that is a name and no sentence: `Control plane nodes (3 servers):`. */
function labelIn(lead: string): ImpliedName | null {
  const text = lead.trim();
  const isLabel =
    text.length <= LONGEST_LABEL &&
    /^[\p{Lu}\d`*_]/u.test(text) &&
    !/[.!?;]\s*$|[.!?]\s|,/u.test(text) &&
    !SENTENCE.test(text) &&
    !isSentenceAbroad(text);
  const name = isLabel ? nameIn(text) : null;
  return name !== null && headsName(name.name, text) ? name : null;
}

const SENTENCE =
  /^(?:see|open|make|ensure|allow|add|check|verify|create|run|set|note|notes|refer|list|show|here|there|this|these|those|use|configure|enable|if|when|for|in|on|at|as|with|to|by|after|before|example|tip|warning|important|step|\p{L}+ing)\b|\b(?:is|are|was|were|be|been|must|should|can|could|may|will|would|has|have|requires?|needs?|uses?|lists?|shows?|describes?|following|below|above|you|your|we)\b/iu;

/** The nearest text that names a way; one that speaks of both says nothing of any row. */
function directionOf(texts: readonly string[]): ImpliedDirection | null {
  for (const text of texts) {
    const { direction } = impliedBy(text);
    if (direction === 'either') return null;
    if (direction !== null) return direction;
  }
  return null;
}

function transportOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const { transport } = impliedBy(text);
    if (transport !== null) return transport;
  }
  return null;
}
