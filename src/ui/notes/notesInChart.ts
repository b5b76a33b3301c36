/** Which notes stand on what is drawn, and where; pure. A card or line that stands for many counts them. */
import type { Drawing, DrawnCard, DrawnFlow, Point } from '../../core/layout/drawing.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import { gravestOf } from '../../core/notes/countNotes.ts';
import type { Note } from '../../core/notes/note.ts';
import type { PlacedNotes } from '../../core/notes/placeNotes.ts';
import { componentsOfCard, flowsOfLine } from '../../core/scene/standsFor.ts';
import { createMarkPlacer } from '../diagram/createMarkPlacer.ts';
import { markOfBundle, markOfFlow } from '../diagram/markOfLine.ts';
import type { Sign } from './NoteSign.tsx';

export interface NoteMark {
  /** What is selected by a press on it; `null` for a bundle, which is nothing of the document. */
  readonly select: string | null;
  /** The id of the card or the line, as the chart's elements bear it. */
  readonly id: string;
  readonly at: Point;
  readonly sign: Sign;
  readonly notes: readonly Note[];
  /** The flows and components that they are about. */
  readonly on: readonly string[];
}

/** In chart pixels, of a mark that stands by itself. */
const SIZE = 18;

export function notesInChart(
  drawing: Drawing,
  index: DocumentIndex,
  { placed }: Pick<PlacedNotes, 'placed'>,
): readonly NoteMark[] {
  if (placed.size === 0) return [];
  return [...marksOnLines(drawing, index, placed), ...marksOnCards(drawing, index, placed)];
}

type Placed = PlacedNotes['placed'];

function marksOnLines(drawing: Drawing, index: DocumentIndex, placed: Placed): readonly NoteMark[] {
  const noted = drawing.flows.flatMap((flow) => {
    const { notes, on } = notesOn(placed, flowsOfLine(flow));
    const sign = gravestOf(notes);
    const key = `note ${flow.id}`;
    return sign === null ? [] : [{ flow, key, notes, on, sign, width: SIZE, height: SIZE }];
  });
  // Other marks on these lines have their places already.
  const others = drawing.flows.flatMap((flow) =>
    flow.bundle === null
      ? markOfFlow(flow, false, index)
      : markOfBundle(flow, flow.bundle.flows.length),
  );
  const alone = noted.filter(({ flow }) => flow.bundle === null);
  const places = createMarkPlacer(drawing, [...others, ...alone])(others.length + alone.length);
  return noted.flatMap(({ flow, key, notes, on, sign }) => {
    const at = flow.bundle === null ? places.get(key) : beside(places.get(flow.id));
    const select = flow.bundle === null ? flow.id : null;
    return at === undefined ? [] : [{ select, id: flow.id, at, sign, notes, on }];
  });
}

/** At the corner of the bundle's own mark, which says how many flows it is. */
function beside(mark: Point | undefined): Point | undefined {
  return mark === undefined ? undefined : { x: mark.x + 10, y: mark.y - 13 };
}

function marksOnCards(
  { cards, flows }: Drawing,
  index: DocumentIndex,
  placed: Placed,
): readonly NoteMark[] {
  const drawn = new Set<string>(flows.flatMap(flowsOfLine));
  return cards.flatMap((card) => {
    const { notes, on } = notesOn(placed, [
      ...componentsOfCard(index, card),
      ...(card.fold === null ? [] : flowsInside(index, card, drawn)),
    ]);
    const sign = gravestOf(notes);
    return sign === null
      ? []
      : [{ select: card.id, id: card.id, at: cornerOf(card, index), sign, notes, on }];
  });
}

/** On the right, aside of the name of the group around it, but where something else stands there already. */
function cornerOf({ box, fold }: DrawnCard, { changes }: DocumentIndex): Point {
  const isTaken = fold !== null || changes !== null;
  return { x: isTaken ? box.x : box.x + box.width, y: box.y };
}

/** Of a folded group: what no line shows. */
function flowsInside(
  index: DocumentIndex,
  card: DrawnCard,
  drawn: ReadonlySet<string>,
): readonly DrawnFlow['id'][] {
  const within = new Set(componentsOfCard(index, card));
  return index.document.flows
    .filter(({ id, from, to }) => !drawn.has(id) && within.has(from) && within.has(to))
    .map(({ id }) => id);
}

function notesOn(placed: Placed, ids: readonly string[]): Pick<NoteMark, 'notes' | 'on'> {
  const on = ids.filter((id) => placed.has(id));
  return { on, notes: on.flatMap((id) => placed.get(id) ?? []) };
}
