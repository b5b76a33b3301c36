/**
 * Puts together what a reader of the page sees, piece by piece: white space folded, line breaks kept, the
 * raised parts remembered. All formats end here, so that one cell reads alike in each of them.
 */

/** A range of a text, from its first character to the one behind its last. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

export interface PlainText {
  readonly text: string;
  readonly raised: readonly TextRange[];
  /** Whether nothing is written there but what stands in for pictures, and how to look at them. */
  readonly isPictured?: true;
}

export const NO_TEXT: PlainText = { text: '', raised: [] };

export interface TextCollector {
  readonly add: (text: string) => void;
  /** Adds what stands in for a picture. */
  readonly addPicture: (text: string) => void;
  /** Adds what was collected elsewhere, its line breaks and raised parts included. */
  readonly addPlain: (plain: PlainText) => void;
  readonly lineBreak: () => void;
  /** What is added until `lower` is raised; two parts that touch stay two. */
  readonly raise: () => void;
  readonly lower: () => void;
  readonly done: () => PlainText;
}

/** Struck text is kept, and says that it is struck: nobody shall take it for what holds. */
export const STRUCK = '~~';

/**
 * What has no look of its own: soft hyphens, zero-width spaces, marks that turn the direction of writing.
 * The joiners shape letters and stay.
 */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const CONTROLS = /\p{Cc}+/gu;
/** Nearly every cell: nothing to fold and nothing to drop. */
function isPlain(text: string): boolean {
  return text.length < 1_000 && /^[!-~]+(?: [!-~]+)*$/.test(text);
}

/** `(Click to enlarge)`, beside a picture. */
const TO_LOOK =
  /\b(?:click|tap|select|press)\b(?:\s(?:on|the|this|image|picture|diagram|figure|here|it)){0,4}\s(?:to|for)\s(?:a\s)?(?:enlarge|expand|zoom|view|open|see|larger|full|bigger)\b[\s\p{L}]{0,30}/giu;
const LONGEST_BESIDE = 200;

export function collectText(): TextCollector {
  let text = '';
  let gap: '' | ' ' | '\n' = '';
  let depth = 0;
  let raisedFrom: number | null = null;
  const raised: TextRange[] = [];
  let beside = '';
  let hasPicture = false;

  const add = (piece: string) => {
    if (beside.length < LONGEST_BESIDE) beside += piece;
    put(piece);
  };
  const addPicture = (piece: string) => {
    hasPicture = true;
    put(piece);
  };
  const put = (piece: string) => {
    const folded = foldWhite(piece);
    const body = folded.trim();
    if (folded.startsWith(' ') && gap === '') gap = ' ';
    if (body === '') return;
    if (text !== '') text += gap;
    if (depth > 0) raisedFrom ??= text.length;
    text += body;
    gap = folded.endsWith(' ') ? ' ' : '';
  };
  const lineBreak = () => {
    gap = '\n';
  };
  const endRaised = () => {
    if (raisedFrom !== null) raised.push({ from: raisedFrom, to: text.length });
    raisedFrom = null;
  };
  const addPlain = (plain: PlainText) => {
    if (plain.text === '') return;
    beside += plain.text;
    if (text !== '') text += gap;
    gap = '';
    const shift = text.length;
    text += plain.text;
    if (depth > 0) raisedFrom ??= shift;
    else
      for (const { from, to } of plain.raised) raised.push({ from: shift + from, to: shift + to });
  };
  const raise = () => {
    depth += 1;
  };
  const lower = () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) endRaised();
  };
  const done = (): PlainText => {
    endRaised();
    if (!hasPicture || /\p{L}/u.test(beside.replace(TO_LOOK, ''))) return { text, raised };
    return { text, raised, isPictured: true };
  };
  return { add, addPicture, addPlain, lineBreak, raise, lower, done };
}

/** Text without markup: its lines are lines. */
export function plainText(text: string): PlainText {
  if (text === '') return NO_TEXT;
  if (isPlain(text)) return { text, raised: [] };
  const collector = collectText();
  for (const line of text.split(/\r\n|\n|\r/)) {
    collector.add(line);
    collector.lineBreak();
  }
  return collector.done();
}

function foldWhite(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(CONTROLS, '');
}
