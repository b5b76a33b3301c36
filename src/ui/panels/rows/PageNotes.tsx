/** What the page says beside its rows: its footnotes, with their marks, and what belongs to no row. */
import { useExplorerState } from '../../ExplorerContext.tsx';
import styles from './Rows.module.css';

export function PageNotes() {
  const { entries, footnotes, notes, summary } = useExplorerState((state) => state.index.document);
  // What was read from a file is told in the file's words.
  const isTold = entries.some(({ place }) => place === null);
  return (
    <div className={styles.notes}>
      <h2>About this page</h2>
      <p>{summary}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {footnotes.map(({ mark, text }) => (
        <p key={mark}>
          <strong>{mark}</strong> {text}
        </p>
      ))}
      <p>
        {isTold
          ? 'Descriptions and footnotes are told in our own words; all other cells are as written.'
          : 'Descriptions, footnotes and all other cells are as written.'}
      </p>
    </div>
  );
}
