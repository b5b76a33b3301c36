/** What rows say, for the one component that shows them all: it alone listens to the state. */
import { useMemo } from 'react';
import type { Entry } from '../../../core/model/document.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { usePlaced } from '../../notes/useNotes.ts';
import { headingsBefore, headingsOf, notesByRow, rowFacts } from './rowFacts.ts';
import type { RowFacts } from './rowFacts.ts';

export function useRowFacts(): (entry: Entry) => RowFacts {
  const index = useExplorerState((state) => state.index);
  const comparison = useExplorerState((state) => state.comparison);
  const reading = useExplorerState((state) => state.reading);
  const select = useExplorerState((state) => state.select);
  const lit = useExplorerState((state) => state.lit);
  const headings = useMemo(() => headingsOf(index.document), [index]);
  const earlierHeadings = useMemo(() => headingsBefore(comparison), [comparison]);
  const placed = usePlaced();
  const notes = useMemo(() => notesByRow(index, placed), [index, placed]);
  const state = { index, comparison, reading, select, lit, headings, earlierHeadings, notes };
  return (entry) => rowFacts(state, entry);
}
