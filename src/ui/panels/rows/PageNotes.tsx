/** What the page says beside its rows: its footnotes, with their marks, and what belongs to no row. */
import { useExplorerState } from '../../ExplorerContext.tsx';
import styles from './Rows.module.css';

export function PageNotes() {
  const { footnotes, notes, summary } = useExplorerState((state) => state.index.document);
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
      <p>Descriptions and footnotes are told in our own words; all other cells are as written.</p>
    </div>
  );
}
