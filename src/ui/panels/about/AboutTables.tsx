/** The page's own small tables, each line with a way to what it concerns in the chart. */
import type { AboutTable } from '../../../core/model/document.ts';
import { componentLabel } from '../../../core/model/naming.ts';
import { hoverTarget, selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { lightOnFocus } from '../../lightOnFocus.ts';
import styles from './About.module.css';

export function AboutTables({ tables }: { readonly tables: readonly AboutTable[] }) {
  return tables.map((table) => (
    <section key={table.title}>
      <h3>{table.title}</h3>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={table.title}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                // A column of names may have no heading of its own.
                <th key={column} scope="col">
                  {column === '' ? <span className="visually-hidden">What</span> : column}
                </th>
              ))}
              <th scope="col">In the chart</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells, concerns }) => (
              <tr key={cells.join('|')}>
                {cells.map((cell, place) =>
                  place === 0 ? (
                    <th key={table.columns[place]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={table.columns[place]}>{cell}</td>
                  ),
                )}
                <td>
                  <Concerns ids={concerns} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.wording}>{table.wording}</p>
    </section>
  ));
}

/** A component that a choice has taken away is named, and leads nowhere. */
function Concerns({ ids }: { readonly ids: AboutTable['rows'][number]['concerns'] }) {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          {index.components.has(id) ? (
            <Button
              look="link"
              onClick={() => selectTarget(explorer, id)}
              onPointerEnter={() => hoverTarget(explorer, id)}
              onPointerLeave={() => hoverTarget(explorer, null)}
              {...lightOnFocus(explorer, id)}
            >
              {componentLabel(index, id)}
            </Button>
          ) : (
            'not there as things are chosen'
          )}
        </li>
      ))}
    </ul>
  );
}
