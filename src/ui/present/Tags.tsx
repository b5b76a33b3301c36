/** The port numbers of what is lit, large, beside cards that are too small to be read from the back of a room. */
import type { Viewport } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Box, Drawing } from '../../core/layout/drawing.ts';
import { piecesOf } from '../../core/layout/segments.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import { LineSample } from '../kit/LineSample.tsx';
import type { Size } from '../kit/useElementSize.ts';
import lines from '../styles/lines.module.css';
import { placeTags } from './placeTags.ts';
import { isNearEnough, isProjected, leastPortPx } from './stageSight.ts';
import styles from './Tags.module.css';
import { sizeOfTag, tagsOf } from './tagWords.ts';

interface TagsProps {
  readonly drawing: Drawing;
  readonly room: Size;
  /** The ids of the lit lines; at least one. */
  readonly lit: readonly string[];
  /** Where the camera rests. */
  readonly viewport: Viewport;
}

/** What else lies over the chart, and must not be covered: the legend, the name of the library. */
const OVER_CHART = '[role="group"][aria-label="Legend"], .react-flow__attribution';

export function Tags({ drawing, room, lit, viewport }: TagsProps) {
  const index = useExplorerState((state) => state.index);
  const frame = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<readonly Box[] | null>(null);
  useLayoutEffect(() => {
    // Before it is painted, so that no tag is seen to move.
    setOver(boxesOver(frame.current));
  }, [room]);
  const isLit = new Set(lit);
  const flows = drawing.flows.filter(({ id }) => isLit.has(id));
  const onScreen = ({ x, y, width, height }: Box): Box => ({
    x: x * viewport.zoom + viewport.x,
    y: y * viewport.zoom + viewport.y,
    width: width * viewport.zoom,
    height: height * viewport.zoom,
  });
  const portPx = leastPortPx(room) + 2;
  const sockets = tagsOf(flows, drawing, index, isProjected(room))
    .map((tag) => ({ ...tag, row: onScreen(tag.row), ...sizeOfTag(tag, portPx) }))
    .filter(({ row }) => isInside(row, room));
  const tags = sockets.filter(({ look }) => !isNearEnough(look, viewport.zoom, room));
  const ends = new Set<string>(flows.flatMap(({ from, to }) => [from, to]));
  const places = placeTags(tags, {
    room,
    kept: [...sockets.map(({ row }) => row), ...(over ?? [])],
    cards: drawing.cards.filter(({ id }) => ends.has(id)).map(({ box }) => onScreen(box)),
    lines: flows.flatMap(({ points }) =>
      piecesOf(points).map(([from, to]) =>
        onScreen({
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x),
          height: Math.abs(from.y - to.y),
        }),
      ),
    ),
  });
  return (
    // The sockets and flows themselves say it to those who hear the chart.
    <div ref={frame} aria-hidden="true" className={styles.tags}>
      {over !== null && (
        <>
          <svg className={styles.leaders} width={room.width} height={room.height}>
            {[...places].map(
              ([id, { leader }]) =>
                leader !== null && (
                  <line
                    key={id}
                    x1={leader[0].x}
                    y1={leader[0].y}
                    x2={leader[1].x}
                    y2={leader[1].y}
                    className={styles.leader}
                  />
                ),
            )}
          </svg>
          {tags.map((tag) => {
            const box = places.get(tag.id)?.box;
            const [ink = 'not-stated'] = tag.lines;
            return (
              box !== undefined && (
                <div
                  key={tag.id}
                  data-tag={tag.id}
                  data-ink={ink}
                  className={`${styles.tag} ${lines.ink}`}
                  style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
                >
                  {tag.lines.map((line) => (
                    <LineSample key={line} line={line} />
                  ))}
                  <b data-port style={{ fontSize: portPx }}>
                    {tag.ports}
                  </b>
                  {tag.protocol !== '' && (
                    <span style={{ fontSize: portPx * 0.75 }}>{tag.protocol}</span>
                  )}
                </div>
              )
            );
          })}
        </>
      )}
    </div>
  );
}

function boxesOver(frame: HTMLElement | null): readonly Box[] {
  const home = frame?.getBoundingClientRect();
  const chart = frame?.closest('section');
  if (home === undefined || chart === null || chart === undefined) return [];
  return Array.from(chart.querySelectorAll(OVER_CHART), (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - home.left, y: top - home.top, width, height };
  });
}

/** What the reader has moved out of the window gets no tag. */
function isInside({ x, y, width, height }: Box, room: Size): boolean {
  return x + width > 0 && y + height > 0 && x < room.width && y < room.height;
}
