/** How the chart looks under a state: which attributes its elements have, which the style sheets go by. */
import type { Drawing, DrawnCard, DrawnFlow } from '../../core/layout/drawing.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import { describeFlow } from '../../core/model/naming.ts';
import type { Change } from '../../core/model/vocabulary.ts';
import { describeBundle } from '../../core/scene/foldWords.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { isCardAsked, isCardLit, isLineLit, matchOfLine } from '../../state/foldLight.ts';
import { selectIsPointed } from '../../state/selectors.ts';
import type { DrawnLine } from './linePaths.ts';

/** `null` where an element has no such attribute. */
export type Look = Readonly<Record<string, string | null>>;

/** While all that the look depends on is the same, so is the look. */
export function isSameLook(one: ExplorerState, other: ExplorerState): boolean {
  return (
    one.reading === other.reading &&
    one.lit === other.lit &&
    one.select === other.select &&
    one.index === other.index &&
    one.way === other.way &&
    one.hovered === other.hovered
  );
}

/** What makes other things step back; `null`: nothing does, but for what a query leaves out. */
export type Lighting = 'pointed' | 'selected' | 'asked' | null;

/**
 * Pointing at something or choosing a way makes all else step back; a selection does as long as nothing is
 * asked, for then the query's answer is what is to be seen. What is not drawn lights nothing.
 */
export function lightingOf(state: ExplorerState, { flows }: Pick<Drawing, 'flows'>): Lighting {
  if (!flows.some((line) => isLineLit(state, line))) return null;
  if (selectIsPointed(state)) return 'pointed';
  return state.reading.query === null ? 'selected' : 'asked';
}

/** `data-back` says how far lines step back, if any do. */
export function lookOfChart(
  state: ExplorerState,
  { flows }: Pick<Drawing, 'flows'>,
  lighting: Lighting,
): Look {
  if (lighting === 'pointed') return { 'data-back': 'far' };
  if (lighting === 'selected') return { 'data-back': 'half' };
  const isLeftOut = flows.some((line) => matchOfLine(state, line) === 'no');
  return { 'data-back': isLeftOut ? 'far' : null };
}

/**
 * What is drawn of a line over those that step back. What is pointed at or selected steps forward, and
 * what the query leaves out only half way.
 */
export function frontLook(state: ExplorerState, line: DrawnFlow, lighting: Lighting): DrawnLine {
  const hasEnd = matchOfLine(state, line) !== 'no';
  if (isLineLit(state, line)) {
    return { look: lighting === 'asked' && !hasEnd ? 'half' : 'strong', hasEnd };
  }
  if (lighting === 'pointed' || lighting === 'selected') return null;
  return state.reading.query !== null && hasEnd ? { look: 'plain', hasEnd } : null;
}

/** What the look of a line depends on, as one word: while it is the same, so is the look. */
export function signOfLine(state: ExplorerState, line: DrawnFlow): string {
  const isSelected = state.select === line.id;
  return `${matchOfLine(state, line)} ${isLineLit(state, line)} ${isSelected}`;
}

/** Of the button that a line is. */
export function lookOfLine(state: ExplorerState, line: DrawnFlow): Look {
  const match = matchOfLine(state, line);
  return {
    'data-dimmed': mark(match === 'no'),
    'data-possible': mark(match === 'possible'),
    'data-lit': mark(isLineLit(state, line)),
    'aria-label': nameLine(state.index, line, match === 'possible'),
    'aria-pressed': String(state.select === line.id),
  };
}

/** Of the mark on a line. */
export function lookOfMark(state: ExplorerState, line: DrawnFlow): Look {
  return { 'data-faint': mark(matchOfLine(state, line) === 'no') };
}

/** Where two documents are compared: what became of the one flow that the line is. */
export function changeOfLine({ changes }: DocumentIndex, line: DrawnFlow): Change | null {
  const became = line.bundle === null ? changes?.get(line.id) : undefined;
  return became === undefined || became === 'unchanged' ? null : became;
}

/** What those hear who hear the chart. What the document has no more is still drawn for a moment, without a name. */
export function nameLine(index: DocumentIndex, line: DrawnFlow, isPossible: boolean): string {
  return [
    wordsOfLine(index, line),
    ...(isPossible ? ['possible match'] : []),
    changeOfLine(index, line) ?? [],
  ]
    .flat()
    .join(', ');
}

const words = new WeakMap<DrawnFlow, { readonly index: DocumentIndex; readonly words: string }>();

/** Asked for at every change of the query, and the same as long as the document and its choices are. */
function wordsOfLine(index: DocumentIndex, line: DrawnFlow): string {
  const known = words.get(line);
  if (known?.index === index) return known.words;
  const made = describeLine(index, line);
  words.set(line, { index, words: made });
  return made;
}

function describeLine(index: DocumentIndex, line: DrawnFlow): string {
  if (line.bundle !== null) return describeBundle(index, line);
  const flow = index.flows.get(line.id);
  return flow === undefined ? '' : describeFlow(index, flow);
}

/**
 * `data-faint` is `data-dimmed` as it is seen. From afar a card is not seen, and what all is in it would be
 * worked out for nothing: it stays as it was until the camera is near again.
 */
export function lookOfCard(state: ExplorerState, card: DrawnCard, far: boolean): Look {
  const dimmed = mark(!isCardAsked(state, card));
  return {
    'data-dimmed': dimmed,
    'data-lit': mark(isCardLit(state, card)),
    'data-selected': mark(state.select === card.id),
    ...(far ? {} : { 'data-faint': dimmed }),
  };
}

/** Of a card from afar. */
export type BlockLook = 'plain' | 'dimmed' | 'lit' | 'selected';

export function lookOfBlock(state: ExplorerState, card: DrawnCard): BlockLook {
  if (state.select === card.id) return 'selected';
  if (isCardLit(state, card)) return 'lit';
  return isCardAsked(state, card) ? 'plain' : 'dimmed';
}

/** Of the box around a group. */
export function lookOfGroup(state: ExplorerState, id: string): Look {
  return { 'data-selected': mark(state.select === id) };
}

/** Of a button that is pressed while what it stands for is selected. */
export function lookOfPress(state: ExplorerState, id: string): Look {
  return { 'aria-pressed': String(state.select === id) };
}

const mark = (is: boolean) => (is ? '' : null);
