/** One name of an end: what is the group in it and what runs there, what is a port, what is only said of it. */
import { foldName } from '../../model/foldName.ts';
import { findProtocol } from '../../model/knownWords.ts';
import type { GroupKind } from '../../model/vocabulary.ts';
import type { EndReading } from '../rowReading.ts';
import type { DividedName } from './divideNames.ts';
import { WHOLE_WORDS, groupKindOf } from './groupKinds.ts';
import { findGroup, takeGroup } from './knownNames.ts';
import type { KnownNames } from './knownNames.ts';
import {
  isCondition,
  isIdentifier,
  isOtherName,
  isQualifier,
  isRole,
  spokenIn,
  wordCount,
} from './nameShapes.ts';
import { isAddress, isIpAddress, readHostAndPath, readHostAndPort } from './readAddress.ts';
import { readPorts } from './readPorts.ts';
import { takeAsides } from './takeAsides.ts';
import { isSaidOutside, readWildcard } from './wildcards.ts';

export interface NamedEnd extends EndReading {
  /** `db:5432`: the port that stands in the name, as written. */
  readonly port: string | null;
  readonly scheme: string | null;
  /** `Self`: the end at the other side. */
  readonly isSelf: boolean;
}

export interface NameContext {
  readonly known: KnownNames;
  /** What the heading says its cells hold: `Source VM`. `null` for a heading that says only *source*. */
  readonly kind: GroupKind | null;
}

export function readEnd({ text, within }: DividedName, context: NameContext): NamedEnd {
  const spelled = trimName(text);
  if (within !== null) return { ...plain(spelled, spelled), group: within };
  if (SELF.test(spelled)) return { ...plain(spelled, spelled), isSelf: true };
  const [, byDefault] = BY_DEFAULT.exec(spelled) ?? [];
  if (byDefault !== undefined) return { ...readEnd({ text: byDefault, within }, context), spelled };
  const wildcard = readWildcard(spelled);
  if (wildcard !== null) return { ...plain(wildcard, spelled), external: true };
  const address = readHostAndPort(spelled);
  if (address !== null) {
    const end = readEnd({ text: address.host, within: null }, context);
    return { ...end, spelled, port: address.port, scheme: address.scheme };
  }
  const host = readHostAndPath(spelled);
  if (host !== null) return { ...readEnd({ text: host, within: null }, context), spelled };
  const [, named, port] = ON_PORT.exec(spelled) ?? [];
  if (named !== undefined && port !== undefined) {
    return { ...readEnd({ text: named, within: null }, context), spelled, port };
  }
  const [, opened] = ALL_PORTS.exec(spelled) ?? [];
  if (opened !== undefined)
    return { ...readEnd({ text: opened, within: null }, context), spelled, port: 'any' };
  return readAside(spelled, context) ?? readPlace(spelled, context) ?? readBare(spelled, context);
}

/** `Variable (default 0.0.0.0/0)`: somebody may set another, and this is who it is until then. */
const BY_DEFAULT =
  /^(?:variable|configurable|custom(?:i[sz]able)?|varies|user[- ]defined)\s*\((?:by default|defaults?(?: to| is)?):?\s+([^()]+)\)$/i;

const SELF = /^(?:it)?self$|^themselves$|^same as (?:the )?(?:source|destination)$/i;

function trimName(text: string): string {
  return text
    .trim()
    .replace(/^(?:from|to):\s*/i, '')
    .replace(/^(?!\*\.)(["'`“*]{1,3})([^"'`”*]+)["'`”*]{1,3}$/, '$2')
    .replace(LEFT_OF_TAG, '')
    .replace(/^((?:\S+ ){3,}\S+)\. \p{Lu}.*$/u, '$1')
    .replace(TOLD_BEHIND, '$1')
    .replace(/[\s,;:.]+$/, '')
    .trim();
}

/** `keeper (POST /lamps)`: what is asked of it there, and nobody who runs there. */
const REQUEST = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WSS?) \/\S*$/;

/** `Subnetz(e)`, `Server(n)`: one or several, and no other name. */
const ENDING = /\p{Ll}\((?:s|es|e|en|n|er|r|x|nen|innen)\)$/u;

/** `The engine. Publishes events.`: who, and then what it does, in a sentence of its own. */
export const TOLD_BEHIND = /^(\S*\p{L}{3,}|(?:\S+ ){1,2}\S*\p{Ll}{3,})\. \p{Lu}\S* \S.*\.$/u;

/** `VIP range. p>`: what a tag that lost its beginning leaves at the end. */
const LEFT_OF_TAG = /\s\/?(?:p|br|li|ul|ol|td|th|tr|div|span)\s?>$/i;

function plain(label: string, spelled: string): NamedEnd {
  return {
    group: null,
    label,
    whole: false,
    external: isSaidOutside(label),
    spelled,
    port: null,
    scheme: null,
    isSelf: false,
  };
}

/** `vm (Process)`, `Process (on vm)`, `db (5432)`, `browser (client)`, `agent (192.168.40.10)`. */
function readAside(spelled: string, context: NameContext): NamedEnd | null {
  const { text, asides, atEnd } = takeAsides(spelled);
  const aside = asides.at(-1);
  if (aside === undefined || text === '' || !atEnd || ENDING.test(spelled)) return null;
  const wildcard = isQualifier(aside) ? readWildcard(text) : null;
  if (wildcard !== null) return { ...plain(wildcard, spelled), external: true };
  // `store:8080 (bridge)`: a host and its port, and what is said of them.
  if (HOST_AND_PORT.test(text) && !/\d{2}/.test(aside))
    return { ...readEnd({ text, within: null }, context), spelled };
  if (SELF.test(aside)) return { ...readBare(text, context), spelled };
  if (isCondition(aside) || REQUEST.test(aside))
    return { ...readEnd({ text, within: null }, context), spelled };
  const [, place] = /^(?:on|in|at|@|runs on|running on)\s+(?:the\s+)?(.+)$/i.exec(aside) ?? [];
  if (place !== undefined) return { ...plain(text, spelled), group: groupNamed(place, context) };
  // What is said of anywhere is no name: `0.0.0.0/0 (for now)`.
  if (isIpAddress(text) && readWildcard(text) !== null)
    return { ...plain(text, spelled), external: true };
  if (isIpAddress(text) && !isQualifier(aside) && !/\d/.test(aside)) return plain(aside, spelled);
  if (isRole(aside) || isAddress(aside)) return { ...readBare(text, context), spelled };
  if (isPortText(aside)) return { ...readBare(text, context), spelled, port: aside };
  if (NUMBERED.test(text)) {
    const zone = readBare(text, context);
    return { ...zone, spelled, external: readWildcard(aside) !== null };
  }
  if (asides.length === 1 && isAround(text, aside, context)) {
    return { ...plain(aside, spelled), external: false, group: groupNamed(text, context) };
  }
  if (isOtherName(aside, text)) return { ...readBare(text, context), spelled };
  if (isRole(text) && isPortWords(aside)) return plain(text, spelled);
  if (isRole(text) && wordCount(aside) < 5 && spokenIn(aside) === null)
    return plain(aside, spelled);
  const whole =
    findGroup(context.known, text) ?? (context.kind === null ? null : groupNamed(text, context));
  return whole === null ? plain(spelled, spelled) : { ...plain(spelled, spelled), group: whole };
}

/** `registry on TCP 443`, `registry (port 443)` without the parentheses: the port that it is called on. */
const ON_PORT =
  /^(\S.{0,80}?)(?:,? (?:on|at|over|via)|\s?:) ((?:(?:tcp|udp)(?: ports?)?|ports?) \d{1,5}(?:\/(?:tcp|udp))?)$/i;
/** `Subnet: all ports`, `Subnetz: Alle Ports`. */
const ALL_PORTS =
  /^([^:]{1,80}?)\s?:\s?(?:any|all|every|alle|tous les|toutes les|todos los|todas as|tutte le) (?:(?:tcp|udp) )?(?:ports?|puertos|portas|porte)$/i;

const HOST_AND_PORT = /^[\w.*-]+ ?:\d{2,5}$/;

/** What stands behind a number is what that number means: `Zone 0 (Internet)`, `VLAN 20 (IoT)`. */
const NUMBERED = /^(?:zone|vlan|tier|layer|level|segment|net|network|subnet)[ -]?\d+$/i;

/** `Client (random port)`, `Client: any`: said of the port that it calls from, and the name of nobody. */
function isPortWords(text: string): boolean {
  return /(?:^|\s)ports?$|^(?:any|all|\*|ephemeral|random|dynamic|high|varies)(?=$|\s)/i.test(text);
}

function isPortText(text: string): boolean {
  if (!/\d{2}/.test(text)) return false;
  const read = readPorts(text);
  return (
    read.kind === 'ports' &&
    read.items.every(({ ports, rest }) => ports.length > 0 && rest.length === 0)
  );
}

const PLACES =
  /(?:^|\s)(?:networks?|nets?|v?lans?|wan|subnets?|zones?|dmz|segments?|vpcs?|vnets?|sites?|regions?|data ?cent(?:er|re)s?|namespaces?|racks?)$/i;

/** Whether what stands before the parentheses is around what stands in them. */
function isAround(outer: string, inner: string, { known, kind }: NameContext): boolean {
  if (isQualifier(inner)) return false;
  if (findGroup(known, outer) !== null) return true;
  if (isOtherName(inner, outer) || findProtocol(outer) !== null) return false;
  if (kind !== null) return true;
  // `key_vault (inner network)`: where it is, and nobody who runs on it.
  if (PLACES.test(inner)) return false;
  return isIdentifier(outer) && !isAddress(outer) && wordCount(inner) < 4 && !isIdentifier(inner);
}

/** `SSH Proxy on diego_brain`, `diego_cell/rep`, `Client: web browser`. */
function readPlace(spelled: string, context: NameContext): NamedEnd | null {
  const [, process, place] = /^(.+?)\s+(?:on|@)\s+(?:the\s+)?(\S.*)$/i.exec(spelled) ?? [];
  if (process !== undefined && place !== undefined && isPlace(place, context)) {
    return { ...plain(process, spelled), group: groupNamed(place, context) };
  }
  const [, before, behind] = /^([^:/]+?)\s*[:/]\s*([^:/]+)$/.exec(spelled) ?? [];
  if (before === undefined || behind === undefined) return null;
  if (isRole(before)) return plain(isPortWords(behind) ? before : behind, spelled);
  const group = findGroup(context.known, before);
  return group === null ? null : { ...plain(behind, spelled), group };
}

function isPlace(text: string, { known }: NameContext): boolean {
  if (findGroup(known, text) !== null || /^[\p{L}\d]+(?:_[\p{L}\d]+)+$/u.test(text)) return true;
  return (
    /(?:^|\s)(?:vms?|nodes?|hosts?|clusters?|machines?|servers?)$/i.test(text) &&
    wordCount(text) < 5
  );
}

/** A name alone: a group as a whole where it is known to be one, or where the heading says so. */
function readBare(spelled: string, context: NameContext): NamedEnd {
  const { known, kind } = context;
  const group = findGroup(known, spelled) ?? wholeGroup(spelled, known);
  if (group !== null)
    return { ...plain(group.label, spelled), external: false, group, whole: true };
  const isPhrase = /^(?:all|any|every|each|other)\s/i.test(spelled);
  if (kind === null || isPhrase || isSaidOutside(spelled)) return plain(spelled, spelled);
  return { ...plain(spelled, spelled), group: groupNamed(spelled, context), whole: true };
}

/** `View k8 cluster`, where `View` is known for a group. */
function wholeGroup(text: string, known: KnownNames) {
  const taken = takeGroup(known, text);
  return taken !== null && WHOLE_WORDS.test(taken.rest) ? taken.group : null;
}

function groupNamed(label: string, { known, kind }: NameContext) {
  const own = foldName(label) === '' ? null : findGroup(known, label);
  return own ?? { label, kind: kind ?? groupKindOf(label) ?? ('group' as const) };
}
