/** The rows of the earlier side, where two documents are compared: as written there, with their place. */
import type { Entry } from '../../../core/model/document.ts';
import { citeRow } from '../../../core/compare/nameSide.ts';
import type { Comparison } from '../../../core/compare/comparison.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { Section } from './Head.tsx';
import styles from './parts.module.css';

export function EarlierRows({ entry }: { readonly entry: Entry }) {
  const comparison = useExplorerState((state) => state.comparison);
  const change = comparison?.entries.get(entry.id);
  if (comparison === null || change === undefined) return null;
  const rows = [...(change.before === null ? [] : [change.before]), ...change.elsewhere];
  return rows.map((row) => <EarlierRow key={row.id} comparison={comparison} row={row} />);
}

interface EarlierRowProps {
  readonly comparison: Comparison;
  readonly row: Entry;
}

function EarlierRow({ comparison: { before, after }, row }: EarlierRowProps) {
  const side = before.document.entries.includes(row) ? before : after;
  const table = side.document.tables.find(({ id }) => id === row.table);
  const name = `${side === before ? 'Before' : 'After, elsewhere'}: ${citeRow(side, row)}`;
  return (
    <Section title={name}>
      <table className={styles.written} aria-label={name}>
        <tbody>
          {table?.columns.map((column, place) => (
            <tr key={`${place} ${column}`}>
              <th scope="row">{column}</th>
              <td>{row.written[place]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
