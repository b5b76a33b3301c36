/** The phrases by which titles and sentences name ends: `Inbound rules for X`, `Ports used by X`, `X to Y traffic`. */
import type { ImpliedName, Pattern } from './impliedName.ts';
import { REACHING, THESE } from './reachPatterns.ts';

/** What is at or of a port once this is said: `Ports used by the Gateway`. */
const HELD =
  '(?:used|needed|required|opened|exposed|published|utili[sz]ed|employed|accepted|served|provided|owned|claimed|reserved|listened(?: on)?)';
const TRAFFIC = '(?:communications?|traffic|connections?|connectivity|flows?|ports?|rules?)';
const PORTS = '(?:ports?|firewall|rules?|traffic|connections?|listeners?)';
/** A name amid a sentence: no mark stands in it. */
const PIECE = '([^\\s,;:()][^,;:()]{1,50}?)';
/** `Inbound rules for X`: words that may stand between the way and the end. */
const BETWEEN_WORDS = '(?:\\s+[\\w/-]+){0,5}?';

/** `Vault requires outbound connectivity`: it is the one that calls. */
const ASKS_OUT =
  '(?:requires?|needs?|makes?|has|have|must have|opens?|initiates?)\\s+(?:the following\\s+|these\\s+)?(?:outbound|outgoing|egress)';

/** `depending on your edition`: what is before is not on it. */
const LEANING =
  '(?<!\\b(?:depend|depends|depending|dependent|based|rely|relies|relying|focus|focuses|information|details?|impact|effect|later|more|guidance|instructions?|documentation|article|background))';

/** What begins so tells what to do, and names nobody. */
const PASSING_BY =
  '(?:add|adding|create|creating|configure|configuring|edit|editing|open|opening|set|setting|update|updating|use|using|review|check|required|example|default|sample|recommended|basic|advanced|predefined|windows|linux|local|host|hardware|perimeter|external|internal|network|inbound|outbound|ingress|egress|allow|deny)\\b';

/** `Traffic from X`, `Connections to X`. */
const PASSING =
  '(?:(?:network|allowed|required|direct|remote)\\s+)*(?:traffic|connections?|communications?|access|requests?|flows?|calls?)';

/** Of German, French, Spanish and Portuguese titles; accents and articles as they come. */
const THE = "(?:(?:de[nmr]|die|das|le|la|les|el|los|las|os?|as?)\\s+|l['’])?";
const IN_ABROAD = '(?:eingehende?\\w*|entrant\\w*|entrada)';
const OUT_ABROAD = '(?:ausgehende?\\w*|sortant\\w*|salient\\w*|salida|sa[ií]da)';
const PORTS_ABROAD =
  '(?:ports?|puertos?|portas?|(?:firewall-?)?regeln|(?:port-?)?freigaben|verbindungen|r[eè]gles|reglas|regras|flux|conexiones|conex[oõ]es)';

const says = (
  text: string,
  roles: readonly ImpliedName['role'][],
  certainty: ImpliedName['certainty'],
): Pattern => ({ text: new RegExp(text, 'iu'), roles, certainty });

/** What the one that has a use for a port does, and to whom. */
const CALL = '(?:communicate with|connect (?:to|with)|talk to|reach|contact|access|call)';

/** What stands open somewhere: `Services that listen on X`, `Listening ports of X`. */
const LISTENING =
  '(?:(?:all\\s+)?(?:network\\s+)?(?:services|processes|daemons|ports|sockets|listeners)\\s+(?:(?:that|which)\\s+)?(?:(?:are|is)\\s+)?(?:listen(?:ing)?|open|exposed|offered|published|bound)|(?:listening|open|exposed)\\s+(?:tcp\\s+|udp\\s+|network\\s+)?(?:services|processes|daemons|ports|sockets))';

const ROWS =
  '(?:rows?|lines|entries|flows?|traffic|connections?|sessions?|requests?|calls?|checks?|polls?|quer(?:y|ies))';

/** What all rows of a table do, at the one that calls. */
const STARTS =
  '(?:start|begin|originate|leave|come|(?:is|are)\\s+(?:always\\s+)?(?:opened|initiated|made|started|originated|established|sent))s?';

/** What the one that listens does, on which ports. */
const ANSWERS =
  '(?:listens?|answers?|responds?|accepts? connections|can be reached|(?:is|are) (?:reachable|accessible|available|reached|listening))\\s+(?:on|at|over|via|through)';

/** A heading that says on whom ports are, and not only whose: `Ports on the Keeper`, `3.1 TCP ports at each mast`. */
const PORTS_ON =
  '^[\\s\\d.)]*(?:[\\w/-]+\\s+){0,2}ports?\\s+(?:on|at)\\s+(?:the|each|every|all)\\s(?!.*[.!?]\\s)';

/** Whether a text says that somebody listens, and not only whose ports they are. */
export const SAYS_LISTENING = new RegExp(`\\b${LISTENING}\\s|\\s${ANSWERS}\\s|${PORTS_ON}`, 'iu');

/** In the order of how much they say; the first that finds names is believed. */
export const PATTERNS: readonly Pattern[] = [
  ...REACHING,
  says(
    `^(?:the\\s+)?([^,;.()]{2,60}?)\\s+(?:uses?|needs?|requires?)\\s+(?:[\\w-]+\\s+){0,4}?ports?\\s+to\\s+${CALL}\\s+([^,;.()]{2,60})`,
    ['source', 'destination'],
    'guess',
  ),
  says(
    `\\b(?:used|needed|required) by\\s+([^,;.()]{2,60}?)\\s+to\\s+${CALL}\\s+([^,;.()]{2,60})`,
    ['source', 'destination'],
    'guess',
  ),
  says(
    `\\bports?\\s+(?:that\\s+|which\\s+)?([^,;.()]{2,60}?)\\s+(?:uses?|needs?|requires?)\\s+to\\s+${CALL}\\s+([^,;.()]{2,60})`,
    ['source', 'destination'],
    'guess',
  ),
  says(`\\bfrom:?\\s+(.{2,60}?),?\\s+to\\s+${THESE}[^.]*$`, ['source'], 'sure'),
  says(`\\bfrom:?\\s+${THESE}(?:\\s[\\w-]+){0,3}?\\s+to\\s+(.{2,80})$`, ['destination'], 'sure'),
  says('\\bfrom:?\\s+(.{2,60}?),?\\s+to:?\\s+(.{2,80})$', ['source', 'destination'], 'sure'),
  says(
    // `The ports on X must be accessible from Y`: by Y or to Y is the same.
    `\\bports?\\s+(?:\\w+\\s+){0,2}?(?:on|of|at)\\s+([^,;.()]{2,60}?)\\s+(?:must|should|needs?|have|has|are|is|will)\\s+(?:to\\s+)?(?:be\\s+)?(?:made\\s+)?(?:accessible|reachable|visible|open|opened|available|exposed)\\s+(?:from|to|by)\\s+(.+?)(?:\\s+to\\s+\\p{Ll}.*)?$`,
    ['destination', 'source'],
    'sure',
  ),
  says(
    `(?:\\bfor|\\bof|:)\\s*(?:the\\s+)?${PIECE}[\\s-]to[\\s-]${PIECE}\\s+${TRAFFIC}\\b`,
    ['source', 'destination'],
    'sure',
  ),
  says(
    `^(?:the\\s+)?${PIECE}[\\s-]to[\\s-]${PIECE}\\s+${TRAFFIC}\\b`,
    ['source', 'destination'],
    'sure',
  ),
  says(
    // `All rows start at X`, `Every check is sent from X`.
    `\\b(?:all|every|each)\\b(?:\\s+[\\w-]+){0,3}?\\s+${ROWS}(?:\\s+(?:below|above|here))?\\s+${STARTS}\\s+(?:at|from|by)\\s+(.+)$`,
    ['source'],
    'sure',
  ),
  says(
    `^([^,;.]{2,60}?)\\s+(?:opens?|initiates?|starts?|makes?|originates?)\\s+(?:all|every|each)\\b(?:\\s+[\\w-]+){0,3}?\\s+${ROWS}\\b`,
    ['source'],
    'sure',
  ),
  says(
    `^(?:in\\s(?:all|every|each)(?:\\s\\w+){1,3},?\\s)?([^,;.]{2,60}?)\\s+is\\s+(?:always\\s)?the\\s(?:source|caller|client|initiator)(?:\\s(?:of|in|for|throughout)\\s|$)`,
    ['source'],
    'sure',
  ),
  says(
    `\\b(?:initiated|originated|opened|made|established|started) by\\s+(.+)$`,
    ['source'],
    'guess',
  ),
  says(
    `\\b(?:inbound|incoming|ingress)\\b${BETWEEN_WORDS}\\s+(?:to|into)\\s+([^,;:()]{2,50}?)\\s+from\\s+(.+)$`,
    ['destination', 'source'],
    'sure',
  ),
  says(`\\b(?:inbound|incoming|ingress)\\b${BETWEEN_WORDS}\\s+from\\s+(.+)$`, ['source'], 'sure'),
  says(
    `\\b(?:inbound|incoming|ingress)\\b${BETWEEN_WORDS}\\s+(?:to|for|on|into|of|at)\\s+(.+)$`,
    ['destination'],
    'sure',
  ),
  says(
    `^([^,;.]{2,60}?)\\s+${ASKS_OUT}\\b.{0,60}?\\s+to\\s+(.+)$`,
    ['source', 'destination'],
    'guess',
  ),
  says(`^([^,;.]{2,60}?)\\s+${ASKS_OUT}\\b`, ['source'], 'guess'),
  // `Ports for browser access to the Keeper`.
  says(
    `^(?:the\\s+)?${PORTS}\\b(?:\\s+\\w+){0,2}?\\s+for\\s.{2,60}?\\saccess\\s+to\\s+(.+)$`,
    ['destination'],
    'guess',
  ),
  says(
    `\\b(?:outbound|outgoing|egress)\\b${BETWEEN_WORDS}\\s+to\\s+(.+)$`,
    ['destination'],
    'sure',
  ),
  says(
    `\\b(?:outbound|outgoing|egress)\\b${BETWEEN_WORDS}\\s+(?:from|for|on|of|by)\\s+(.+)$`,
    ['source'],
    'sure',
  ),
  says(
    `^([^,;.]{2,60}?)\\s*[-–—:(]?\\s*\\b(?:inbound|incoming|ingress)\\b`,
    ['destination'],
    'guess',
  ),
  says(`^([^,;.]{2,60}?)\\s*[-–—:(]?\\s*\\b(?:outbound|outgoing|egress)\\b`, ['source'], 'guess'),
  says('^(.{2,40}?)[\\s-]initiated\\b', ['source'], 'guess'),
  says('\\b(?:outbound|outgoing|egress)\\s+(internet)\\b', ['destination'], 'guess'),
  says(`^${PASSING}\\s+from\\s+(.+)$`, ['source'], 'guess'),
  says(`^${PASSING}\\s+to\\s+(.+)$`, ['destination'], 'guess'),
  says(`\\b${LISTENING}\\s(?:on|of|at|by)\\s+(.+)$`, ['endpoint'], 'sure'),
  says(
    `^([^,;.]{2,60}?)(?:\\s(?:of|on|in)\\s(?:each|every|any)\\s[^,;.]{2,40})?\\s+${ANSWERS}\\s+(?:the following|these|the ports? (?:below|listed))\\b`,
    ['endpoint'],
    'sure',
  ),
  says(
    `\\b${PORTS}\\b(?:\\s+[\\w/-]+){0,4}?\\s${HELD} by\\s+(?!.{2,60}?\\sto\\s(?:communicate|connect|talk|reach|contact|access|call|send)\\b)(.+)$`,
    ['endpoint'],
    'sure',
  ),
  says(
    `\\b${PORTS}\\b(?:(?!\\s(?:for|of)\\s|[.!?]\\s).){0,80}?${LEANING}\\s(?:on)\\s+(.+)$`,
    ['endpoint'],
    'sure',
  ),
  says(
    `\\b${PORTS}\\b(?:(?!\\s(?:for|of)\\s|[.!?]\\s).){0,80}?\\s(?:at)\\s+(.+)$`,
    ['endpoint'],
    'guess',
  ),
  says(
    `\\b(?:ports?|firewall|security groups?|sgs?|nsgs?|n?acls?|rules?|traffic|connections?|requirements?|connectivity|communications?|access)\\b.{0,80}?\\s(?:for|of)\\s+(.+)$`,
    ['endpoint'],
    'guess',
  ),
  says(
    `^(?:the\\s+)?(?!.{0,50}\\b(?:aws|amazon|ec2|azure|microsoft|gcp|google|openstack|cloud|oci|alibaba)\\b.{0,30}\\b(?:security group|firewall|nsg))(?!${PASSING_BY})([^,;.]{2,50}?)\\s+(?:network\\s+)?(?:security groups?|firewall|nsg)(?:\\s+(?:rules?|ports?|requirements?))?(?:\\s+(?:in|on)\\s+[^,;.]{2,30})?$`,
    ['endpoint'],
    'guess',
  ),
  says(
    // `Worker nodes have the following security group rules`, `… are in a security group with these rules`.
    `^((?:[^,;.]|(?<=\\w)\\.(?=\\w)){2,60}?)\\s+(?:has|have|gets?|ha[sv]e been given|(?:is|are) (?:assigned|given|protected by|placed in|members? of|associated with))\\s+(?:[\\w-]+\\s+){0,4}?(?:ports?|rules|security groups?|firewall)\\b`,
    ['endpoint'],
    'guess',
  ),
  says(
    // Of the dots only those within a word: `{{site.product}}` is a name that a build fills in.
    `^((?:[^,;.]|(?<=\\w)\\.(?=\\w)){2,60}?)\\s+(?:requires?|needs?|uses?|listens? on|exposes?|must have)\\s+(?:[\\w-]+\\s+){0,4}?ports?\\b`,
    ['endpoint'],
    'guess',
  ),
  says(
    '\\b(?:the|your|on)\\s+(?!(?:(?:the|your)\\s)?(?:corporate|perimeter|windows|linux|cloud|external|internal|company|enterprise|edge|hardware|software|local|host|guest|personal|system|os|ufw|aws|azure|gcp|following|same)\\s)([^\\s,;.]+(?:\\s[^\\s,;.]+){0,2})\\s+firewall\\b',
    ['endpoint'],
    'guess',
  ),
  says(
    `${IN_ABROAD}(?:\\s+[^\\s]+){0,3}?\\s+(?:zu[mr]?|an|nach|vers|hacia|para|al|au|ao)\\s+${THE}(.+)$`,
    ['destination'],
    'guess',
  ),
  says(
    `${OUT_ABROAD}(?:\\s+[^\\s]+){0,3}?\\s+(?:vom|von|des|der|aus|du|de|del|desde|do|da)\\s+${THE}(.+)$`,
    ['source'],
    'guess',
  ),
  says(
    `${PORTS_ABROAD}(?:\\s+[^\\s]+){0,3}?\\s+(?:für|fuer|vom|von|des|pour|du|del|para|do|da|de)\\s+${THE}(.+)$`,
    ['endpoint'],
    'guess',
  ),
  says(
    `\\bports?\\s+(?:(?:that|which)\\s+|(?=(?:the|your|each)\\s))((?:the\\s+|your\\s+|each\\s+)?[^\\s,;.()]+(?:\\s[^\\s,;.()]+){0,3}?)\\s+(?:uses?|needs?|requires?|listens? on|exposes?|opens?)(?=\\s+(?:and|by default|for (?:its|their)|as|configured|open(?:ed)?|to be open)\\b|\\s*[.,:;(]|$)`,
    ['endpoint'],
    'guess',
  ),
  says(
    `\\bports?\\s+(?:do|does|will|must|should)\\s+(.{2,50}?)\\s+(?:use|need|require|open|listen|have|expose)\\b`,
    ['endpoint'],
    'guess',
  ),
];
