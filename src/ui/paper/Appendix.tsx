/** The list behind the chart, table by table as the document has them, each row with its flows by number. */
import type {
  AppendixFlow,
  AppendixRow,
  AppendixTable,
} from '../../core/export/paper/writeAppendix.ts';
import styles from './Paper.module.css';
import type { PreparedPaper } from './preparePaper.ts';

export function Appendix({ prepared }: { readonly prepared: PreparedPaper }) {
  const { appendix, chart, unlisted, numbered } = prepared;
  const keys = chart?.numbering.keys ?? [];
  const missing = chart?.numbering.missing ?? [];
  return (
    <section className={styles.appendix} aria-label="Flows by number">
      <h2>Flows by number</h2>
      {numbered.length === 0 && <p className={styles.words}>The query selects no flow.</p>}
      {unlisted > 0 && (
        <p className={styles.words}>
          {unlisted.toLocaleString('en')} more flows have numbers and are not in this list: ask for
          fewer to have all of them.
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.words}>Not on the chart as it is drawn: {missing.join(', ')}.</p>
      )}
      {keys.length > 0 && (
        <dl className={styles.keys}>
          {keys.map(({ letter, where, numbers }) => (
            <div key={letter}>
              <dt>{letter}</dt>
              <dd>
                {where}: <span data-key={letter}>{numbers.join(', ')}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {appendix.tables.map((table) => (
        <ListTable key={table.id} table={table} />
      ))}
      {appendix.components.length > 0 && (
        <>
          <h3>Notes on components</h3>
          <dl className={styles.noted}>
            {appendix.components.map(({ name, note }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {appendix.footnotes.length > 0 && (
        <dl className={styles.keys}>
          {appendix.footnotes.map(({ mark, text }) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const COLUMNS = [
  ['No.', 4],
  ['Row', 4],
  ['From', 18],
  ['To', 18],
  ['Port', 12],
  ['Protocol', 16],
  ['Encryption', 15],
  ['Authentication', 13],
] as const;

/** Its title is in its head, which stands on each sheet that it goes on to. */
function ListTable({ table }: { readonly table: AppendixTable }) {
  return (
    <table className={styles.list} aria-label={table.title}>
      <colgroup>
        {COLUMNS.map(([column, share]) => (
          <col key={column} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={COLUMNS.length} scope="colgroup">
            {table.title}
          </th>
        </tr>
        <tr>
          {COLUMNS.map(([column]) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {table.rows.map((row) => (
        <RowBody key={row.id} row={row} />
      ))}
    </table>
  );
}

function RowBody({ row }: { readonly row: AppendixRow }) {
  const [first] = row.flows;
  const isSilent = row.description === null && row.beside.length === 0;
  return (
    <tbody>
      {row.flows.map((flow) => (
        <FlowRow key={flow.id} flow={flow} row={flow === first ? row.number : null} />
      ))}
      {!isSilent && (
        <tr className={styles.said}>
          <td colSpan={2}>{first === undefined && `Row ${row.number}`}</td>
          <td colSpan={COLUMNS.length - 2}>
            {row.description}
            {row.beside.map(({ label, text }) => (
              <span key={`${label} ${text}`}>
                <i>{label}:</i> {text}
              </span>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface FlowRowProps {
  readonly flow: AppendixFlow;
  /** The number of its row, where it is the first of it. */
  readonly row: number | null;
}

function FlowRow({ flow, row }: FlowRowProps) {
  return (
    <>
      <tr data-listed={flow.number}>
        <td>
          <b>{flow.number}</b>
        </td>
        <td>{row}</td>
        <td>
          {flow.from}
          {flow.fromGroup !== null && <small> {flow.fromGroup}</small>}
        </td>
        <td>
          {flow.to}
          {flow.toGroup !== null && <small> {flow.toGroup}</small>}
        </td>
        <td className={styles.port}>{flow.port}</td>
        <td>{flow.protocol}</td>
        <td>{flow.encryption}</td>
        <td>{flow.authentication}</td>
      </tr>
      {flow.note !== null && (
        <tr className={styles.note}>
          <td colSpan={2}>Note</td>
          <td colSpan={COLUMNS.length - 2}>{flow.note}</td>
        </tr>
      )}
    </>
  );
}
