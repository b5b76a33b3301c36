/**
 * What the page holds beside its flows: its own small tables and lists, shown as what they are, its
 * notes and footnotes, and what was taken for one thing where several pages are joined.
 */
import { useExplorerState } from '../../ExplorerContext.tsx';
import { SidePanel } from '../SidePanel.tsx';
import styles from './About.module.css';
import { AboutTables } from './AboutTables.tsx';
import { Identities } from './Identities.tsx';

export function About() {
  const document = useExplorerState((state) => state.index.document);
  const { title, summary, notes, footnotes, pages } = document;
  return (
    <SidePanel
      panel="about"
      label="About this page"
      closeLabel="Close this panel"
      className={styles.panel}
      opener='button[aria-label="About this page"]'
    >
      {() => (
        <>
          <h2 className={styles.title}>{title}</h2>
          <p>{summary}</p>
          {pages.length > 1 && (
            <section>
              <h3>Pages in it</h3>
              <ul className={styles.list}>
                {pages.map((page) => (
                  <li key={page.id}>{page.title}</li>
                ))}
              </ul>
            </section>
          )}
          <AboutTables tables={document.about} />
          <Identities identities={document.identities} pages={pages} />
          {notes.length > 0 && (
            <section>
              <h3>The page also says</h3>
              <ul className={styles.list}>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          )}
          {footnotes.length > 0 && (
            <section>
              <h3>Footnotes</h3>
              {footnotes.map(({ mark, text }) => (
                <p key={mark}>
                  <strong>{mark}</strong> {text}
                </p>
              ))}
            </section>
          )}
        </>
      )}
    </SidePanel>
  );
}
