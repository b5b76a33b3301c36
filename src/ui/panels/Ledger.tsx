/** The count that always adds up: what the query selects, and where the other rows are. */
import { selectFoldLedger } from '../../state/foldWords.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import styles from './Ledger.module.css';

export function Ledger() {
  const selection = useExplorerState((state) => state.reading.selection);
  const document = useExplorerState((state) => state.index.document);
  const stale = useExplorerState((state) => state.problems.length > 0);
  const off = useExplorerState((state) => state.index.off.size);
  const folded = useExplorerState(selectFoldLedger);
  const rows = selection.entries.size;
  const left = document.entries.length - rows - off;
  const all = document.entries.length;
  const possible = [...selection.entries.values()].filter((match) => match === 'possible').length;
  return (
    <footer className={styles.ledger}>
      <p role="status">
        <strong>
          {rows} of {all} rows
        </strong>
        {possible > 0 && ` (${possible} only possible)`}
        {left > 0 && ` · ${left} left out by the query`}
        {off > 0 && ` · ${off} switched off by an option`}
        {` · ${selection.flows.size} of ${document.flows.length} flows`}
        {folded !== null && ` · drawn folded: ${folded}`}
        {stale && ' · the query as typed cannot be read; this is the last one that could'}
      </p>
      <p className={styles.source}>{document.title}</p>
    </footer>
  );
}
