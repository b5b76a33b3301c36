/**
 * A direction that names an end, too: `Inbound to Server`, `Outbound from the cell`, `Inbound from clients`. Read
 * as two names with a `to` between, it would make a component of the word *Inbound*.
 */
export interface DirectedEnd {
  readonly direction: 'inbound' | 'outbound';
  /** `Inbound to X`, `Outbound from X`: X is whose flow it is; in `Inbound from X` it is who calls that. */
  readonly isOwn: boolean;
  readonly name: string;
}

const INWARD =
  'inbound|incoming|ingress|in|entrante|entrant|eingehend|entrata|entrada|in entrata|de entrada|inkomend';
const OUTWARD =
  'outbound|outgoing|egress|out|saliente|sortant|ausgehend|uscita|saída|salida|in uscita|de salida|de saída|uitgaand';
const TOWARDS = 'to|into|towards?|zum|zur|zu|nach|hacia|para|vers|naar|verso|a|al|à';
const AWAY = 'from|out of|vom|von|aus|desde|del|de|depuis|du|van|dal|da|do';
const AT = 'on|at|of|for|an|auf|en|sur|su|em';

const SHAPE = new RegExp(
  `^(?:(${INWARD})|(?:${OUTWARD}))(?: (?:traffic|connections?|access|only|requests?))? (?:(${TOWARDS})|(${AWAY})|${AT}) (?:the )?(\\S.*)$`,
  'iu',
);

/** `null`: it names no end, or no direction. */
export function readDirected(text: string): DirectedEnd | null {
  if (text.length > LONGEST) return null;
  const own = text.trim().replace(FROM_IN_ASIDE, '$1 $2');
  const [, arrow, other] = POINTED.exec(own) ?? [];
  if (arrow !== undefined && other !== undefined && !NO_NAME.test(other)) {
    const isInbound = /^(?:←|<-|from)/i.test(arrow);
    return { direction: isInbound ? 'inbound' : 'outbound', isOwn: false, name: other };
  }
  const [, inward, towards, away, name] = SHAPE.exec(own) ?? [];
  if (name === undefined || NO_NAME.test(name)) return null;
  const isInbound = inward !== undefined;
  const isOwn = isInbound ? away === undefined : towards === undefined;
  return { direction: isInbound ? 'inbound' : 'outbound', isOwn, name };
}

/** `→ registry`, `from clients`: the other end alone. */
const POINTED = /^(→|->|←|<-|(?:to|from)(?= )) ?(?:the )?(\S.*)$/i;

/** `Inbound (from clients)` is `Inbound from clients`. */
const FROM_IN_ASIDE = /^(\p{L}+) ?\(((?:from|to) [^()]+)\)$/iu;

const LONGEST = 120;

/** `Inbound on port 443`, `Inbound to Server → Client`: no name, or more than one. */
const NO_NAME = /^(?:ports?|tcp|udp|demand|request|\d)(?=$|[^\p{L}])|[→←↔⇒]|->|<-|=>| to /iu;

const LEADING = new RegExp(`^(?:${INWARD}|${OUTWARD}) ?(?:[:,–—]|-(?= )) ?(\\S.*)$`, 'iu');
const AROUND = new RegExp(`^(?:${INWARD}|${OUTWARD}) ?\\(([^()]+)\\)$`, 'iu');

/** `Inbound: A → B`, `Outbound (A to B)`: the ends without the word before them. */
export function withoutDirection(text: string): string {
  const own = text.trim();
  if (own.length > LONGEST) return own;
  return LEADING.exec(own)?.[1] ?? AROUND.exec(own)?.[1] ?? own;
}

const DIRECTION_ALONE = new RegExp(
  `^(?:inbound|incoming|outbound|outgoing|bi-?directional|both ways|both directions)$`,
  'i',
);

/** A word that says which way, and names nobody; `Ingress` may be the name of a controller. */
export function isDirectionWord(text: string): boolean {
  return DIRECTION_ALONE.test(text.trim());
}
