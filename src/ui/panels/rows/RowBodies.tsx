/** The rows: under their tables' titles in the document's order, all together once sorted. */
import { MessageCircleWarning } from 'lucide-react';
import type { Entry, Table } from '../../../core/model/document.ts';
import { nameEntry } from '../../../core/model/naming.ts';
import { cellText, orderRows } from '../../../core/scene/rowOrder.ts';
import type { RowOrder, TableFamily } from '../../../core/scene/rowOrder.ts';
import type { ExplorerState } from '../../../state/explorer.ts';
import { hoverTarget, selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { ChangeChip } from '../../kit/ChangeChip.tsx';
import { lightOnFocus } from '../../lightOnFocus.ts';
import styles from './Rows.module.css';

interface RowBodiesProps {
  readonly family: TableFamily;
  readonly order: RowOrder | null;
}

export function RowBodies({ family, order }: RowBodiesProps) {
  const entries = useExplorerState((state) => state.index.document.entries);
  const show = useExplorerState((state) => state.show);
  const selection = useExplorerState((state) => state.reading.selection);
  const shown =
    show === 'only' ? entries.filter((entry) => selection.entries.has(entry.id)) : entries;
  const of = (ids: readonly string[]) => shown.filter((entry) => ids.includes(entry.table));
  const columns = family.columns.length + (family.descriptionColumn === null ? 1 : 2);
  if (order !== null) {
    const all = of(family.tables.map((table) => table.id));
    return (
      <tbody>
        {orderRows(all, order).map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            described={family.descriptionColumn !== null}
            named={family.tables.length > 1}
          />
        ))}
      </tbody>
    );
  }
  return family.tables.map((table) => {
    const rows = of([table.id]);
    return (
      <tbody key={table.id}>
        <tr className={styles.title}>
          <th scope="rowgroup" colSpan={columns}>
            {table.title}{' '}
            <span className={styles.count}>
              {rows.filter((row) => selection.entries.has(row.id)).length} of{' '}
              {entries.filter((entry) => entry.table === table.id).length} rows
            </span>
          </th>
        </tr>
        {rows.map((entry) => (
          <Row key={entry.id} entry={entry} described={family.descriptionColumn !== null} />
        ))}
      </tbody>
    );
  });
}

/** The row before, where its cells stand under the same headings; else only the inspector can show it. */
function earlierRow({ comparison, index }: ExplorerState, entry: Entry): Entry | null {
  const before = comparison?.entries.get(entry.id)?.before ?? null;
  if (comparison === null || before === null) return null;
  const columnsOf = (tables: readonly Table[], id: Table['id']) =>
    JSON.stringify(tables.find((table) => table.id === id)?.columns);
  const earlier = columnsOf(comparison.before.document.tables, before.table);
  return earlier === columnsOf(index.document.tables, entry.table) ? before : null;
}

interface RowProps {
  readonly entry: Entry;
  readonly described: boolean;
  /** Says its table beside its number: it does not stand under its table's title. */
  readonly named?: boolean;
}

function Row({ entry, described, named = false }: RowProps) {
  const explorer = useExplorer();
  const match = useExplorerState((state) => state.reading.selection.entries.get(entry.id) ?? 'no');
  const name = useExplorerState((state) => nameEntry(state.index, entry));
  const selected = useExplorerState(
    ({ select }) => select === entry.id || entry.flows.some((flow) => flow === select),
  );
  const lit = useExplorerState((state) => entry.flows.some((flow) => state.lit?.flows.has(flow)));
  const off = useExplorerState((state) => state.index.off.has(entry.id));
  const change = useExplorerState((state) => state.comparison?.entries.get(entry.id) ?? null);
  const was = useExplorerState((state) => earlierRow(state, entry));
  return (
    // The row's number is the button; a click anywhere in the row only makes its target larger.
    <tr
      data-entry={entry.id}
      data-dimmed={match === 'no' ? '' : undefined}
      data-off={off ? '' : undefined}
      data-lit={lit ? '' : undefined}
      data-selected={selected ? '' : undefined}
      onClick={() => selectTarget(explorer, entry.id)}
      onPointerEnter={() => hoverTarget(explorer, entry.id)}
      onPointerLeave={() => hoverTarget(explorer, null)}
    >
      <th scope="row">
        <button
          type="button"
          aria-label={name}
          aria-pressed={selected}
          className={styles.number}
          {...lightOnFocus(explorer, entry.id)}
        >
          {named ? cellText(entry, 'number') : entry.number}
        </button>
        {match === 'possible' && <span className={styles.possible}>possible</span>}
        {off && <span className={styles.off}>switched off</span>}
        {change !== null && change.kind !== 'unchanged' && (
          <span className={styles.change}>
            <ChangeChip change={change.kind} />
          </span>
        )}
        {entry.remark !== null && (
          <MessageCircleWarning size={14} className={styles.remark} aria-label="has a remark" />
        )}
      </th>
      {entry.written.map((cell, place) => (
        // A cell is known by its column: cells have no other identity.
        <td key={place}>
          {cell}
          {was !== null && was.written[place] !== cell && (
            <span className={styles.was}>was: {was.written[place]}</span>
          )}
        </td>
      ))}
      {described && <td className={styles.told}>{entry.description}</td>}
    </tr>
  );
}
