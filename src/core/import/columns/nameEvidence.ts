/**
 * Whether a piece of a sentence is a name at all. A title has few words beside its names; a sentence is full of words
 * that stand where a name could (`Click to expand …`, `remember to include the corresponding rules`). What a text
 * does not plainly call by a name is not stated: a name that nobody bears would be drawn as a machine.
 */

/** Verbs and endings by which a text is told to be a sentence. */
const PROSE =
  /[.!?]\s*$|[.!?]\s+\p{Lu}|\b(?:is|are|was|were|be|been|must|should|can|could|may|will|would|has|have|requires?|needs?|lists?|shows?|describes?|summari[sz]es?|provides?|outlines?|allows?|ensures?|remember|click|you|we|it|they|if)\b/iu;

export function isProse(text: string): boolean {
  return PROSE.test(text);
}

/** What tells to do something begins so, and what follows is no name. */
const BEGINS_DOING =
  /^(?:log|sign|switch(?= (?:to|on|off|over|from|between))|navigate|return|click|expand|collapse|remember|include|choose|select|press|enter|learn|find|download|upload|send|receive|fetch|close|allow|permit|enable|disable|configure|set|create|add|edit|modify|update|ensure|make|check|verify|confirm|see|use|install|deploy|reach|communicate|listen|troubleshoot|prepare|understand|avoid|get|go|do|be|have|keep|let|specify|define|apply|attach|expose|publish|provide|operate|refer|so|then|thus|hence|also|and|or|but|if|when|while|as|such|this|that|these|those|which|who|whom|whose|what|where|how|why|there|here|it|they|you|we)(?![\p{L}\p{N}_.-])/iu;
/** Also in names (`Access Gateway`, `View Client`), where another word with a capital follows. */
const MAY_DO =
  /^(?:access|view|support|store|connect|document|note|monitor|manage|function|work|run|start|stop|type|read|push|pull|open|talk|plan)(?=\s|$)/iu;

/** `accessing the console`: what is done, and to whom. */
const DOING_SO =
  /^\p{Ll}{3,}ing\s(?:(?:up|out|in|into|on|to|with|from)\s)?(?:the|an?|your|its|their|each|all)\s/u;

export function beginsDoing(text: string): boolean {
  return (
    BEGINS_DOING.test(text) ||
    DOING_SO.test(text) ||
    (MAY_DO.test(text) && !/^\S+\s+[\p{Lu}\d]/u.test(text))
  );
}

/** Words that no name holds: what is left of a sentence that went on. */
const WITHIN =
  /(?:^|\s)(?:such|these|those|examples?|corresponding|respective|following|below|above|if|whether|because|there|they|them|you|we|is|are|was|were|be|been|not|used|using|see|via|\p{Ll}{3,}ly)(?:\s|$)/u;
/** People call, and nothing of theirs listens. */
const PEOPLE =
  /(?:^|\s)(?:(?:end[\s-]?)?users?|admin(?:istrator)?s?|customers?|people|persons?|developers?|visitors?|employees|staff|teams?)$/iu;
/** `Ports for clients and services`: for whose sake. Clients with a name of their own may well listen. */
const CLIENTS =
  /^(?:(?:\p{Ll}+ ){0,2}(?:clients?|services)(?: and \p{Ll}+)?|(?:Clients?|Services)(?: and \p{L}+)?)$/u;
/** `Inter-node`, `Intra-cluster`: among whom, and nobody of them. */
const AMONG =
  /^(?:inter|intra|cross)[-\s]?(?:node|cluster|pod|service|process|site|vm|host|component|zone|server|region|container|broker)s?(?=$|\s)/iu;
/** `Administrative`, `Optional`: of what kind, where ports have been left out behind it. */
const ADJECTIVE =
  /^(?:(?:shared|common|dedicated|single|singleton|static|dynamic|fixed|random|reserved|per-\p{L}+)|(?!portal$|terminal$|journal$|drive$|hive$)\p{L}+(?:ive|al|ary|able|ible|ional)|o(?:n|ff)[- ]?prem(?:ise)?s?|\p{L}+-(?:facing|internal|external|wide|based|level|only|related|side))$/iu;
/** What is done there, and nobody who does it: `Replication`, `Backup and restore`. Behind a name it is part of that. */
const ACTIVITY =
  /^(?!(?:appliance|instance|application|workstation|station|building|ring|ping|king|city|entity|identity|element)s?$)(?:backups?|restore|discovery|recovery|failover|updates?|upgrades?|diagnostics|telemetry|e-?mail|mail|voice|media|video|streaming|sync|heartbeats?|alerts?|notifications?|exceptions?|exemptions?|[\p{L}-]{3,}(?:tion|sion|ing|ance|ence|ability|ivity|ment))s?$/iu;
/** `internal communication within a cluster`: what goes on there, told with where. */
const GOES_ON =
  /(?:^|\s)(?:communications?|traffic|access|[\p{L}-]{3,}(?:tion|sion|ing))\s(?:within|between|among|across|inside|outside|throughout)\s/iu;
/** Where things run, and nothing that runs: `Ports for Linux`. */
const PLATFORM =
  /^(?:cloud|vpc|vnet|(?:hetzner|oracle|google|ibm|alibaba|tencent|yandex|digital ?ocean|ovh|linode|vultr|aws|azure|gcp|oci)?(?: ?(?:cloud|云端?|雲端?|クラウド|클라우드))|(?:阿里|腾讯|华为|騰訊|華為)(?:云|雲)|hetzner|alibaba|tencent|yandex|digital ?ocean|ovh|linode|vultr|aws|azure|gcp|oci|windows|linux|mac ?os(?: x)?|unix|ubuntu|debian|rhel|centos)$/iu;
/** With what ports are opened, and why they are listed so: `UFW rules`, `one group for simplicity`. */
const MEANS =
  /^(?:ufw|iptables|nftables|firewalld|netfilter|(?:windows|host|local|os)(?: defender)? firewall|simplicity|convenience|clarity|brevity|completeness|safety|privacy|now|free|short)$/iu;
/** `Management adapter`, `eth0 interface`: where on the machine, which is named elsewhere. */
const PART =
  /(?:^|\s)(?:(?:network|ethernet|management|virtual) (?:adapters?|interfaces?|cards?)|(?:lan|wan|capture) adapters?|nics?)$/i;

/** What is left of `the perimeter firewall`: where a firewall stands, and nobody behind it. */
const PERIMETER =
  /^(?:perimeter|corporate|company|enterprise|border|organi[sz]ation|customer)$|\bproviders?(?:['’]s)?$|-level$/iu;
/** `entre les nœuds`, `entrada`, `interface eth0`: where to or between whom, in words that begin no name. */
const NOT_BEGINNING =
  /^(?:entre|para|pour|für|zwischen|avec|con|com|mit|vom|von|zum|zur|del|des|du|da|do|interface|ausgehende?\w*|eingehende?\w*|entrants?|sortants?|entrantes?|salientes?|entrada|salida|saída)(?=\s|$)/iu;
/** `the direction in which …`, `the host on`: what is told of it goes on, and nobody is called so. */
const OPEN =
  /^(?:directions?|ways?|order|extent|manner|degree|scope|case|cases|fact|purposes?|reasons?|time|moment)(?=\s\p{Ll}|$)|\s(?:in|on|at|to|from|by|with|for|of|through|over|via|into|onto|under|within|and|or)$/u;
/** `clients ends here`, `a mast arrives at`: a verb and where, and so a clause. */
const CLAUSE =
  /\s(?:(?:ends?|begins?|starts?|stops?|arrives?|terminates?|enters?|leaves?|goes|comes?|passes|stays?|lands?|remains?|travels?|lives?|happens?)(?:\s(?:up|out|in|only|always))?\s(?:here|there|at|on|in|into|from|through|with|within|via|by)|(?:here|there))(?=\s|$)/u;
/** `Keeper version`, `Keeper page`: what is said of it, or where it is told. */
const DOCUMENT =
  /\s(?:pages?|versions?|releases?|editions?|configurations?|scenarios?|articles?|sections?|chapters?|documentation|documents?|guides?|websites?|webpages?)$/u;
/** `Harbour port diagram`: what is drawn, wherever it is called so. */
const DRAWN =
  /(?:^|\s)(?:diagrams?|figures?|screen ?shots?|illustrations?|drawings?|flow ?charts?)$/iu;
/** `Acme China`, `Acme Global`: the whole of a cloud, for which the rules below are given. */
const EDITION =
  /^(?:\S+ ){0,2}?(?:global|worldwide|world-wide|international|china|germany|commercial|(?:us )?gov(?:ernment)?|gcc(?: high)?|dod|sovereign|public cloud|private cloud)(?: (?:clouds?|regions?|editions?|environments?))?$|\soperated by\s/iu;
/** `Ports used in a mesh`: where, and no name, which a capital would begin. */
const PREPOSED =
  /^(?:in|on|at|for|by|with|within|inside|outside|across|between|among|via|against|during|from|into|of|to|over|under|as)\s/u;
const VERSION = /^(?:(?:version|release)\s+)?v?\d+(?:\.[\dx]+)*(?=\s|$)/iu;

/** `the initiating side`, `the other end`, `both sides`: one of the two of whichever row, and nobody by name. */
const SIDE =
  /^(?:(?:sides|ends?|start|beginning|top|bottom)$|(?:(?:initiating|originating|calling|opening|accepting|receiving|listening|terminating|answering|called|other|opposite|far|near|both|either|each|one|same|remote|local)\s)+(?:sides?|ends?|part(?:y|ies)|peers?)(?=\s|$))/iu;

/** `Other shared`: what no heading above has named, and so nobody by name. */
const OTHERS = /^(?:Other|Remaining|Additional|Further|Misc(?:ellaneous)?|Various)\s\p{Ll}/u;

/** A piece of what a docs build fills in, cut off in the middle. */
const UNFILLED = /\{%|%\}|<%|%>/;

/** What stands where a name could, and is none whatever it stands in. */
export function isNoName(name: string, role: 'source' | 'destination' | 'endpoint'): boolean {
  return (
    beginsDoing(name) ||
    UNFILLED.test(name) ||
    EDITION.test(name) ||
    WITHIN.test(name) ||
    AMONG.test(name) ||
    GOES_ON.test(name) ||
    SIDE.test(name) ||
    ADJECTIVE.test(name) ||
    VERSION.test(name) ||
    PERIMETER.test(name) ||
    PART.test(name) ||
    NOT_BEGINNING.test(name) ||
    OPEN.test(name) ||
    CLAUSE.test(name) ||
    DOCUMENT.test(name) ||
    DRAWN.test(name) ||
    PREPOSED.test(name) ||
    MEANS.test(name) ||
    isActivity(name) ||
    isSpoken(name) ||
    (role === 'source' && SPOKEN_TO.test(name)) ||
    (role === 'endpoint' && [PLATFORM, CLIENTS, OTHERS].some((test) => test.test(name))) ||
    (role !== 'source' && PEOPLE.test(name))
  );
}

/** `Ping/ICMP`, `SSH`, `RTP media`: what is spoken or goes over it, and nobody who does. */
function isSpoken(name: string): boolean {
  const [first = '', ...others] = name.split(/\s*[/,&]\s*|\s(?:and|or)\s|\s+/u);
  const isWhat = (word: string) => SPOKEN.test(word) || ACTIVITY.test(word) || PAYLOAD.test(word);
  return SPOKEN.test(first) && others.every(isWhat);
}

const PAYLOAD =
  /^(?:traffic|requests?|streams?|data|messages?|packets?|calls?|trunks?|control|audio)$/iu;
/** By these a directory or a share is called as well, but none of them calls. */
const SPOKEN_TO =
  /^(?:c?ldaps?|kerberos|smb|cifs|nfs|dns|mdns|dhcp|wmi|winrm|radius|tacacs\+?|syslog|netbios|odbc|jdbc|vnc|ica|pcoip)(?:[/ ](?:c?ldaps?|smb|cifs|traffic))?$/iu;

const SPOKEN =
  /^(?:ping|traceroute|icmp(?:v6)?|tcp|udp|sctp|ssh|s?ftp|https?|rdp|snmp|smtps?|imaps?|pop3s?|ntp|telnet|tftp|tls|ssl|rpc|grpc|websockets?|rtp|srtp|sip|vxlan|ipsec|ike)$/iu;

function isActivity(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => !/^(?:and|or|&|\/)$/iu.test(word));
  return words.length > 0 && words.every((word) => ACTIVITY.test(word));
}

/** `used by brokers, keepers, and the registry`: several, of which none alone is whose ports these are. */
export function listsSeveral(text: string): boolean {
  return /^[^.;:()]{1,60},\s(?:[^,.;:()]{1,60},\s)?(?:[^,.;:()]{1,60}\s)?(?:and|or)\s/iu.test(text);
}

const DETERMINED =
  /^(?:the|your|each|every|all|both|its|their|our|this|these|any|der|die|das|den|dem|le|la|les|l['’]|el|los|las)(?:\s|(?<=['’]))/iu;
/** What machines and programs are called in small letters. */
const MACHINE =
  /(?:^|[\s-])(?:nodes?|servers?|hosts?|machines?|instances?|clusters?|planes?|databases?|brokers?|agents?|clients?|gateways?|controllers?|appliances?|devices?|workers?|masters?|managers?|prox(?:y|ies)|balancers?|pods?|containers?|vms?|systems?|networks?|engines?|consoles?|routers?|switch(?:es)?|firewalls?|tiers?|zones?|subnets?|internet|dmz|lan|apps?|browsers?|workstations?|backends?|frontends?|registr(?:y|ies)|storage|collectors?|probes?|sensors?|sites?|members?|replicas?|peers?|orchestrators?|relays?|points?|stations?|platforms?|hubs?|stores?|endpoints?|targets?|daemons?|users?)$/iu;

export function isMachine(name: string): boolean {
  return MACHINE.test(name);
}

/** Whether an article, a capital, a number or what it is called after shows that it is a name. */
export function showsName(name: string, text: string): boolean {
  return DETERMINED.test(text.trim()) || MACHINE.test(name) || LETTERED.test(name);
}

/**
 * Whether a heading that is a name and nothing else (`Acme Collector`, `build.acme.com`) shows it: that it begins with
 * a capital says nothing, for all headings do (`More information`, `Überblick`). One that speaks of ports needs less.
 */
export function headsName(name: string, heading: string): boolean {
  const isIdentifier = /^\p{Ll}/u.test(name) && heading.trim().startsWith(name);
  return (
    isIdentifier ||
    MACHINE.test(name) ||
    DOER.test(name) ||
    LETTERED.test(name.slice(1)) ||
    SAYS_PORTS.test(heading) ||
    isApposed(name, heading)
  );
}

/** `Harbour (SBC) - Edge server`, `Harbour (media proxy)`: what kind of machine it is stands behind the name. */
function isApposed(name: string, heading: string): boolean {
  const at = heading.indexOf(name);
  const behind = at < 0 ? '' : heading.slice(at + name.length, at + name.length + LONGEST_BEHIND);
  return [...behind.matchAll(/(?:\(|\s[-–—]\s)([^()–—]+?)(?=\)|\s[-–—]\s|\s*$)/gu)].some(
    ([, kind = '']) => isMachine(kind.trim()),
  );
}

const LONGEST_BEHIND = 100;

/** `Job scheduler`, `Log shipper`: two words of which the last is one that does something. */
const DOER =
  /^\p{Lu}?\p{L}[\p{L}\d-]+\s(?!(?:\p{L}*(?:over|order|transfer|layer|meter|other|ior)|number|error|chapter|letter|paper|folder|matter|disaster|power|factor|user|customer|vendor|later|newer)s?$)\p{L}{3,}(?:er|or)s?$/u;

const SAYS_PORTS =
  /\b(?:ports?|firewall|inbound|outbound|ingress|egress|puertos?|portas?|regeln|r[eè]gles)\b/iu;

const LETTERED = /(?:^|[\s(/`"“-])\p{Lu}|\p{Ll}\p{Lu}|[\d_{$]|\p{L}[.]\p{L}/u;
