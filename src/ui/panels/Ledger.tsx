/** The count that always adds up: what the query selects, and where the other rows are. */
import { countLedger, sayAmong, sayCharted, sayRest } from '../../core/query/ledger.ts';
import { selectFoldLedger } from '../../state/foldWords.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import styles from './Ledger.module.css';

export function Ledger() {
  const reading = useExplorerState((state) => state.reading);
  const index = useExplorerState((state) => state.index);
  const stale = useExplorerState((state) => state.problems.length > 0);
  const folded = useExplorerState(selectFoldLedger);
  const noted = useExplorerState((state) => state.noted);
  const { document } = index;
  const ledger = countLedger(index, reading);
  const words = [
    ...sayRest(ledger),
    `${reading.selection.flows.size} of ${document.flows.length} flows`,
    ...(folded === null ? [] : [`drawn folded: ${folded}`]),
    ...(noted === '' ? [] : [noted]),
    ...(stale ? ['the query as typed cannot be read; this is the last one that could'] : []),
  ];
  return (
    <footer className={styles.ledger}>
      {/* Said outright, too: an open list of completions hides from screen readers all that does not. */}
      <p role="status" aria-live="polite">
        <strong>{sayCharted(ledger, reading.query !== null)}</strong>
        {[sayAmong(ledger), ...words].join(' · ')}
      </p>
      <p className={styles.source}>{document.title}</p>
    </footer>
  );
}
