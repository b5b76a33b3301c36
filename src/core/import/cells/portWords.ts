/** What the words beside a port mean: what is spoken there, that it varies, or nothing that counts. */
import { findProtocol, findTransport, otherProtocol } from '../../model/knownWords.ts';
import type { Protocol, Transport } from '../../model/vocabulary.ts';
import { splitOutside, either, anyOf, anyWord } from './splitOutside.ts';

export interface Labels {
  readonly transports: readonly Transport[];
  readonly protocols: readonly Protocol[];
  /** The words that are neither, as written: `kubelet`. */
  readonly rest: readonly string[];
}

const NO_LABELS: Labels = { transports: [], protocols: [], rest: [] };

/** Words that say nothing beside a number. */
const NOISE = new Set(
  'port ports number numbers nr no default defaults by the a an on at only standard for via using over use uses used with in of and or range ranges inbound outbound bidirectional bi-directional ingress egress destination dest dst protocol traffic server service listener listening is are inclusive each per'.split(
    ' ',
  ),
);

/** With one of these a number is one of those that the port may be. */
const VARYING = new Set(
  'varies vary varied varying variable dynamic dynamically ephemeral random randomly negotiated assigned unprivileged non-privileged variabel variables dynamisch dynamische dynamique dynamiques dinámico dinámicos dinâmico dinâmica dinamico dinamiche'.split(
    ' ',
  ),
);

/** These say so where there is no number, or a range behind them: `all 443 endpoints` is 443. */
const WIDE = new Set(
  'any all every various multiple multi several high higher different depends dependent verschiedene diverse varios vários divers cualquiera todos todas alle beliebig tous toutes qualquer tutti valfri valfritt alla elke willekeurig dowolny'.split(
    ' ',
  ),
);

/** With one of these a number is the port unless somebody changes it. */
const CHANGEABLE = new Set(
  'configurable configured custom customizable user-defined user-configurable changeable adjustable optional your own chosen selected konfigurierbar benutzerdefiniert anpassbar configurables personalizado personnalisé'.split(
    ' ',
  ),
);

const EVERYTHING =
  /^(?:any|all|every|\*|cualquiera|todos|todas|alle|beliebig|tous|toutes|qualquer|tutti|valfri|valfritt|alla|elke|willekeurig|dowolny)(?: (?:available|possible|other))?(?: (?:ports?|tcp|udp|tcp\/udp|traffic|\*))*$/i;

/** Between two numbers, from the one to the other. */
const SPANNING =
  /^(?:to|through|thru|until|bis|a|à|al|até|hasta|do|до|tot|t\/m|til|till|至|到|から)$/i;

export function isSpanning(word: string): boolean {
  return SPANNING.test(word);
}

export function isNoise(word: string): boolean {
  return NOISE.has(word.toLowerCase());
}

export function isVarying(word: string): boolean {
  const own = word.toLowerCase();
  return VARYING.has(own) || /-(?:specific|dependent)$/.test(own);
}

/** Of a port that is taken from a range, as the caller or the system likes; `varies` says nothing of a range. */
export function isTaken(word: string): boolean {
  return isVarying(word) && !/^(?:var|negotiated|unprivileged|non-)|-/i.test(word);
}

export function isWide(word: string): boolean {
  return WIDE.has(word.toLowerCase());
}

export function isChangeable(word: string): boolean {
  return CHANGEABLE.has(word.toLowerCase());
}

/** `Any`, `All TCP`: the page does not leave the port open, it opens all of them. */
export function isEveryPort(text: string): boolean {
  return EVERYTHING.test(text.replace(/^(?:tcp|udp|tcp udp) /i, '').trim());
}

const BETWEEN_LABELS = either(anyOf('/,;&+\n'), anyWord(['and', 'or']));

/** `TCP/UDP`, `https, wss`, `SQL Server`: words beside a port, or what stands in parentheses behind it. */
export function readLabels(text: string): Labels {
  const whole = known(text);
  if (whole !== null) return whole;
  const labels = splitOutside(text, BETWEEN_LABELS).map(readRun);
  return joinLabels(labels);
}

export function joinLabels(labels: readonly Labels[]): Labels {
  const transports = [...new Set(labels.flatMap(({ transports: own }) => own))];
  const protocols = [...new Set(labels.flatMap(({ protocols: own }) => own))];
  const rest = labels.flatMap(({ rest: own }) => own);
  // `443 UDP (QUIC)` is one service: QUIC is what is spoken over UDP.
  if (!transports.includes('quic') || !transports.includes('udp')) {
    return { transports, protocols, rest };
  }
  return {
    transports: transports.filter((one) => one !== 'quic'),
    protocols: protocols.length > 0 ? protocols : [otherProtocol('QUIC')],
    rest,
  };
}

/** A run of words: what it means as a whole, else what its words mean. */
function readRun(text: string): Labels {
  const words = text.split(/[\s:=]+/).filter((word) => word !== '' && !isNoise(word));
  if (words.length === 0) return NO_LABELS;
  const whole = known(words.join(' '));
  if (whole !== null) return whole;
  const each = words.map((word) => known(word) ?? { ...NO_LABELS, rest: [word] });
  return joinLabels(each);
}

function known(text: string): Labels | null {
  const transport = findTransport(text);
  if (transport !== null && transport !== 'not-stated') {
    return { ...NO_LABELS, transports: [transport] };
  }
  const protocol = findProtocol(text);
  if (protocol === null || protocol === 'not-stated') return null;
  return { ...NO_LABELS, protocols: [protocol] };
}
