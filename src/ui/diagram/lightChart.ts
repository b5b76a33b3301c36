/**
 * The one place where the state reaches the chart that is drawn. Cards and lines are rendered once for each
 * drawing; what a query, a selection or the pointer changes about them is written here, as attributes, and
 * as lines that are drawn over all others.
 */
import type { Drawing, DrawnFlow } from '../../core/layout/drawing.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import {
  frontLook,
  lightingOf,
  lookOfBlock,
  lookOfCard,
  lookOfChart,
  lookOfGroup,
  lookOfLine,
  lookOfMark,
  lookOfPress,
  signOfLine,
} from './chartLook.ts';
import type { Look } from './chartLook.ts';
import { createFarPicture } from './farPicture.ts';
import { fillWithPaths } from './fillWithPaths.ts';
import { fromAfar, linePaths } from './linePaths.ts';
import { shapeFarLines } from './lineShape.ts';
import type { GatheredShape, LineShape } from './lineShape.ts';
import { createWriter } from './writeLook.ts';

/** What is drawn, and where; three pictures are empty. */
export interface DrawnChart {
  /** Holds all of it. */
  readonly root: Element;
  /** For the lines that step back. */
  readonly back: Element;
  /** For the lines that do not, or step forward. */
  readonly front: Element;
  /** For all of it from afar. */
  readonly far: Element;
  readonly drawing: Drawing;
  readonly shapes: readonly LineShape[];
}

export interface ChartLight {
  /** Writes all of the chart's look under a state. @param isFar whether the camera is far away. */
  readonly light: (state: ExplorerState, isFar: boolean) => void;
  /** Finds the chart's elements again, after some of them were rendered anew. */
  readonly find: () => void;
  /** Finds those that were not there yet, and writes the look of these alone. */
  readonly findMore: (state: ExplorerState, isFar: boolean) => void;
  /** Draws what lies ready, before anything steps back and before the camera goes away. */
  readonly prepare: () => void;
  readonly scaleLabels: (times: number) => void;
}

export function lightChart(chart: DrawnChart): ChartLight {
  const { drawing, shapes } = chart;
  const drawBack = fillWithPaths(chart.back);
  const drawFront = fillWithPaths(chart.front);
  const far = createFarPicture(chart.far, drawing);
  const writeRoot = createWriter(chart.root);
  let write = writerFor(chart);
  let isPrepared = false;
  let farShapes: readonly GatheredShape[] = [];
  const prepare = () => {
    if (isPrepared) return;
    isPrepared = true;
    const plain = () => ({ look: 'plain', hasEnd: false }) as const;
    drawBack(linePaths(shapes, plain));
    farShapes = shapeFarLines(shapes);
    far.drawLines(linePaths(farShapes, plain));
  };
  return {
    prepare,
    scaleLabels: far.scaleLabels,
    find: () => {
      write = writerFor(chart);
    },
    findMore: (state, isFar) => write.more(state, isFar),
    light: (state, isFar) => {
      const lighting = lightingOf(state, drawing);
      const look = lookOfChart(state, drawing, lighting);
      const isBack = look['data-back'] !== null;
      if (isBack || isFar) prepare();
      const drawnOf = ({ flow }: GatheredShape) => frontLook(state, flow, lighting);
      const front =
        isBack || lighting !== null
          ? linePaths(isFar ? farShapes : shapes, isFar ? (one) => fromAfar(drawnOf(one)) : drawnOf)
          : new Map<string, never>();
      // Of the two, the one that is not seen is drawn once it is.
      if (isFar) {
        far.drawFront(front);
        far.drawCards((card) => lookOfBlock(state, card));
      } else drawFront(front);
      writeRoot(look);
      write.all(state, isFar);
    },
  };
}

type Write = (state: ExplorerState, isFar: boolean) => void;

interface ChartWriter {
  readonly all: Write;
  readonly more: Write;
}

/** What is written into each of the chart's elements. */
function writerFor({ root, drawing }: DrawnChart): ChartWriter {
  const find = finderIn(root);
  const writers: Write[] = [];
  const presses: Write[] = [];
  const into = (element: Element | null, lookOf: LookOf) => {
    if (element !== null) writers.push(writerOf(element, lookOf));
  };
  const pressInto = (element: Element | null, id: string) => {
    if (element !== null) presses.push(writerOf(element, (state) => lookOfPress(state, id)));
  };
  const lines = linesToFind(drawing);
  writers.push(...lines.find(find));
  for (const card of drawing.cards) {
    const element = find(card.fold === null ? 'data-component' : 'data-group', card.id);
    into(element, (state, isFar) => lookOfCard(state, card, isFar));
    pressInto(buttonIn(element), card.id);
    for (const { id } of card.sockets) pressInto(find('data-socket', id), id);
  }
  for (const { id } of drawing.groups) {
    const element = find('data-group', id);
    into(element, (state) => lookOfGroup(state, id));
    into(find('data-group-block', id), (state) => lookOfGroup(state, id));
    pressInto(buttonIn(element), id);
  }
  /** What is selected, as it was written last; nothing was yet. */
  let pressed: string | null | undefined;
  return {
    all: (state, isFar) => {
      for (const writeOne of writers) writeOne(state, isFar);
      if (state.select === pressed) return;
      pressed = state.select;
      for (const writeOne of presses) writeOne(state, isFar);
    },
    more: (state, isFar) => {
      if (lines.areAllFound()) return;
      const found = lines.find(finderIn(root));
      for (const writeOne of found) writeOne(state, isFar);
      writers.push(...found);
    },
  };
}

type LookOf = (state: ExplorerState, isFar: boolean) => Look;

function writerOf(element: Element, lookOf: LookOf): Write {
  const write = createWriter(element);
  return (state, isFar) => write(lookOf(state, isFar));
}

/** A query changes half of the lines and leaves the others alone; those are not gone into. */
function writerOfLine(element: Element, line: DrawnFlow): Write {
  const write = writerOf(element, (state) => lookOfLine(state, line));
  let written: string | null = null;
  return (state, isFar) => {
    const sign = signOfLine(state, line);
    if (sign === written) return;
    written = sign;
    write(state, isFar);
  };
}

type Find = (name: string, id: string) => Element | null;

/** Lines and their marks come bit by bit in a large chart: those that are not there yet are looked for again. */
function linesToFind({ flows }: Drawing): {
  readonly find: (find: Find) => readonly Write[];
  readonly areAllFound: () => boolean;
} {
  let lines: readonly DrawnFlow[] = flows;
  // Only bundles are sure to have one.
  let marks: readonly DrawnFlow[] = flows;
  return {
    areAllFound: () => lines.length === 0 && marks.every(({ bundle }) => bundle === null),
    find: (find) => {
      const writers: Write[] = [];
      const take = (element: Element | null, writerIn: (element: Element) => Write): boolean => {
        if (element !== null) writers.push(writerIn(element));
        return element === null;
      };
      lines = lines.filter((line) =>
        take(find(line.bundle === null ? 'data-flow' : 'data-bundle', line.id), (element) =>
          writerOfLine(element, line),
        ),
      );
      marks = marks.filter((line) =>
        take(find('data-mark-of', line.id), (element) =>
          writerOf(element, (state) => lookOfMark(state, line)),
        ),
      );
      return writers;
    },
  };
}

/** Cards and groups hold the button that stands for them first. */
const buttonIn = (element: Element | null) => element?.querySelector('button') ?? null;

/** Looks all elements up at once: one by one, each would be looked for in the whole chart. */
function finderIn(root: Element): Find {
  const found = new Map<string, ReadonlyMap<string | null, Element>>();
  return (name, id) => {
    const known =
      found.get(name) ??
      new Map(
        Array.from(root.querySelectorAll(`[${name}]`), (one) => [one.getAttribute(name), one]),
      );
    found.set(name, known);
    return known.get(id) ?? null;
  };
}
