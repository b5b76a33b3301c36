/**
 * The chart by arrow keys, from card to line to card. The focus itself is what walks: whatever has it
 * lights up, is read out and is followed by the camera already, so no second cursor is kept.
 */
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { FlowId } from '../../core/model/ids.ts';
import { findTarget, flowsOfTarget } from '../../core/model/target.ts';
import type { Target } from '../../core/model/target.ts';
import { walkFlows } from '../../core/scene/walkFlows.ts';
import type { Among, Place, WalkKey } from '../../core/scene/walkFlows.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { useExplorer } from '../ExplorerContext.tsx';

const KEYS: Readonly<Record<string, WalkKey>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const OPPOSITES: Readonly<Record<WalkKey, WalkKey>> = {
  left: 'right',
  right: 'left',
  up: 'down',
  down: 'up',
};

interface Step {
  readonly from: Place;
  readonly to: Place;
  readonly key: WalkKey;
}

const LONGEST_TRAIL = 50;

/** What takes the focus for a place. */
const ELEMENTS = {
  component: (id) => `[data-component="${id}"] button`,
  socket: (id) => `[data-socket="${id}"]`,
  flow: (id) => `[data-flow="${id}"]`,
} as const satisfies Readonly<Record<Place['kind'], (id: string) => string>>;

/**
 * Handles a key that is pressed in the chart, whose section has the handler.
 * @returns whether it took the key; it does so too where there is nowhere to go, for a chart that now
 * walks and now pans would lose everyone.
 */
export function useFlowWalk(): (event: KeyboardEvent) => boolean {
  const explorer = useExplorer();
  const walked = useRef<Place | null>(null);
  const trail = useRef<readonly Step[]>([]);
  return (event) => {
    const { currentTarget: chart, target } = event;
    // A flow that is reached otherwise is looked at from where it begins.
    if (event.key === 'Tab') {
      walked.current = null;
      trail.current = [];
    }
    if (event.shiftKey || !(target instanceof Element)) return false;
    const state = explorer.store.getState();
    if (target === chart) {
      if (event.key !== 'Enter') return false;
      focusPlace(chart, firstPlace(state));
      return true;
    }
    const key = KEYS[event.key];
    const id = idAt(target);
    if (key === undefined || id === null) return false;
    // A chart that is about to be drawn anew may still show what the document no longer has.
    const on = findTarget(state.index, id);
    const at = on === null ? null : placeOn(on, walked.current);
    if (on === null || at === null) return true;
    // The opposite key leads back, whichever of several flows one came by.
    const last = trail.current.at(-1);
    const isBack = last !== undefined && last.to.id === at.id && OPPOSITES[last.key] === key;
    const next = isBack ? last.from : walkFlows(state.index, at, key, flowsToWalk(state, on));
    if (next === null || !focusPlace(chart, next)) return true;
    walked.current = next;
    trail.current = isBack
      ? trail.current.slice(0, -1)
      : [...trail.current.slice(-LONGEST_TRAIL), { from: at, to: next, key }];
    return true;
  };
}

/** The id of the flow, socket or component that an element of the chart stands for. */
function idAt(element: Element): string | null {
  const place = element.closest('[data-flow], [data-socket], [data-component]');
  if (place === null) return null;
  const names = ['data-flow', 'data-socket', 'data-component'];
  return names.map((name) => place.getAttribute(name)).find((id) => id !== null) ?? null;
}

/** @param walked the place that was last walked to. */
function placeOn(target: Target, walked: Place | null): Place | null {
  switch (target.kind) {
    case 'flow': {
      const { id, from } = target.flow;
      return walked?.kind === 'flow' && walked.id === id
        ? walked
        : { kind: 'flow', id, beside: from };
    }
    case 'component':
      return { kind: 'component', id: target.component.id };
    case 'socket':
      return { kind: 'socket', id: target.socket.id, component: target.socket.component };
    default:
      return null;
  }
}

/** What is drawn and, under a query, selected; all that is drawn for those who stand outside of that. */
function flowsToWalk({ index, reading, chart }: ExplorerState, on: Target): Among {
  const drawn = new Map(chart.drawing?.flows.map(({ id, points }) => [id, points]));
  const isDrawn = (id: FlowId) => drawn.has(id);
  const isAsked = (id: FlowId) => isDrawn(id) && reading.selection.flows.has(id);
  const isOutside =
    reading.query === null || !flowsOfTarget(index, on).some(({ id }) => isAsked(id));
  return {
    has: isOutside ? isDrawn : isAsked,
    heightOf: (id, end) => drawn.get(id)?.at(end === 'from' ? 0 : -1)?.y ?? 0,
  };
}

/** The first component, in the document's order, that is drawn and that the query does not leave out. */
function firstPlace({ index, reading, chart }: ExplorerState): Place | null {
  const drawn = new Set(chart.drawing?.cards.map(({ id }) => id));
  const first = index.document.components.find(
    ({ id }) => drawn.has(id) && reading.selection.components.has(id),
  );
  return first === undefined ? null : { kind: 'component', id: first.id };
}

function focusPlace(chart: Element, place: Place | null): boolean {
  if (place === null) return false;
  const selector = ELEMENTS[place.kind](CSS.escape(place.id));
  const element = chart.querySelector<HTMLElement | SVGElement>(selector);
  // The camera follows the focus, and measures wrong where the browser has scrolled to it by itself.
  element?.focus({ preventScroll: true });
  return element !== null;
}
