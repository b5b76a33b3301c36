/** What can only be looked up in the page itself, once it is laid out, and again when anything there grows. */
import { useLayoutEffect, useState } from 'react';
import { ROW_HEIGHT } from './lines.ts';

/** All in pixels. */
interface Measures {
  /** From the top of all that scrolls to the table's. */
  readonly top: number;
  /** How high the headings are, which stay over the rows. */
  readonly head: number;
  /** How wide the table is. */
  readonly room: number;
  /** Of a row of one line: the least that was seen. */
  readonly rowHeight: number;
}

/** @param frame has the table for a child, and keeps its other children. */
export function useMeasures(frame: HTMLElement, table: HTMLTableElement | null): Measures {
  const [known, setKnown] = useState<Measures>({ top: 0, head: 0, room: 0, rowHeight: ROW_HEIGHT });
  useLayoutEffect(() => {
    if (table === null) return undefined;
    const observer = new ResizeObserver(() => {
      setKnown((before) => {
        const now = lookUp(frame, table, before);
        return isSame(before, now) ? before : now;
      });
    });
    for (const element of [frame, ...frame.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [frame, table]);
  return known;
}

function lookUp(frame: HTMLElement, table: HTMLTableElement, before: Measures): Measures {
  const { top, width } = table.getBoundingClientRect();
  const rows = [...table.querySelectorAll('tr[data-entry]')];
  const heights = rows.map((row) => row.getBoundingClientRect().height);
  return {
    top: Math.round(top - frame.getBoundingClientRect().top + frame.scrollTop),
    head: table.tHead?.offsetHeight ?? 0,
    room: Math.round(width),
    rowHeight: Math.min(before.rowHeight, ...heights),
  };
}

function isSame(one: Measures, other: Measures): boolean {
  return (
    one.top === other.top &&
    one.head === other.head &&
    one.room === other.room &&
    one.rowHeight === other.rowHeight
  );
}
