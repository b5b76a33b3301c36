/** From words of a title to the name in them: without articles, numbering, and words that every such title has. */
import { isGenericAbroad, isGenericAlone, withoutPhrasesAbroad } from './genericAbroad.ts';

/** An end that a text around a table names. */
export interface ImpliedName {
  readonly role: 'source' | 'destination' | 'endpoint';
  readonly name: string;
  /** `sure` only where the text says it outright: `Ports used by X`, `Inbound to X`, `X → Y`. */
  readonly certainty: 'sure' | 'guess';
}

/** A phrase that names ends: one for each of its groups. */
export interface Pattern {
  readonly text: RegExp;
  readonly roles: readonly ImpliedName['role'][];
  readonly certainty: ImpliedName['certainty'];
}

/** What ends a name within a title; not the braces around what a build fills in: `{{product}}`, `{product} server`. */
const MARK = /[:;,()[\]|“”"?!]|\{(?!\{?[\w .-]{1,40}\})|(?<!\{\{?[\w .-]{1,40}\}?)\}|[.](?=\s|$)/u;
/** What ends a name within a sentence. */
const STOP = new RegExp(
  String.raw`${MARK.source}|\s(?:for|only|also|that|which|who|you|we|they|when|where|whether|if|so|in order|such as|including|using|over|via|are|is|was|must|should|need|needs|can|will|to be|as follows|below|with|depending|while|because|unless|during|by default|on (?:ports?|these|this|the following)|verwendet|genutzt|benötigt|benutzt|geöffnet|utilisée?s?|usad[oa]s?|utilizad[oa]s?|for (?:communication|traffic|each|the following)|and (?:to|from)|and (?:(?:the|their|its|each) )?(?:(?:corresponding|associated|matching|related) )?(?:propert(?:y|ies)|settings?|parameters?|variables?|protocols?|purposes?|directions?|descriptions?)|has|have|requires?|uses?|listens?|includes?|contains?|allows?|permits?|accepts|receives|sends|connects|communicates|runs|exposes|opens|provides|supports|serves|handles)(?=\s|$)`,
  'iu',
);
const NUMBERING =
  /^(?:(?:appendix|anhang|annexe?)\s+[A-Z\d]{1,2}\s*[.:)–—-]?|(?:table|tabelle|tableau|figure|step|section|appendix|étape|paso|passo|schritt|fase|chapitre|capítulo|kapitel|sección|seção|abschnitt|partie|parte|teil)\s*[\dA-Z.-]*\d[\d.-]*[a-z]?\s*[:.)–—-]*|[A-H]\.\d{1,2}(?:\.\d+)*[.):]?|[\dA-Z]?\d*(?:\.\d+)*[.):]|\d+(?:\.\d+)+)\s+/iu;
const ARTICLES =
  /^(?:(?:the|your|each|every|any|a|an|this|these|those|its|our|all (?:of )?the|two|three|both|several|multiple|various|different|der|die|das|den|dem|le|la|les|l['’]|el|los|las)\s+)+/iu;
const LONGEST_TEXT = 400;
/** `:material-network:`: a picture that the page's own builder puts there. */
const SHORTCODES = /(?<![\p{L}\p{N}]):[a-z][a-z\d]*(?:[-_+][a-z\d]+)*:(?![\p{L}\p{N}])/giu;
/** What a docs build puts behind a heading, to link to it. */
const PERMALINK = /\s*(?:[¶§🔗⚓]|(?<=\s)#)\ufe0f?\s*$/u;
/** A picture that stands before a title. */
const PICTURES = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+/u;
const QUOTES = /^[`'"“”‘’*_#\s]+|[`'"“”‘’*_#\s]+$/gu;
/** What is left of marks; those around what a build fills in (`{{product}}`) are of the name. */
const BRACES = /(?:[`'"“”‘’*_#\s]*(?<!\{\{?[^{}]{1,80}\}?)[{}])+$/u;

const GENERIC = new Set(
  (
    'port ports portnumber network networks networking firewall firewalls requirement requirements required rule rules ' +
    'communication communications traffic flow flows matrix map maps table tables list lists reference references overview ' +
    'configuration configure configuring restricting limiting granting permitting securing hardening default defaults inbound outbound ingress egress incoming outgoing internal ' +
    'external protocol protocols security connectivity connection connections access open opened opening ' +
    'allow allowed allowing used use uses using service services summary prerequisites prerequisite ' +
    'installation install quick appendix introduction settings setting information details detail standard ' +
    'common commonly well known well-known tcp udp ip and the a an of for in on to from with by all other others ' +
    'additional optional mandatory specific number numbers usage mapping mappings allocation assignments general environment ' +
    'architecture deployment infrastructure key exposed published following system systems it them each these those ' +
    'this that note notes example examples component components proper correct operation operations normal ' +
    'your firewall(s) host(s) documentation guide policy policies group groups public private nsg nsgs sg sgs acl acls nacl nacls ' +
    'between source sources destination destinations description purpose listening listen needed necessary available ensure make sure ' +
    'considerations planning plan design section page document here product solution application applications minimum ' +
    'recommended typical important endpoints endpoint paths path data diagram model basic advanced ' +
    'setup set up verify check enable enabling review define add create update show which what how when where ' +
    'customer customers only both new existing current various multiple different total initial ssl tls secure ' +
    'quick start getting started features faq troubleshooting docker compose readme background local development ' +
    'production staging stack testing usage help support about contents step steps options option run running ' +
    'supported unsupported checked scanned detected probed monitored tested unused used possible custom customized ' +
    'customizable popular frequent frequently reserved registered assigned assignment assignments blocked denied open closed ' +
    'considerations consideration issues issue limitations limitation dependencies dependency integrations integration apis nat topology routes always never sometimes conditionally runtime typically normally usually generally additionally optionally finally ' +
    'initially currently basically essentially specifically importantly furthermore moreover also therefore however ' +
    'typical no none not any some several many few most every you we they he she i us me people everybody ' +
    'glance once values value range ranges cheat sheet complete full short main primary core essential ' +
    'nmap scan scans scanner remote high availability changelog who whom openings opening release versions history ' +
    'domain domains url urls fqdn fqdns hostnames containers dev prod card reference inventory conventions ' +
    'type types role roles category categories purpose function functions kind kinds name names class classes ' +
    'summary result results at as per only definition definitions legend listed ' +
    'critical high medium low severity alert alerts risk risks value impact interest ' +
    'management monitoring administration purposes reasons порты puertos puerto portas ポート 使用ポート 端口 端口要求 端口列表 portfreigaben freigaben matrice flux'
  ).split(' '),
);

/** The name at the start of a piece of a sentence. */
export function cleanName(text: string): string {
  return cleaned(text, STOP);
}

/** The name at the start of a title, which has no verb: only a mark ends it. */
export function cleanPhrase(text: string): string {
  return cleaned(text, MARK);
}

function cleaned(text: string, end: RegExp): string {
  const own = text
    .slice(0, LONGEST_TEXT)
    .replace(SHORTCODES, ' ')
    .replace(PICTURES, '')
    .replace(/\((s|es)\)/giu, '$1')
    .replace(PERMALINK, '')
    .trim()
    .replace(NUMBERING, '')
    .replace(OVERVIEW, '');
  const stop = endOf(own, end);
  const name = (stop === null || stop.index === 0 ? own : own.slice(0, stop.index))
    .replace(BRACES, '')
    .replace(QUOTES, '');
  return name.trim().replace(AS_WHAT, '').replace(ARTICLES, '').replace(BESIDE, '');
}

/** `Summary of the Keeper ports`: how it is told, before of what. */
const OVERVIEW = /^(?:summary|overview|list|table|matrix) of\s+(?=\S)/iu;
/** `The server operating as the central site`: what it is here. */
const AS_WHAT = /^.{2,60}?\s(?:operating|acting|serving|functioning|working) as\s+(?=\S)/iu;
/** `The associated sites`: those of what is named beside them. */
const BESIDE = /^(?:associated|corresponding|respective|relevant)\s+(?=\S)/iu;

/** What ends the name; `Acme Agent for Windows` goes on, as the capitals on both sides show. */
function endOf(text: string, end: RegExp): RegExpExecArray | null {
  const stop = end.exec(text);
  if (stop === null || !/^\sfor$/iu.test(stop[0])) return stop;
  const [before, behind] = [text.slice(0, stop.index), text.slice(stop.index + stop[0].length)];
  const isName = CAPITALS.test(before) && /^\s\p{Lu}\p{L}/u.test(behind) && !isGeneric(before);
  if (!isName) return stop;
  const more = end.exec(behind);
  if (more !== null) more.index += text.length - behind.length;
  return more;
}

const CAPITALS = /^(?:\p{Lu}[\p{L}\d-]*\s?){2,5}$/u;

export function isGeneric(name: string): boolean {
  if (RULES_OF_CLOUD.test(name) || PLACES.test(name) || INSTRUCTION.test(name)) return true;
  if (ACROSS.test(name)) return true;
  if (isGenericAlone(name)) return true;
  return name
    .split(/[\s/&+–—-]+/u)
    .every(
      (word) => GENERIC.has(word.toLowerCase()) || isGenericAbroad(word) || !/\p{L}/u.test(word),
    );
}

/** `AWS Security Group`, `Azure NSG`: where rules are kept, and nobody whom they are about. */
const RULES_OF_CLOUD =
  /^(?:aws|amazon|ec2|vpc|azure|gcp|google(?: cloud)?|oci|oracle cloud|openstack|hetzner|digitalocean|cloud)\s+(?:(?:[\w-]+-)?(?:managed|default)\s+)?(?:network\s+)?(?:security\s+(?:groups?|lists?)|firewalls?|nsgs?|acls?)$/iu;

/** `Create or configure security group`, `Adicione as seguintes regras`: what to do, and no name. */
const INSTRUCTION =
  /^(?:please\s+)?(?:create|configure|add|modify|edit|update|define|specify|apply|attach|ensure|adicione|configure|crie|configurez|ajoutez|créez|añad[ae]|agregue|cree|configura|aggiungi|crea|erstellen|konfigurieren|fügen)\s+(?:(?:or|and|ou|o|oder|und)\s+\p{L}+\s+)?(?:\p{L}+\s+){0,3}(?:security\s+groups?|groups?|rules?|regras|règles|reglas|regole|regeln|ports?|portas|puertos|firewalls?|inbound|outbound|ingress|egress|following|seguintes|suivantes|siguientes|seguenti)(?!\p{L})/iu;

/** `Subnets that host …`, `service access in private subnets`: where something stands, and not what. */
const PLACES =
  /^(?:(?:private|public) )?subnets$|^(?:\p{L}+ )?access (?:in|within|inside) (?:\S+ ){0,3}subnets?$/iu;

/** `the lamp config — the values`: the end of one clause and the beginning of the next. */
const ACROSS = /\p{Ll}\s[—–]\s(?:the|an?|these|those|this|its|they|which|that|all|each)\s/u;

/** `Jenkins controller port requirements` → `Jenkins controller`. */
export function withoutGenericEnds(name: string): string {
  // `Mail-Ports`: one word, where another language has two.
  const words = withoutPhrasesAbroad(name.replace(/-ports?$/iu, ''))
    .split(/\s+/u)
    .filter((word) => word !== '');
  const isGenericAt = (at: number) => isGeneric(words[at] ?? '');
  let end = words.length;
  // `Lamp firewall rules & security`: of what else the page is.
  if (end > 3 && /^(?:&|and)$/iu.test(words[end - 2] ?? '') && isGenericAt(end - 1)) {
    if (isGenericAt(end - 3) && isTrailing(words[end - 3] ?? '')) end -= 2;
  }
  while (end > 0 && isGenericAt(end - 1) && isTrailing(words[end - 1] ?? '')) end -= 1;
  // `Acme internal ports`: of its ports these are internal, and nobody is called so.
  if (end > 1 && end < words.length && OF_PORTS.test(words[end - 1] ?? '')) end -= 1;
  let start = 0;
  while (start < end && isGenericAt(start) && isLeading(words[start] ?? '')) start += 1;
  // `TCP Router`, `UDP ELB`: over what it passes on tells it from another of its kind.
  if (
    start > 0 &&
    SPOKEN.test(words[start - 1] ?? '') &&
    PASSES_ON.test(words.slice(start, end).join(' '))
  )
    start -= 1;
  return words.slice(start, end).join(' ').replace(QUOTES, '').trim();
}

const SPOKEN = /^(?:tcp|udp)$/iu;
const PASSES_ON =
  /^(?:routers?|prox(?:y|ies)|relays?|forwarders?|gateways?|listeners?|ingress|(?:[aen]?lb|load[- ]balancers?|balancers?)s?)(?: security groups?)?$/iu;

const OF_PORTS =
  /^(?:internal|external|public|private|mandatory|optional|additional|reserved|standard|common)$/iu;

/** Words that end such titles; `management` or `service` may well be the last word of a name. */
function isTrailing(word: string): boolean {
  if (isGenericAbroad(word)) return true;
  return /^(?:ports?|requirements?|rules?|communications?|traffic|flows?|matrix|table|list|reference|firewall|network|networking|connectivity|connections?|access|allow|permit|configuration|settings?|overview|protocols?|numbers?|usage|inbound|outbound|ingress|egress|incoming|outgoing|and|or|&|[-–—:/]+|to|from|for|of|on|by|the|mapping|mappings|allocation|information|details|summary|definitions?|prerequisites|required|used|default|defaults|open|openings|listening|infrastructure|architecture|topology|considerations?|tcp|udp)$/iu.test(
    word,
  );
}

function isLeading(word: string): boolean {
  if (isGenericAbroad(word)) return true;
  return /^(?:ports?|required|default|open|opened|used|inbound|outbound|ingress|egress|incoming|outgoing|network|firewall|requirements?|rules?|communications?|traffic|flows?|and|or|&|[-–—:/]+|to|from|for|of|on|by|the|tcp|udp|allowed|following)$/iu.test(
    word,
  );
}
