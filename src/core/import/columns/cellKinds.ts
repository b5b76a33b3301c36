/**
 * What kind of thing a cell seems to hold, for telling columns apart. This reads no cell (`cells/` does); it
 * only has to be right for most cells of a column.
 */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import type { KnownProtocol } from '../../model/vocabulary.ts';
import { isSpokenOver } from '../cells/nameShapes.ts';
import { isHostPort } from './callerKinds.ts';
import { beginsDoing } from './nameEvidence.ts';
import { HIGHEST_PORT } from '../../model/ports.ts';

/** Longer cells are sentences, and no test here needs more of them. */
const TELLING_LENGTH = 300;

const BLANK =
  /^(?:|[-–—.…?]+|n\/?a\.?|none|nil|null|tbd|tba|not applicable|keine?|aucune?|なし|无|無|없음|不[適适]用|該当なし|해당 ?없음|sans objet|no aplica|nicht zutreffend|entfällt|n[ãa]o aplicável|non applicabile)$/iu;
const PARENTHESES = /\([^()]*\)|\[[^[\]]*\]/g;
const TEMPLATE = /\{\{[^{}]*\}\}|\{%[^%]*%\}|\$\{[^{}]*\}|<[^<>]*>|\$[A-Z_]+|%[A-Z_]+%|\{[\w-]+\}/g;
const MARKS = /[*†‡§¶⁂^¹²³⁰-⁹]+|\\/g;
const ARROW = /→|⇒|⟶|➔|➜|➡|⇨|↔|⇔|⟷|←|⇐|[-=]+>|[-=]{2} >|<[-=]+(?=[\s\w])|\s<>\s/u;
const FROM_TO = /^(?:from\s+)?\S[^.;:]{0,60}\s(?:to|nach|vers|→)\s[^.;:]{1,60}$/iu;
const HALVES = /^[^/]*[\p{L}\p{N}*][^/]*(?:\s\/\s?|\s?\/\s|(?<!\d)\/)[^/]*[\p{L}*][^/]*$/u;
const DIRECTION =
  /^[→←↔⇒⇐⇔⟶⟷<>=-]+$|^(?:in|out|inbound|outbound|incoming|outgoing|ingress|egress|both|bi-?directional|two[- ]way|one[- ]way|internal|in\s*[/&]\s*out|eingehend|ausgehend|beide|intern|entrant|sortant|entrante|saliente|entrada|sa[ií]da|salida|入站|出站|[入出]方向|[傳传][入出]|輸[入出]|受信|送信|双方向|[双雙]向|イン(?:バウンド)?|アウト(?:バウンド)?|[入出]り?(?:\s?\/\s?[入出]り?)?|인바운드|아웃바운드|[수송발]신|양방향|входящ(?:ий|ее|ие)|исходящ(?:ий|ее|ие)|entrantes|sortants?|salientes|uscita|entrata|ingresso)(?![\p{L}\p{N}])/iu;
const DIRECTED = /\b(?:inbound|outbound|ingress|egress|incoming|outgoing|bi-?directional)\b/iu;
const OUTBOUND =
  /(?<!\p{L})(?:out|outbound|outgoing|egress|ausgehend\w*|sortant\w*|saliente|salida|sa[ií]da|uscita|исходящ\p{L}*)(?!\p{L})|出站|出方向|[傳传輸]出|送信|アウト(?:バウンド)?(?!\p{L})|(?<!\p{L})出(?!\p{L})|아웃바운드|[송발]신/iu;
const INBOUND =
  /(?<!\p{L})(?:in|inbound|incoming|ingress|eingehend\w*|entrant\w*|entrada|ingresso|входящ\p{L}*|both|bi-?directional)(?!\p{L})|入站|入方向|[傳传輸]入|受信|イン(?:バウンド)?(?!\p{L})|(?<!\p{L})入(?!\p{L})|인바운드|수신|[双雙]|양방향/iu;
const ACTION =
  /^(?:allow(?:ed|s)?|den(?:y|ied|ies)|permit(?:ted)?|block(?:ed)?|drop(?:ped)?|reject(?:ed)?|accept(?:ed)?|pass|erlaubt|verboten|autoris[eé]r?|refus[eé]r?|permitir|permitido|denegar|denegado|bloque(?:ar|ado|r)|bloqué|consenti(?:re|to)|blocca(?:re|to)?|nega(?:re|to|r)?|zulassen|blockieren|blockiert|verweigern|ablehnen|till[åa]t(?:t|en|a|as)?|neka(?:d|s|t)?|avvis(?:a|ad|t)?|afvis(?:t)?|tillad(?:t)?|toegestaan|toestaan|weigeren|geweigerd|zezw[oó]l|zezwalaj|odm[oó]w|blokuj|povolit|zak[aá]zat|разреш\p{L}+|запре\p{L}+|许可|允[许許]|拒[绝絕]|禁止|許可|拒否|不許可|放行|封[鎖锁]|阻[止擋挡]|허용|차단|거부)(?![\p{L}])/iu;
const YES_NO =
  /^(?:yes|no|y|n|x|o|true|false|ja|nein|oui|non|s[ií]|n[ãa]o|required|optional|mandatory|conditional|recommended|[✓✔✗✘✕✖×☑☒●○◯⚪⚫✅❌❎☓〇]\ufe0f?|是|否|はい|いいえ|必須|任意|必选|可选|да|нет)(?=$|\s*[(,;:/–—-]|\s.{0,12}$)/iu;
const ADDRESS =
  /^(?:https?:\/\/\S+|(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?::\d+)?|[\da-f]*:[\da-f:]+(?:\/\d{1,3})?|(?:\*?\.)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/?)$/iu;
const NETWORK =
  /^(?:(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}|[\da-f:]*:[\da-f:]*\/\d{1,3}|any|all|\*|anywhere|everywhere|everyone|internet)$/iu;
const TELLING =
  /^(?:the\s+)?(?:[\w/-]+\s+){0,2}ports?\s+(?:number\s+)?(?:for|of|used|that|to|on which|where|through|over)\s|^(?:used|needed|required|necessary|reserved|intended)\s+(?:by|for|to|when|if)\s|\b(?:en|dis)abled by default\b|\b(?:connects?|listens?|talks?|binds?|calls?)\s+(?:to|on|from)\s+(?:this|it|here|port)\b/iu;
/** Five words and a full stop: `Opens the console to administrators.` */
const FULL_STOP = /^(?:\S+\s+){4,}\S*\p{Ll}{2}\.$/u;
const FILE =
  /(?:^|[\s/\\\w])\.(?:mdx?|[jt]sx?|json|ya?ml|py|go|html?|s?css|dll|exe|so|jar|xml|txt|csv|sql|sh|conf|cfg|ini|toml|lock|png|svg|zip|tar|gz|rb|java|cpp|hpp|[ch]|rs|php|pdf|docx?|xlsx?|log|properties|env|tf|lua|swift|kt|cs|ipynb|bak|adoc|rst)(?![\w.])/iu;
const PATH = /^(?:[.~]?[\\/]|[A-Z]:\\)|^[\w.@-]+(?:[\\/][\w.@*{}-]+){2,}[\\/]?$|^[\w.@-]+[\\/]$/u;
/** A host of the internet, and where on it: `api.example.com/v2/orders`. */
const HOST_PATH =
  /^(?:\*\.)?(?:[a-z\d-]+\.)+(?:com|net|org|io|dev|cloud|gov|edu|mil|int|info|biz|app|ai|co|internal|local|lan|corp|example|[a-z]{2})(?::\d+)?\/\S*$/iu;
const CODE =
  /\w\(|::|=>|^<\/?[a-z_]\w*|^--?[a-z][\w-]*(?:[\s=,]|$)|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[a-z]+(?:\.[a-z]\w*){1,}$|^[a-z]{2,}[A-Z]\w*$|^#\w|^@\w/u;

/** Words that stand among ports and are none: `443 by default`, `any port above 1024`. */
const PORT_WORDS = new Set(
  (
    'and or to through thru till up until bis et ou und oder y o e a by default port ports range ranges from above ' +
    'over plus both only optional configurable disabled enabled secure insecure ssl all any the if used via on ' +
    'tcp udp ip high low dynamic ephemeral random user defined custom varies various variable multiple not ' +
    'specified assigned client server source destination alle beliebig tous toutes todos qualsiasi 任意'
  ).split(' '),
);
const WILDCARD =
  /^(?:\*|any|all|varies|various|variable|dynamic|dynamically|ephemeral|random|alle|beliebig|tous|todos|任意|全て|すべて|所有|custom|configurable|multiple)$/iu;

/** Without marks, brackets around footnotes and white space at its ends; cut where it gets long. */
export function tellingText(text: string): string {
  return text.slice(0, TELLING_LENGTH).replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
}

export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Ports, ranges, words for any port, or a place held for one, and nothing that is no such thing. */
export function isPorts(text: string): boolean {
  const bare = text.replace(PARENTHESES, ' ');
  const held = bare.replace(TEMPLATE, ' ');
  if (held.trim() === '') return held !== bare;
  const words = held.split(/[\s,;/&+|:~→]+|[-–—]+/u).filter((word) => word !== '');
  const numbers = words.filter((word) => isPortNumber(word));
  const isOpen = words.some((word) => WILDCARD.test(word));
  if (numbers.length === 0 && held === bare && !isOpen) return false;
  return words.every((word) => isPortNumber(word) || isPortWord(word));
}

/** As above, and with a number: `Any` is a port only in a column of ports. */
export function isNumberedPorts(text: string): boolean {
  return /\d/.test(text.replace(PARENTHESES, ' ')) && isPorts(text);
}

/** Ports with what is spoken on them and nothing else, also with a number in brackets: `TCP 80`, `HTTPS (443)`. */
export function isStatedPorts(text: string): boolean {
  if (!/\p{L}{2}/u.test(text)) return false;
  return isNumberedPorts(text) || isNumberedPorts(text.replace(/[()[\]]/g, ' '));
}

/** `TCP 2500 from proxies`, `443/udp`: a port beside its transport, whatever else the cell says. */
export function isOverTransport(text: string): boolean {
  return /\b(?:tcp|udp)(?:\s?ports?)?[\s/:-]{0,3}\d{1,5}\b|\b\d{1,5}[\s/-]{0,3}(?:tcp|udp)\b/iu.test(
    text,
  );
}

function isPortNumber(word: string): boolean {
  if (!/^\d{1,6}[.]?$/.test(word)) return false;
  const number = Number.parseInt(word, 10);
  return number >= 0 && number <= HIGHEST_PORT;
}

function isPortWord(word: string): boolean {
  const own = word.toLowerCase().replace(/[.'’]/g, '');
  return (
    PORT_WORDS.has(own) ||
    WILDCARD.test(own) ||
    findTransport(own) !== null ||
    findProtocol(own) !== null
  );
}

/** A port within other words: `HTTPS (443)`, `TCP-8443 for clients`. */
export function mentionsPort(whole: string): boolean {
  if (whole.length > 80) return false;
  // The numbers of an address are no ports, and neither is the length of its prefix.
  const text = whole.replace(NUMBERED_ADDRESS, ' ');
  return [
    ...text.matchAll(
      /(?<![\d.\w])(\d{2,5})(?![\d.]*\d|\w|\s?(?:[GMK]B|[GMK]i?b(?:ps|it)?|ms|s|%)\b)/gu,
    ),
  ].some((found) => Number(found[1]) <= HIGHEST_PORT);
}

const NUMBERED_ADDRESS =
  /(?<![\w.])(?:[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}|(?:\d{1,3}\.){3}\d{1,3})(?:\/\d{1,3})?(?![\w.])/giu;

export function isWholeNumber(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= HIGHEST_PORT;
}

/** Ports that everybody knows: a column with many of them is no count of anything. */
const WELL_KNOWN = new Set(
  (
    '20 21 22 23 25 53 67 68 69 80 88 110 111 123 135 137 138 139 143 161 162 179 389 443 445 464 465 500 514 515 587 ' +
    '623 636 646 873 902 989 990 993 995 1194 1433 1434 1521 1812 1813 1883 2049 2181 2222 2375 2376 2377 2379 2380 ' +
    '3000 3128 3260 3268 3269 3306 3389 3478 4222 4369 4443 4500 4789 5000 5044 5060 5061 5222 5353 5432 5601 5671 ' +
    '5672 5900 5985 5986 6379 6443 6514 6783 7000 7001 7946 8000 8008 8080 8081 8088 8200 8300 8301 8302 8443 8472 ' +
    '8500 8600 8883 8888 8889 9000 9042 9090 9091 9092 9093 9100 9200 9300 9418 9443 10050 10051 10250 10255 10256 ' +
    '10257 10259 11211 15672 15692 25672 26379 27017 27018 30000'
  ).split(' '),
);

export function isWellKnownPort(text: string): boolean {
  return [...text.matchAll(/\d+/g)].some((found) => WELL_KNOWN.has(found[0]));
}

/** `Custom TCP rule`, `All UDP traffic`: what consoles of clouds write around what counts. */
function withoutRule(text: string): string {
  return text.replace(
    /^\s*(?:custom|all|any)\s+(?=\S)|(?<=\S)\s+(?:rules?|traffic|protocols?)\s*$/giu,
    '',
  );
}

export function isTransport(text: string): boolean {
  const words = withoutRule(text.replace(PARENTHESES, ' '))
    .split(/[\s,;/&+|]+|\b(?:and|or|und|et)\b/iu)
    .filter((word) => word !== '');
  return (
    words.length <= 6 &&
    words.some((word) => findTransport(word) !== null) &&
    words.every(
      (word) => findTransport(word) !== null || /^(?:any|all|both|ip|ipv[46])$/iu.test(word),
    )
  );
}

/** Protocols that are known by name, all of them, or what is named so and says more in brackets. */
export function isProtocol(text: string): boolean {
  const bare = withoutRule(text.replace(PARENTHESES, ' ')).trim();
  if (bare === '' || bare.length > 60) return false;
  if (findProtocol(bare) !== null || findTransport(bare) !== null) return true;
  if (isSpokenOver(bare)) return true;
  const words = bare.split(/\s*(?:[,;/&+|]|\band\b|\bor\b|\bover\b|\s-\s)\s*|\s+(?=\d)/iu);
  const isKnown = (word: string) => findProtocol(word) !== null || findTransport(word) !== null;
  return (
    words.some(isKnown) && words.every((word) => isKnown(word) || /^v?\d[\d.]*\+?$/.test(word))
  );
}

/** Protocols that have their names from what speaks them. */
const PRODUCTS: ReadonlySet<KnownProtocol | null> = new Set<KnownProtocol | null>([
  'nats',
  'mysql',
  'kafka',
  'postgresql',
  'sql-server',
  'oracle',
  'mongodb',
  'redis',
  'cassandra',
  'memcached',
]);

export function isProduct(text: string): boolean {
  return PRODUCTS.has(findProtocol(text.replace(PARENTHESES, ' ').trim()));
}

/** An arrow between two names; an arrow alone is a direction. */
export function isArrow(text: string): boolean {
  if (text.length > 200) return false;
  const found = ARROW.exec(text);
  if (found === null) return false;
  const after = text.slice(found.index + found[0].length);
  return /[\p{L}\p{N}]/u.test(text.slice(0, found.index)) && /[\p{L}\p{N}]/u.test(after);
}

/** Two names with a `to` between; in `a URL to upload reports` it is no end that follows. */
export const isFromTo = (text: string): boolean =>
  text.length <= 140 &&
  FROM_TO.test(text) &&
  !beginsDoing(text) &&
  !beginsDoing(LOWERED.exec(text)?.[1] ?? '');
const LOWERED = /\sto\s+(?:the\s+)?(\p{Ll}.*)$/u;
export const isHalves = (text: string): boolean => HALVES.test(text) && !isAddress(text);
export const isDirection = (text: string): boolean =>
  DIRECTION.test(text) || isShortWay(outsideParentheses(text));
/** `(inbound)` beside a picture of an arrow is all that the cell says. */
const outsideParentheses = (text: string): string =>
  text.replace(PARENTHESES, ' ').trim() || text.replace(/[()]/g, '').trim();
const isShortWay = (text: string): boolean => text.length <= 30 && DIRECTED.test(text);
/** A way and nothing else: `Internal registry` begins as one, and is the name of something. */
export const isWay = (text: string): boolean =>
  isDirection(text) && outsideParentheses(text).replace(WAYS, ' ').trim() === '';
const WAYS =
  /(?<!\p{L})(?:in|out|inbound|outbound|incoming|outgoing|ingress|egress|both|ways|bi-?directional|two-way|eingehend|ausgehend|entrant|sortant|entrante|saliente|entrada|sa[ií]da|salida|and|traffic|only)(?!\p{L})|入站|出站|[入出]方向|[傳传][入出]|輸[入出]|受信|送信|イン(?:バウンド)?|アウト(?:バウンド)?|(?<!\p{L})[入出](?!\p{L})|인바운드|아웃바운드|[수송발]신|[/&,+→←↔<>=-]/giu;
export const isOutbound = (text: string): boolean =>
  text.length <= 30 && OUTBOUND.test(text) && !INBOUND.test(text);
export const isAction = (text: string): boolean => ACTION.test(stripSigns(text));
export const isYesNo = (text: string): boolean => YES_NO.test(text);
export const isAddress = (text: string): boolean =>
  text.split(/[\s,;]+/u).every((part) => ADDRESS.test(part)) && !FILE.test(text);
/** `10.0.0.0/8`, `Any`: many hosts or all of them, and no machine that has a name. */
export const isNetwork = (text: string): boolean =>
  text.split(/[\s,;]+/u).every((part) => NETWORK.test(part));
/** `LAN`, `WAN`, `Public / Private`: on which side of it, and nobody there. */
export const isReach = (text: string): boolean =>
  text.split(/\s*(?:[,;/&+]|\band\b|\bor\b)\s*/iu).every((part) => REACH.test(part));
const REACH =
  /^(?:w?lan|wan|dmz|vpn|wi-?fi|(?:intra|inter|extra)net|public|private|external|internal|local|remote|global|both)(?: (?:only|networks?|access|interface))?$/iu;
export const isPath = (text: string): boolean =>
  !/^\S+:\/\//u.test(text) &&
  !ADDRESS.test(text) &&
  !HOST_PATH.test(text) &&
  (PATH.test(text) || FILE.test(text));
export const isCode = (text: string): boolean =>
  CODE.test(text) && !ADDRESS.test(text) && !isHostPort(text);
/** `keeper.http.port`, `lamp_port / ssl_lamp_port`, `debugPort`: the setting that holds a port, and nobody who listens on it. */
export const isPortKey = (text: string): boolean =>
  text.length < 200 && text.split(/\s*\/\s*/u).every((part) => PORT_KEY.test(part));
const PORT_KEY =
  /^(?:(?:--?)?[a-z][\w.-]*[._](?:ports?|address|addr|bind)(?:_\w+)?|[a-z][a-z\d]*(?:[A-Z][a-z\d]*)*Ports?)$/u;
/** `Port for metrics`, `Used by agents`, `…, disabled by default`, `Agents connect to this`: said of a port, and no name. */
export const isTelling = (text: string): boolean =>
  [TELLING, FULL_STOP, DOING, SECURED, COMING].some((test) => test.test(text)) || saysWhatFor(text);
/** `Mail — STARTTLS (clients)`: how it is secured, behind what it is for. */
const SECURED =
  /\s[-–—]\s(?:(?:implicit|explicit|with|over|via)\s)?(?:(?:START)?TLS|SSL|(?:un)?encrypted|plain ?text)(?!\p{L})/iu;
/** `Inbound mail from other servers`: which way it comes. */
const COMING = /^(?:inbound|incoming|outbound|outgoing)\s\p{L}[^.]*\s(?:from|to)\s/iu;
/** `Sending notifications to …`, `Accessing the console`. */
const DOING =
  /^\p{Lu}\p{Ll}{2,}ing\s(?:(?:the|an?|your|its|all|with|to|from|for|of|in|on)\s\S|(?:\S+\s){2,}\S)/u;
/** `Dedicated address to upload the reports of users`: what something is there for. */
const saysWhatFor = (text: string): boolean =>
  text.split(' ').length > 4 && beginsDoing(LOWERED.exec(text)?.[1] ?? '');
/** `All tiers and modes`, `Enterprise tier`; a web tier and a data tier are machines. */
export const isEdition = (text: string): boolean => text.length <= 60 && EDITION.test(text.trim());
const EDITION =
  /^(?:(?:all|any|every|both)(?: \p{L}+)? (?:tiers?|editions?|plans?|modes?|subscriptions?|licen[cs]es?)(?:(?:,| and| or|\/) ?(?:tiers?|editions?|plans?|modes?|versions?))*|(?:.* )?(?:free|basic|standard|premium|pro(?:fessional)?|enterprise|community|ultimate|business|starter|developer)(?: (?:tiers?|editions?|plans?|modes?|subscriptions?|licen[cs]es?|only|and (?:above|higher|up)))?|\{\{[^{}]*\}\} (?:\p{L}+ )?(?:tiers?|editions?|plans?|modes?))$/iu;
/** `persistent`, `managed (open/close)`: a word that says in which state something is, and no noun. */
export const isState = (text: string): boolean => STATE.test(outsideParentheses(text));
const STATE =
  /^(?:not |un|semi-|partly )?\p{L}+(?:(?<!nee|see|fee)ed|(?:ist|man|anspar|ermitt|epend|urr)ent|[at]ive|[tn]al|able|ible|atic|amic|orary)$/iu;
/** `SEND/RECEIVE`, `Read`. */
export const isDeed = (text: string): boolean =>
  text
    .split(/\s*(?:[/,&+]|\b(?:and|or)\b)\s*/iu)
    .every((word) =>
      /^(?:send|receive|read|write|push|pull|publish|subscribe|upload|download)s?$/iu.test(word),
    );

/** Too long for a name, or written as a sentence. */
export const isSentence = (text: string): boolean =>
  text.length > 60 || text.split(/\s+/u).length > 9 || /[a-z]{2}\.\s+[A-Z]|\S。/u.test(text);

/** `✅ Allow` begins with a sign that says the same. */
function stripSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}
