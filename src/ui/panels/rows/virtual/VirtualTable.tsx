/**
 * A table of so many rows that only those in sight are in the page. It is a table all the same: its rows
 * are numbered for those who hear it, and gaps take the room of those that are not there.
 */
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Entry } from '../../../../core/model/document.ts';
import type { TableFamily } from '../../../../core/scene/rowOrder.ts';
import { useExplorerState } from '../../../ExplorerContext.tsx';
import { Row } from '../Row.tsx';
import styles from '../Rows.module.css';
import { TableHead } from '../TableHead.tsx';
import { TitleRow } from '../TitleRow.tsx';
import { useFamily } from '../useFamily.ts';
import type { ShownFamily } from '../useFamily.ts';
import { useRowFacts } from '../useRowFacts.ts';
import { columnWidths, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { sectionsOf } from './sections.ts';
import type { Part, Section } from './sections.ts';
import { useKeptLines } from './useKeptLines.ts';
import { MOST_PRINTED } from './mostPrinted.ts';
import { usePrinting } from '../../../kit/usePrinting.ts';
import { useVirtualLines } from './useVirtualLines.ts';

interface VirtualTableProps {
  readonly family: TableFamily;
  /** What scrolls the table. */
  readonly frame: HTMLElement;
}

export function VirtualTable({ family, frame }: VirtualTableProps) {
  const title = useExplorerState((state) => state.index.document.title);
  const [table, setTable] = useState<HTMLTableElement | null>(null);
  const shown = useFamily(family);
  const widths = useColumnWidths(family);
  const lines = useMemo(() => linesOf(shown.bodies), [shown.bodies]);
  const { kept, selected } = useKeptLines(lines, table);
  const { spans, height, measure, reveal } = useVirtualLines({ lines, kept, widths, frame, table });
  useReveal(selected, reveal);
  const printing = usePrinting();
  const rows = shown.bodies.reduce((sum, body) => sum + body.rows.length, 0);
  const whole = printing && rows <= MOST_PRINTED;
  return (
    <>
      {printing && !whole && (
        <p className={styles.words}>
          These are the rows that were in sight, of {rows} in all. {MOST_PRINTED} are the most that
          are printed: ask a query for fewer, and choose “Only these”.
        </p>
      )}
      <table
        ref={setTable}
        className={styles.table}
        data-virtual=""
        aria-label={title}
        aria-rowcount={lines.length + 1}
      >
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <TableHead family={family} order={shown.order} onOrder={shown.setOrder} counted />
        <Sections
          sections={
            whole ? sectionsOf(lines, lines.map(spanOf), 0) : sectionsOf(lines, spans, height)
          }
          shown={shown}
          measure={measure}
        />
      </table>
    </>
  );
}

function useColumnWidths(family: TableFamily): readonly number[] {
  const index = useExplorerState((state) => state.index);
  return useMemo(() => {
    const isBrought = index.document.problems.length > 0;
    const signed = index.off.size > 0 || index.changes !== null || isBrought;
    return columnWidths(family, index.document.entries, signed);
  }, [family, index]);
}

/** Whoever selects a flow in the chart wants to see its row; one that is in sight already stays. */
function useReveal(selected: number, reveal: (place: number) => void): void {
  const select = useExplorerState((state) => state.select);
  // A row that only changes its place, as its table is sorted, is not run after.
  const show = useEffectEvent(() => {
    if (selected !== -1) reveal(selected);
  });
  useEffect(() => {
    if (select !== null) show();
  }, [select]);
}

/** On paper nothing is left out, and so nothing has to be as high as what is. */
function spanOf(_line: Line, index: number) {
  return { index, start: 0, end: 0 };
}

interface SectionsProps {
  readonly sections: readonly Section[];
  readonly shown: ShownFamily;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

function Sections({ sections, shown: { columns, described, named }, measure }: SectionsProps) {
  const factsOf = useRowFacts();
  const row = (entry: Entry, place: number) => (
    <Row
      key={entry.id}
      ref={measure}
      place={place}
      entry={entry}
      described={described}
      named={named}
      {...factsOf(entry)}
    />
  );
  const part = (one: Part) => {
    if (one.kind === 'gap') {
      return (
        <tr key={one.key} className={styles.gap} aria-hidden="true">
          <td colSpan={columns} aria-hidden="true" style={{ height: one.height }} />
        </tr>
      );
    }
    const { key, place, line } = one;
    if (line.kind === 'row') return row(line.entry, place);
    return (
      <TitleRow
        key={key}
        ref={measure}
        place={place}
        table={line.table}
        rows={line.all}
        columns={columns}
      />
    );
  };
  return sections.map(({ key, table, parts }) => (
    <tbody key={key} aria-label={table?.title}>
      {parts.map(part)}
    </tbody>
  ));
}
