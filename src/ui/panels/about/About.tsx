/**
 * What the page holds beside its flows: its own small tables and lists, shown as what they are, its
 * notes and footnotes, and what was taken for one thing where several pages are joined.
 */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { setPanel } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { usePortalRoot } from '../../PortalRoot.tsx';
import inspector from '../inspector/Inspector.module.css';
import styles from './About.module.css';
import { AboutTables } from './AboutTables.tsx';
import { Identities } from './Identities.tsx';

export function About() {
  const explorer = useExplorer();
  const root = usePortalRoot();
  const document = useExplorerState((state) => state.index.document);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever opened it by keyboard reads on in here.
    if (window.document.activeElement?.matches(':focus-visible') === true) panel.current?.focus();
  }, []);
  const close = () => {
    setPanel(explorer, null);
    root?.querySelector<HTMLElement>('button[aria-label="About this page"]')?.focus();
  };
  const { title, summary, notes, footnotes, pages } = document;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      aria-label="About this page"
      tabIndex={-1}
      className={`${inspector.panel} ${styles.panel}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={inspector.close}>
        <Button look="quiet" label="Close this panel" icon={<X size={16} />} onClick={close} />
      </div>
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
    </section>
  );
}
