/** Which lines are in the page: those in sight, some around them, and those that must not be lost. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range, Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo } from 'react';
import { guessHeights } from './lines.ts';
import type { Line } from './lines.ts';
import type { Span } from './sections.ts';
import { useMeasures } from './useMeasures.ts';

/** So many lines above and below what is in sight are there already when one scrolls. */
const AROUND = 16;

interface VirtualLines {
  readonly spans: readonly Span[];
  readonly height: number;
  /** For each line's element: how high it really is. */
  readonly measure: (element: HTMLTableRowElement | null) => void;
  /** Scrolls no further than it takes to see the line. */
  readonly reveal: (place: number) => void;
}

interface VirtualParts {
  readonly lines: readonly Line[];
  /** Those that stay in the page wherever one scrolls, by their places. */
  readonly kept: readonly number[];
  /** Of the columns, in pixels. */
  readonly widths: readonly number[];
  /** What scrolls. */
  readonly frame: HTMLElement;
  readonly table: HTMLTableElement | null;
}

export function useVirtualLines(parts: VirtualParts): VirtualLines {
  const { lines, kept, widths, frame, table } = parts;
  const { top, head, room, rowHeight } = useMeasures(frame, table);
  const guessed = useMemo(
    () => ({ lines, heights: guessHeights(lines, widths, room, rowHeight) }),
    [lines, widths, room, rowHeight],
  );
  // All is laid out anew where this is another function: so it is one for each list of heights.
  const keyOf = useCallback((place: number) => guessed.lines[place]?.key ?? place, [guessed]);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes what this gives
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: lines.length,
    getScrollElement: useCallback(() => frame, [frame]),
    estimateSize: (place) => guessed.heights[place] ?? 0,
    getItemKey: keyOf,
    rangeExtractor: useCallback((range: Range) => placesIn(range, kept), [kept]),
    overscan: AROUND,
    scrollMargin: top + head,
    scrollPaddingStart: head,
    measureElement: measureRow,
  });
  return {
    spans: virtual.getVirtualItems().map(({ index, start, end }) => ({
      index,
      start: start - top - head,
      end: end - top - head,
    })),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    reveal: (place) => virtual.scrollToIndex(place),
  };
}

function placesIn(range: Range, kept: readonly number[]): number[] {
  const there = kept.filter((place) => place >= 0 && place < range.count);
  if (there.length === 0) return defaultRangeExtractor(range);
  return [...new Set([...defaultRangeExtractor(range), ...there])].toSorted((a, b) => a - b);
}

/** Rows are no whole number of pixels high, and what is left out of each adds up over thousands. */
function measureRow(
  element: HTMLTableRowElement,
  seen: ResizeObserverEntry | undefined,
  virtual: Virtualizer<HTMLElement, HTMLTableRowElement>,
): number {
  const [box] = seen?.borderBoxSize ?? [];
  if (box !== undefined) return box.blockSize;
  const known = virtual.itemSizeCache.get(
    virtual.options.getItemKey(virtual.indexFromElement(element)),
  );
  return known ?? element.getBoundingClientRect().height;
}
