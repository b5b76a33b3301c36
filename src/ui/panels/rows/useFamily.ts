/** What a table of one family shows, under its order and the query. */
import { useMemo, useState } from 'react';
import { DOCUMENT_ORDER } from '../../../core/scene/rowOrder.ts';
import type { RowOrder, TableFamily } from '../../../core/scene/rowOrder.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { leaveOutRows, rowBodies } from './rowBodies.ts';
import type { RowBody } from './rowBodies.ts';

export interface ShownFamily {
  readonly order: RowOrder | null;
  readonly setOrder: (order: RowOrder | null) => void;
  /** The same until what is shown, or its order, changes. */
  readonly bodies: readonly RowBody[];
  /** How many columns there are, the row's number and the description included. */
  readonly columns: number;
  readonly described: boolean;
  /** Rows say their table: those of several stand together. */
  readonly named: boolean;
}

export function useFamily(family: TableFamily): ShownFamily {
  const entries = useExplorerState((state) => state.index.document.entries);
  // While rows are dimmed only, a query changes nothing here.
  const kept = useExplorerState(({ show, reading }) =>
    show === 'only' ? reading.selection.entries : null,
  );
  const [order, setOrder] = useState<RowOrder | null>(DOCUMENT_ORDER);
  const all = useMemo(() => rowBodies(family, entries, order), [family, entries, order]);
  const bodies = useMemo(() => leaveOutRows(all, kept), [all, kept]);
  const described = family.descriptionColumn !== null;
  return {
    order,
    setOrder,
    bodies,
    columns: family.columns.length + (described ? 2 : 1),
    described,
    named: order !== null && family.tables.length > 1,
  };
}
