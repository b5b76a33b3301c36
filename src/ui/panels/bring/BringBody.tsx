/** What the panel shows: the field to bring tables by, what was read of them, and those that are kept. */
import type { RefObject } from 'react';
import { clearDesk } from '../../../state/broughtReading.ts';
import type { Work } from '../../../state/broughtDesk.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import styles from './Bring.module.css';
import { BringField } from './BringField.tsx';
import { useDesk, useDeskState } from './deskContext.ts';
import { Found } from './Found.tsx';
import { KeptList } from './KeptList.tsx';
import { Reading } from './Reading.tsx';
import { ReadingFailed } from './ReadingFailed.tsx';

export function BringBody({ frame }: { readonly frame: RefObject<HTMLElement | null> }) {
  const desk = useDesk();
  const work = useDeskState((state) => state.work);
  const remarks = useDeskState((state) => state.remarks);
  const said = useDeskState((state) => state.said);
  const isDocument = work !== null && work.id !== null;
  return (
    <>
      {isDocument ? (
        <WorkTitle work={work} onAnother={() => clearDesk(desk)} />
      ) : (
        <>
          <h2 className={styles.title}>Bring your own tables</h2>
          <BringField />
        </>
      )}
      {remarks.length > 0 && (
        <ul role="alert" className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {work?.progress && <Reading progress={work.progress} />}
      {work !== null && work.failure !== null && <ReadingFailed message={work.failure} />}
      {work?.read && <Found work={work} tables={work.read.tables} frame={frame} />}
      {work === null && <KeptList />}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

function WorkTitle({ work, onAnother }: { readonly work: Work; readonly onAnother: () => void }) {
  const title = useExplorerState(
    ({ brought }) => brought.find(({ id }) => id === work.id)?.title ?? '',
  );
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>
        What was read of <bdi>{title}</bdi>
      </h2>
      <Button look="link" onClick={onAnother}>
        Bring another table
      </Button>
    </div>
  );
}
