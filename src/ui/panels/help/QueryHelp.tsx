/** The help on the language: examples from the open document, to be asked by a click. */
import { useMemo } from 'react';
import { helpExamples } from '../../../core/query/helpExamples.ts';
import type { HelpSection } from '../../../core/query/helpExamples.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import { Ink } from '../Ink.tsx';
import styles from './QueryHelp.module.css';

/** Open as long as it is rendered; what it shows is worked out then. */
export function QueryHelp({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const sections = useMemo(() => helpExamples(index), [index]);
  const ask = (query: string) => {
    goToQuery(explorer, query);
    onClose();
  };
  return (
    <Sheet title="How to ask" onClose={onClose}>
      <p className={styles.intro}>
        Examples from {index.document.shortTitle}. A click asks one of them.
      </p>
      {sections.map((section) => (
        <Section key={section.title} section={section} onAsk={ask} />
      ))}
      <Foot />
    </Sheet>
  );
}

interface SectionProps {
  readonly section: HelpSection;
  readonly onAsk: (query: string) => void;
}

function Section({ section: { title, about, examples }, onAsk }: SectionProps) {
  return (
    <section aria-label={title} className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.about}>{about}</p>
      <ul>
        {examples.map(({ query, means, rows }) => (
          <li key={query} className={styles.example}>
            <button type="button" className={styles.query} onClick={() => onAsk(query)}>
              <Ink text={query} />
            </button>
            <span className={styles.means}>{means}</span>
            <span className={styles.rows}>{rows === 1 ? '1 row' : `${rows} rows`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Foot() {
  return (
    <ul className={styles.foot}>
      <li>
        Arrows may be typed as <code>-&gt;</code> and <code>=&gt;</code>.
      </li>
      <li>Names match whatever their case; “_”, “-” and a space are alike.</li>
      <li>A name of several words stands in quotes.</li>
      <li>
        Where a port varies, a number that the page names for it is only possible: the row counts,
        and is marked as possible.
      </li>
    </ul>
  );
}
