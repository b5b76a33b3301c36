/** From what is on screen to what goes on paper: the same chart, its numbers, and the list behind them. */
import { numberFlows } from '../../core/export/paper/numberFlows.ts';
import type { NumberedFlow } from '../../core/export/paper/numberFlows.ts';
import { numberDrawing } from '../../core/export/paper/numberKeys.ts';
import type { Numbering } from '../../core/export/paper/numberKeys.ts';
import { placeTags } from '../../core/export/paper/placeTags.ts';
import type { Tag } from '../../core/export/paper/placeTags.ts';
import type { ChartToPrint } from '../../core/export/paper/planSheets.ts';
import { writeAppendix } from '../../core/export/paper/writeAppendix.ts';
import type { Appendix } from '../../core/export/paper/writeAppendix.ts';
import type { Picture } from '../../core/export/svg/picture.ts';
import type { Box, Drawing } from '../../core/layout/drawing.ts';
import type { FlowId } from '../../core/model/ids.ts';
import type { Selected } from '../../core/query/select.ts';
import { LINES } from '../../core/scene/lineOf.ts';
import type { Line } from '../../core/scene/lineOf.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { relight } from '../../state/relight.ts';
import { hrefOfAddress } from '../../state/siteAddress.ts';
import { pictureOf } from '../diagram/pictureOf.ts';
import { notesInWords } from './notesInWords.ts';
import { coverFacts } from './coverFacts.ts';
import type { CoverFacts } from './coverFacts.ts';

export interface PaperChart extends ChartToPrint {
  readonly picture: Picture;
  readonly tags: readonly Tag[];
  readonly numbering: Numbering;
  /** The lines that are drawn, as the legend tells them. */
  readonly lines: readonly Line[];
  /** Whether some of what is drawn is left out by the query, and has no number. */
  readonly isPart: boolean;
}

export interface PreparedPaper {
  readonly cover: CoverFacts;
  /** `null` while it is being laid out, or where it could not be. */
  readonly chart: PaperChart | null;
  readonly numbered: readonly NumberedFlow[];
  readonly appendix: Appendix;
  /** How many numbered flows are not in the list, which would be a book. */
  readonly unlisted: number;
}

/** More than these keep the reader waiting, and nobody reads them on paper. */
const MOST_LISTED = 2000;

export function preparePaper(explorer: Explorer, now: Date, page: string): PreparedPaper {
  const state = stateOnPaper(explorer.store.getState());
  const { index, reading } = state;
  const numbered = numberFlows(index, litFlows(state));
  const listed = numbered.slice(0, MOST_LISTED);
  const isAsked = state.lit === null;
  return {
    cover: coverFacts(explorer, now, page),
    chart:
      state.chart.kind === 'ready' ? chartOf(explorer, state, state.chart.drawing, numbered) : null,
    numbered,
    appendix: writeAppendix(
      index,
      listed,
      isAsked && listed.length === numbered.length ? rowsApartOf(state) : new Map(),
      notesInWords(explorer),
    ),
    unlisted: numbered.length - listed.length,
  };

  function rowsApartOf({ index: { entries } }: ExplorerState) {
    return new Map(
      [...reading.selection.entries].filter(([id]) => entries.get(id)?.flows.length === 0),
    );
  }
}

/** Where the pointer is, and what was last clicked, is nothing to whoever reads the paper. */
function stateOnPaper(state: ExplorerState): ExplorerState {
  return relight({ ...state, hovered: null, select: null });
}

/** What the query selects; where one of its ways is chosen, of that way alone. */
function litFlows({ lit, reading }: ExplorerState): ReadonlyMap<FlowId, Selected> {
  const { flows } = reading.selection;
  if (lit === null) return flows;
  return new Map([...lit.flows].map((id) => [id, flows.get(id) ?? 'yes']));
}

function chartOf(
  explorer: Explorer,
  state: ExplorerState,
  drawing: Drawing,
  numbered: readonly NumberedFlow[],
): PaperChart {
  const picture = pictureOf(state, drawing, (search) => hrefOfAddress(explorer.site, search));
  const numbering = numberDrawing(state.index, drawing, numbered);
  const marks = picture.marks.map(({ place, width, height }): Box => {
    return { x: place.x - width / 2, y: place.y - height / 2, width, height };
  });
  const tags = placeTags(drawing, numbering, marks);
  const drawn = new Set(drawing.flows.map(({ line }) => line));
  return {
    picture,
    tags,
    numbering,
    lines: LINES.filter(({ line }) => drawn.has(line)),
    width: drawing.width,
    height: drawing.height,
    isPart: numbered.length < state.index.document.flows.length && picture.back !== null,
    units: unitsOf(picture, tags),
  };
}

/** What the query leaves out may be cut through: it is seen whole in the key. */
function unitsOf({ cards }: Picture, tags: readonly Tag[]): readonly Box[] {
  const asked = cards.filter(({ isDimmed }) => !isDimmed);
  return (asked.length === 0 ? cards : asked).map(({ card }) => unitOf(card, tags));
}

/** A card with the numbers at it: apart, neither could be read. */
function unitOf({ box, id }: Drawing['cards'][number], tags: readonly Tag[]): Box {
  const boxes = [box, ...tags.filter((tag) => tag.card === id).map((tag) => tag.box)];
  const [x, y] = [Math.min(...boxes.map((one) => one.x)), Math.min(...boxes.map((one) => one.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((one) => one.x + one.width)) - x,
    height: Math.max(...boxes.map((one) => one.y + one.height)) - y,
  };
}
