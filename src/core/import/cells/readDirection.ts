/** The cell that says which way: by a word, or by an arrow alone. */
import type { ImpliedDirection } from '../columnRole.ts';
import { foldSigns } from './cleanText.ts';
import { takeAsides } from './takeAsides.ts';

/**
 * `inbound` and `outbound` are seen from whose flow it is; `forward` and `backward` from the order of the
 * columns. `null`: nothing is said, `unclear`: something that is none of these.
 */
export type DirectionReading =
  ImpliedDirection | 'both' | 'forward' | 'backward' | 'unclear' | null;

const INBOUND =
  /(?:^|[^\p{L}])(?:in|inbound|ingress|incoming|input|inward|receives?|received|inc|ing|entrantes?|entrada|entrata|eingehend|eingang|entrants?|entrée|ingresso|inkomend|входящий|входящее|входящие|вход)(?=$|[^\p{L}])/u;
const OUTBOUND =
  /(?:^|[^\p{L}])(?:out|outbound|egress|outgoing|output|outward|sends?|sent|outb|egr|salientes?|salida|saída|ausgehend|ausgang|sortants?|sortie|uscita|uitgaand|исходящий|исходящее|исходящие|выход)(?=$|[^\p{L}])/u;
/** `イン` and `出` begin many words: they are ways where they stand alone, or beside the other one. */
const INBOUND_FAR_EAST =
  /入站|入方向|[傳传輸]入|受信|インバウンド|인바운드|수신|(?:^|[\s/・、,])(?:イン|入り?)(?=$|[\s/・、,])/u;
const OUTBOUND_FAR_EAST =
  /出站|出方向|[傳传輸]出|送信|アウトバウンド|아웃바운드|[송발]신|(?:^|[\s/・、,])(?:アウト|出)(?=$|[\s/・、,])/u;
const BOTH =
  /^(?:both|both (?:ways|directions)|(?:bi|two|2)[- ]?(?:directional|directionally|way|ways|direction|direccional|direktional|directionnel|direcional|direzionale)|duplex|full duplex|mutual)(?=$|[^\p{L}])|^(?:双方向|[双雙]向|양방향)/u;
const INTERNAL =
  /^(?:internal|intra|local|lateral|east[- ]west|within|intra[- ]cluster)(?=$|[^\p{L}])/u;
const FORWARD = /^(?:uni[- ]?directional|one[- ]?way|1[- ]?way|single)(?=$|[^\p{L}])/u;

const ARROWS = new Map<string, DirectionReading>([
  ...['→', '->', '-->', '=>', '⇒', '>', '➔', '➜', '⟶', '►', '>>'].map(
    (sign) => [sign, 'forward'] as const,
  ),
  ...['←', '<-', '<--', '<=', '⇐', '<', '⟵', '◄', '<<'].map((sign) => [sign, 'backward'] as const),
  ...['↔', '<->', '<-->', '<=>', '⇔', '⟷', '⇄', '⇆', '<>'].map((sign) => [sign, 'both'] as const),
]);

/** `mutual TLS`: each shows who it is, whichever of the two calls. */
const MUTUAL_PROOF = /\bmutual(?:ly)?[ -](?:m?tls|ssl|auth\p{L}*|certificates?|trust)(?!\p{L})/giu;

export function readDirection(text: string): DirectionReading {
  // The preposition of `in uscita` is no *in*.
  const own = foldSigns(text)
    .replace(MUTUAL_PROOF, 'TLS')
    .trim()
    .toLowerCase()
    .replace(
      /^(?:in|en|em|de|di) (?=(?:entrata|uscita|ingresso|entrada|salida|saída|entrée|sortie)$)/u,
      '',
    );
  if (own === '' || /^[-\s]+$/.test(own) || own === 'n/a') return null;
  const arrow = ARROWS.get(own);
  if (arrow !== undefined) return arrow;
  if (BOTH.test(own)) return 'both';
  const [goesIn, goesOut] = [
    INBOUND.test(own) || INBOUND_FAR_EAST.test(own),
    OUTBOUND.test(own) || OUTBOUND_FAR_EAST.test(own),
  ];
  if (goesIn && goesOut) return 'both';
  if (goesIn) return 'inbound';
  if (goesOut) return 'outbound';
  if (INTERNAL.test(own)) return 'internal';
  return FORWARD.test(own) ? 'forward' : 'unclear';
}

const TWO_WAY = /^(?:(?:bi|two|2)[- ]?(?:dire|way)|duplex|full duplex|mutual|<?[-=]*>|[↔⇔⟷⇄⇆])/u;

/** What runs both ways on one connection; `Both` may be that, or two rules. */
export function isTwoWay(text: string): boolean {
  return TWO_WAY.test(foldSigns(text).replace(MUTUAL_PROOF, 'TLS').trim().toLowerCase());
}

/** `One-way communication`, on a line of its own below the names of a cell. */
const WAY_LINE =
  /^(?:one|two|1|2|uni|bi)[- ]?(?:way|directional) (?:communications?|traffic|connections?)[.]?$/i;

/** What such a line says, and the names without it; `null` for the way where there is none. */
export function takeWayLine(text: string): {
  readonly text: string;
  readonly way: DirectionReading;
} {
  if (!text.includes('\n')) return { text, way: null };
  const lines = text.split('\n');
  const line = lines.find((one) => WAY_LINE.test(one.trim()));
  if (line === undefined) return { text, way: null };
  const names = lines.filter((one) => !WAY_LINE.test(one.trim()));
  return { text: names.join('\n'), way: readDirection(line) };
}

const BESIDE_NOISE = /(?:^|\s)(?:only|traffic|connections?|rule|port|ports)(?=$|\s)/gi;

/**
 * The direction beside a port or a protocol: `TCP (Outbound)`, `443 inbound`. `null`
 * where there is none; `unclear` where two of them differ.
 */
export function directionInAside(text: string): DirectionReading {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return null;
  const { text: own, asides } = takeAsides(foldSigns(text).replace(MUTUAL_PROOF, 'TLS'));
  const words = own.split(/[\s,;]+/).filter((word) => word.length > 3);
  const told = [...asides, ...(words.length <= MOST_WORDS ? words : [])].flatMap((aside) =>
    isDirection(aside) ? [readDirection(aside)] : [],
  );
  const [first = null] = told;
  return told.every((one) => one === first) ? first : 'unclear';
}

const LONGEST = 80;
const MOST_WORDS = 4;

/** Whether a text says which way, and nothing else. */
export function isDirection(text: string): boolean {
  const own = text.replace(BESIDE_NOISE, ' ').trim();
  if (/^(?:in|out)$/i.test(own)) return true;
  const words = own
    .split(/[\s/&,]+/)
    .filter((word) => !/^(?:and|or|y|und|et|e|in|de)$/i.test(word));
  if (words.length === 0 || words.length > 2) return false;
  const isWay = (word: string) => ['inbound', 'outbound'].includes(readDirection(word) ?? '');
  return words.every((word) => word.length > 2 && isWay(word)) || BOTH.test(own.toLowerCase());
}
