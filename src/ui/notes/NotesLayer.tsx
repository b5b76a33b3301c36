/**
 * Notes in the chart: a sign on each line and card that has some, with a count where it stands for several. The
 * signs keep their size on screen as the camera goes away. They are a picture that can be pressed; those who
 * hear the chart are told at the line or the card itself.
 */
import { useStoreApi } from '@xyflow/react';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { hoverTarget, selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { notesInChart } from './notesInChart.ts';
import type { NoteMark } from './notesInChart.ts';
import styles from './NotesLayer.module.css';
import { SignShape } from './NoteSign.tsx';
import { sayNote } from './noteWords.ts';
import { usePlaced } from './useNotes.ts';

export function NotesLayer({ drawing }: { readonly drawing: Drawing }) {
  const index = useExplorerState((state) => state.index);
  const reading = useExplorerState((state) => state.reading);
  const placed = usePlaced();
  const marks = useMemo(() => notesInChart(drawing, index, placed), [drawing, index, placed]);
  const layer = useRef<SVGSVGElement>(null);
  const id = useId();
  useSize(layer);
  useDescriptions(layer, marks, id);
  return (
    <>
      <svg
        ref={layer}
        aria-hidden="true"
        className={styles.layer}
        width={drawing.width}
        height={drawing.height}
      >
        {marks.map((mark) => (
          <Mark key={mark.id} mark={mark} isDimmed={isDimmed(reading, mark)} />
        ))}
      </svg>
      <div hidden>
        {marks.map((mark, place) => (
          <span key={mark.id} id={`${id}${place}`}>
            {`Note: ${mark.notes.map(sayNote).join('; ')}`}
          </span>
        ))}
      </div>
    </>
  );
}

interface MarkProps {
  readonly mark: NoteMark;
  readonly isDimmed: boolean;
}

function Mark({ mark: { select, at, sign, notes }, isDimmed: dimmed }: MarkProps) {
  const explorer = useExplorer();
  const count = notes.length > 1 ? String(notes.length) : '';
  return (
    <g
      data-note={sign}
      data-faint={dimmed ? '' : undefined}
      className={styles.mark}
      style={{ transform: `translate(${at.x}px, ${at.y}px) scale(var(--note-size))` }}
      {...(select === null
        ? {}
        : {
            onClick: () => selectTarget(explorer, select),
            onPointerEnter: () => hoverTarget(explorer, select),
            onPointerLeave: () => hoverTarget(explorer, null),
          })}
    >
      <title>{notes.map(sayNote).join('\n')}</title>
      {count !== '' && (
        <>
          <rect x={0} y={-8} width={12 + 8 * count.length} height={16} rx={8} />
          <text x={11} y={0} dominantBaseline="central">
            {count}
          </text>
        </>
      )}
      <SignShape sign={sign} />
    </g>
  );
}

/** Whether the query leaves out all that is noted there. */
function isDimmed({ selection }: ExplorerState['reading'], { on }: NoteMark): boolean {
  const flows: ReadonlyMap<string, unknown> = selection.flows;
  const components: ReadonlySet<string> = selection.components;
  return !on.some((id) => flows.has(id) || components.has(id));
}

/** From further away than this, in zoom, signs no longer shrink with the chart. */
const SMALLEST_ZOOM = 0.95;
const LEAST_GROWN = 1.1;
/** Larger than this they would hide what they speak of. */
const MOST_GROWN = 5;
const REST_MS = 120;

/** How large signs are drawn, so that they can be told apart from afar; it waits until the camera rests. */
function useSize(layer: RefObject<SVGSVGElement | null>): void {
  const { getState, subscribe } = useStoreApi();
  useLayoutEffect(() => {
    let seen = getState().transform[2];
    let timer = 0;
    const rest = () => {
      const size = Math.min(MOST_GROWN, Math.max(LEAST_GROWN, SMALLEST_ZOOM / seen));
      layer.current?.style.setProperty('--note-size', String(size));
    };
    rest();
    const unsubscribe = subscribe(({ transform: [, , zoom] }) => {
      if (zoom === seen) return;
      seen = zoom;
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, REST_MS);
    });
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
    };
  }, [layer, getState, subscribe]);
}

/** Whoever hears a line, a card or a folded group hears its notes after its name. */
function useDescriptions(
  layer: RefObject<SVGSVGElement | null>,
  marks: readonly NoteMark[],
  id: string,
): void {
  useLayoutEffect(() => {
    const chart = layer.current?.parentElement ?? null;
    if (chart === null) return undefined;
    const known = new Map(marks.map((mark, place) => [mark.id, `${id}${place}`]));
    const described: Element[] = [];
    const describe = (thing: Element) => {
      const words = known.get(nameOf(thing) ?? '');
      const element = thing.matches('[role="button"]') ? thing : thing.querySelector('button');
      if (words === undefined || element === null) return;
      element.setAttribute('aria-describedby', words);
      described.push(element);
    };
    for (const thing of chart.querySelectorAll(THINGS)) describe(thing);
    // In a large chart lines come bit by bit.
    const onFocus = ({ target }: Event) => {
      if (target instanceof Element && target.matches(THINGS)) describe(target);
    };
    chart.addEventListener('focusin', onFocus);
    return () => {
      chart.removeEventListener('focusin', onFocus);
      for (const element of described) element.removeAttribute('aria-describedby');
    };
  }, [layer, marks, id]);
}

const NAMES = ['data-flow', 'data-bundle', 'data-component', 'data-group'] as const;
const THINGS = NAMES.map((name) => `[${name}]`).join();

function nameOf(thing: Element): string | null {
  return NAMES.map((name) => thing.getAttribute(name)).find((id) => id !== null) ?? null;
}
