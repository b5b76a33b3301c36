/** What was read: its name, its counts, its tables, its problems; and what to do with it. */
import type { RefObject } from 'react';
import type { ReadTables } from '../../../core/import/tableSummary.ts';
import { showWork } from '../../../state/broughtKeeping.ts';
import type { Work } from '../../../state/broughtDesk.ts';
import { Changes } from './Changes.tsx';
import { useDesk } from './deskContext.ts';
import styles from './Found.module.css';
import { FoundTables } from './FoundTables.tsx';
import { NameField } from './NameField.tsx';
import { NoTables } from './NoTables.tsx';
import { Problems } from './Problems.tsx';
import { Sources } from './Sources.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Whereabouts } from './Whereabouts.tsx';
import { sayRead } from './words.ts';

interface FoundProps {
  readonly work: Work;
  readonly tables: ReadTables;
  /** The panel: it has the focus where nothing else can. */
  readonly frame: RefObject<HTMLElement | null>;
}

export function Found({ work, tables: read, frame }: FoundProps) {
  const desk = useDesk();
  const { document, tables, problems } = read;
  return (
    <>
      {tables.length === 0 && document === null ? (
        <NoTables />
      ) : (
        <section aria-label="What was found" className={styles.found}>
          <p className={styles.counts}>{sayRead(read)}</p>
          {document !== null && (
            <>
              <NameField key={document.title} title={document.title} />
              <button type="button" className={styles.show} onClick={() => void showWork(desk)}>
                Show the chart
              </button>
            </>
          )}
          {work.id !== null && <Whereabouts id={work.id} />}
        </section>
      )}
      {work.id === null && <Sources sources={work.sources} />}
      {problems.length > 0 && <Problems problems={problems} tables={tables} frame={frame} />}
      <Changes work={work} tables={tables} />
      {tables.length > 0 && <FoundTables tables={tables} />}
      {document !== null && <TakeAway document={document} id={work.id} />}
    </>
  );
}
