/**
 * What the two windows of a presentation say to each other: the stage, which the room sees, and the
 * speaker's. Plain objects, read by the guards below; whatever else is said on the channel is left alone.
 * Each presentation has a channel of its own, named by its mark.
 *
 * A window that comes says hello. The speaker's answers the stage's hello with its own, and the stage
 * answers that with where it stands, so that whichever comes or returns, both know. What the room sees
 * holds: the speaker's window asks to go on, and shows the step once the stage says that it is there.
 */

const VERSION = 1;

/** As much of a walk's step as a speaker reads. */
export interface ToldStep {
  readonly title: string;
  readonly words: string;
  readonly notes: string | null;
  readonly q: string;
}

/** What the room sees. */
export interface Staged {
  readonly document: string;
  /** `null` where what is on screen is presented, and no walk. */
  readonly walk: { readonly title: string; readonly steps: readonly ToldStep[] } | null;
  /** Counted from zero; 0 without a walk. */
  readonly step: number;
  /** What is asked or chosen in between, in words; `null` on the path. */
  readonly astray: string | null;
  /** Whether the stage shows nothing at all for now. */
  readonly blank: boolean;
}

/** What the stage says. `taken`: another stage has this mark already, and the one that came needs its own. */
export type StageMessage =
  | { readonly from: 'stage'; readonly type: 'hello' | 'bye' | 'taken' }
  | { readonly from: 'stage'; readonly type: 'at'; readonly staged: Staged };

/** What the speaker's window says; `back` leads back to the step that was left. */
export type SpeakerMessage =
  | { readonly from: 'speaker'; readonly type: 'hello' | 'bye' | 'back' | 'blank' }
  | { readonly from: 'speaker'; readonly type: 'go'; readonly to: StageMove };

const MOVES = ['next', 'previous', 'first', 'last'] as const;

/** From where the stage stands when it hears of it: two quick presses are two steps. */
export type StageMove = (typeof MOVES)[number];

export type PresentMessage = StageMessage | SpeakerMessage;

/** Sites of one host share the names of channels, so this one says whose it is. */
export function channelOf(mark: string): string {
  return `portolan-present-${mark}`;
}

/** As it is put on the channel. */
export function writeMessage(message: PresentMessage) {
  return { portolan: VERSION, ...message };
}

/** @returns `null` for whatever is no message of ours. */
export function readMessage(data: unknown): PresentMessage | null {
  if (!isRecord(data) || data['portolan'] !== VERSION) return null;
  const { from, type, to, staged } = data;
  if (from === 'stage') {
    if (type === 'hello' || type === 'bye' || type === 'taken') return { from, type };
    const read = type === 'at' ? readStaged(staged) : null;
    return read === null ? null : { from, type: 'at', staged: read };
  }
  if (from !== 'speaker') return null;
  if (type === 'hello' || type === 'bye' || type === 'back' || type === 'blank') {
    return { from, type };
  }
  const move = MOVES.find((one) => one === to);
  return type === 'go' && move !== undefined ? { from, type, to: move } : null;
}

/** @returns `null` for whatever is none; the speaker's window keeps one, too. */
export function readStaged(data: unknown): Staged | null {
  if (!isRecord(data)) return null;
  const { document, walk, step, astray, blank } = data;
  const read = walk === null ? null : readWalk(walk);
  if (walk !== null && read === null) return null;
  if (!isText(document) || !isPlace(step) || !isTextOrNull(astray)) return null;
  if (typeof blank !== 'boolean' || (read !== null && step >= read.steps.length)) return null;
  return { document, walk: read, step, astray, blank };
}

function readWalk(data: unknown): Staged['walk'] {
  if (!isRecord(data)) return null;
  const { title, steps } = data;
  if (!isText(title) || !Array.isArray(steps)) return null;
  const read = steps.flatMap((step: unknown) => readStep(step) ?? []);
  return read.length === steps.length ? { title, steps: read } : null;
}

function readStep(data: unknown): ToldStep | null {
  if (!isRecord(data)) return null;
  const { title, words, notes, q } = data;
  if (!isText(title) || !isText(words) || !isTextOrNull(notes) || !isText(q)) return null;
  return { title, words, notes, q };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
