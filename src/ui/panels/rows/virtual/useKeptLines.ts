/**
 * The lines that stay in the page wherever one scrolls. The row that has the focus, since the focus of a
 * row that goes is lost, with the rows beside it, to which the tab key leads; and the row that was selected
 * last, where the reader stands again once the inspector is closed.
 */
import { useEffect, useMemo, useState } from 'react';
import { useExplorerState } from '../../../ExplorerContext.tsx';
import { isSelected } from '../rowFacts.ts';
import type { Line } from './lines.ts';

interface KeptLines {
  /** By their places; -1 and the place after the last are none. */
  readonly kept: readonly number[];
  /** The selected row's; -1 where it is none of these. */
  readonly selected: number;
}

export function useKeptLines(lines: readonly Line[], table: HTMLTableElement | null): KeptLines {
  const select = useExplorerState((state) => state.select);
  const [last, setLast] = useState(select);
  if (select !== null && select !== last) setLast(select);
  const focused = useFocusedRow(table);
  const lastSelected = useMemo(
    () => lines.findIndex((line) => line.kind === 'row' && isSelected(line.entry, last)),
    [lines, last],
  );
  const kept = useMemo(() => {
    const place = focused === null ? -1 : lines.findIndex(({ key }) => key === focused);
    return [lastSelected, ...(place === -1 ? [] : [place - 1, place, place + 1])];
  }, [lines, focused, lastSelected]);
  return { kept, selected: select === null ? -1 : lastSelected };
}

/** The id of the row that had the focus last; `null` where none had. */
function useFocusedRow(table: HTMLTableElement | null): string | null {
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-entry]') : null;
      setFocused(row?.getAttribute('data-entry') ?? null);
    };
    table?.addEventListener('focusin', note);
    return () => table?.removeEventListener('focusin', note);
  }, [table]);
  return focused;
}
