/** What rows say, for the one component that shows them all: it alone listens to the state. */
import { useMemo } from 'react';
import type { Entry } from '../../../core/model/document.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { headingsBefore, headingsOf, rowFacts } from './rowFacts.ts';
import type { RowFacts } from './rowFacts.ts';

export function useRowFacts(): (entry: Entry) => RowFacts {
  const index = useExplorerState((state) => state.index);
  const comparison = useExplorerState((state) => state.comparison);
  const reading = useExplorerState((state) => state.reading);
  const select = useExplorerState((state) => state.select);
  const lit = useExplorerState((state) => state.lit);
  const headings = useMemo(() => headingsOf(index.document), [index]);
  const earlierHeadings = useMemo(() => headingsBefore(comparison), [comparison]);
  const state = { index, comparison, reading, select, lit, headings, earlierHeadings };
  return (entry) => rowFacts(state, entry);
}
