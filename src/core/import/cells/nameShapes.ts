/** What names look like: identifiers, things by their last word, words that only qualify a name. */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import { isAddress } from './readAddress.ts';
import { takeAsides } from './takeAsides.ts';

const THINGS = new Set(
  'server service node host agent client proxy gateway router controller database db broker cluster pod vm instance balancer api scheduler worker registry director store cache queue collector console endpoint manager master user admin administrator browser machine plane system device switch firewall app application container operator portal dashboard engine monitor repository repo provider peer member website workstation tier network subnet backend frontend ingress replica replicaset follower leader consumer producer publisher subscriber sensor probe scanner appliance printer camera storage bastion relay resolver forwarder target job process daemon kubelet laptop desktop developer customer partner vendor team staff employee guest visitor segment vlan zone site region tenant namespace satellite edge hub spoke archiver bucket blobstore'.split(
    ' ',
  ),
);

/** `Load balancers` is a thing, `Performance` is not: of names of things a list is made. */
export function isThing(name: string): boolean {
  const last = lastWord(name);
  return THINGS.has(singular(last)) || THINGS.has(last);
}

export function isPlural(name: string): boolean {
  const last = lastWord(name);
  return (
    last.length > 3 &&
    /[^s'’]s$/.test(last) &&
    !/(?:us|is|ss|dns|nfs|tls|aws|https|cms|gps|dbms|sms|ids|ips|nas|ops|redis|windows|kubernetes)$/.test(
      last,
    )
  );
}

/** `web-01`, `diego_cell`, `kube-apiserver`, `db2`: a name that somebody gave, and no phrase. */
export function isIdentifier(name: string): boolean {
  return (
    /^[\p{L}\p{N}]+(?:[_.-][\p{L}\p{N}]+)+$/u.test(name) ||
    /^[\p{L}]+\d+$/u.test(name) ||
    isAddress(name)
  );
}

export function lastWord(name: string): string {
  return (name.split(/[\s-]/).at(-1) ?? '').toLowerCase();
}

function singular(word: string): string {
  if (/(?:ches|shes|xies|ries)$/.test(word))
    return word.replace(/(?:i)?es$/, (end) => (end === 'ies' ? 'y' : ''));
  return word.replace(/s$/, '');
}

export function wordCount(name: string): number {
  return name.split(/\s+/).filter((word) => word !== '').length;
}

/** `NFS`, `TCP`, `OIDC`: the name of what is spoken, or an abbreviation. */
export function isAbbreviation(word: string): boolean {
  return (
    findProtocol(word) !== null || findTransport(word) !== null || /^[A-Z][A-Z0-9]{1,4}$/.test(word)
  );
}

/** Said alone in parentheses, these only tell one of several of the same name. */
const ADJECTIVES =
  /^(?:internal|external|primary|secondary|active|passive|standby|optional|public|private|default|main|new|old|legacy|local|remote|required|recommended|production|prod|staging|test|dev|development|cloud|on-prem(?:ises?)?|self-hosted|managed|multiple|single|any|all|each|both|other|inbound|outbound|ingress|egress|customer|corporate|read|write|read-only|master|slave|leader|follower|tcp|udp|ipv4|ipv6|same|same host|v?\d[\w.]*)(?: (?:only|site|network|zone|node|instance|cluster|ip|address|region|subnet|deployment|environment))?$/i;

/** Ways of speaking that are nobody’s name; a `Broker (Kafka)` is called so. */
const SPOKEN = /^(?:tcp|udp|sctp|https?|http\/[123]|h2c?|grpcs?|rpc|wss?|ssh|tls|ssl|mtls|quic)$/i;

/** `TCP and UDP`, `HTTPS only`: what is spoken there, one by one; `null` where it says anything else. */
export function spokenIn(aside: string): readonly string[] | null {
  const words = aside.replace(/\s+only$/i, '').split(/\s*[/&+,]\s*|\s+(?:and|or)\s+/i);
  return words.every((word) => SPOKEN.test(word)) ? words : null;
}

/** What begins so is said of the name, and is none. */
const CLAUSES =
  /^(?:if|when|where|e\.?g\.?|i\.?e\.?|for|from|to|via|with|without|using|used|ports?|see|not|only|version|a\.?k\.?a\.?|formerly|or|and|depending|optional|required|including|such|through|behind|as|by|in|into|inside|outside|within|across|between|at|on|of|per|all|any|each|every|one|two|three)(?=$|[\s,;:.])/i;

/** `leader election, model assignments`: what it does there. */
const ACTS = /^\p{Ll}+ \p{Ll}+(?: \p{Ll}+)*, \p{Ll}+ \p{Ll}+/u;

/** What only says when it is this one, so that the name before it is the whole name: `Controller (by default)`. */
export function isCondition(aside: string): boolean {
  return (
    /^(?:by default|default|optional|optionally|required|recommended|if|when|where|only if|only when|depending|or|e\.?g\.?|for example|see|such as|including|incl|not|may|might|can|could)(?=$|[\s,;:.])/i.test(
      aside,
    ) || /^\S+(?: \S+)? (?:required|enabled|disabled|supported|recommended)$/i.test(aside)
  );
}

/** `Network Time Protocol (NTP)`, `NTP (Network Time Protocol)`: what is spoken, at length, and nobody who speaks. */
export function isProtocolAtLength(name: string): boolean {
  if (name.length > 80 || !/\bprotocol\b/i.test(name)) return false;
  const { text, asides } = takeAsides(name);
  const [outer, inner] = [text, asides[0] ?? ''];
  const isShort = (word: string) => findProtocol(word) !== null || /^[A-Z]{2,8}$/.test(word);
  return AT_LENGTH.test(outer) ? inner === '' || isShort(inner) : AT_LENGTH.test(inner);
}

/** `Protocol` with the words that begin its initials before it, and what it is for or over behind. */
const AT_LENGTH =
  /^(?:\p{Lu}[\p{L}-]*\s){1,5}Protocol(?:\s(?:over|via|with)\s\S+|\s\p{Lu}\S*){0,2}$/u;

/** `Beam 12 over TLS`: what nobody knows by name, and what carries it. */
export function isSpokenOver(name: string): boolean {
  if (!/ over /i.test(name)) return false;
  const [, own = '', carrier = ''] = /^(\S+(?: \S+){0,2}) over (\S+)$/i.exec(name) ?? [];
  const isCarrier = findProtocol(carrier) !== null || findTransport(carrier) !== null;
  return /\p{Lu}/u.test(own) && (isCarrier || /^(?:m?tls|ssl)$/i.test(carrier));
}

/** What stands in parentheses only says more of the name before it: `(internal)`, `(if TLS is enabled)`. */
export function isQualifier(aside: string): boolean {
  return (
    ADJECTIVES.test(aside) ||
    CLAUSES.test(aside) ||
    spokenIn(aside) !== null ||
    ACTS.test(aside) ||
    wordCount(aside) > 6 ||
    /[=<>]/.test(aside)
  );
}

const ROLES =
  /^(?:client|server|source|destination|target|initiator|listener|caller|sender|receiver|requester|responder)$/i;

/** The role that an end has in a flow, which is not a part of its name. */
export function isRole(text: string): boolean {
  return ROLES.test(text);
}

/** `LTM` for `Local Traffic Manager`, `C001`: another name of the same. */
export function isOtherName(aside: string, name: string): boolean {
  if (/^[A-Z]{1,4}[-_]?\d{1,4}$/.test(aside)) return true;
  const initials = name
    .split(/[\s_/-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  const own = aside.toLowerCase().replace(/s$/, '');
  return own.length > 1 && initials.length > 1 && (initials === own || initials.startsWith(own));
}
