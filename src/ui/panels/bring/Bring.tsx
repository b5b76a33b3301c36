/** The panel in which tables are brought: it loads the desk on which they lie, and shows what lies there. */
import { useEffect, useState } from 'react';
import type { Desk } from '../../../state/broughtDesk.ts';
import { useDeskPart } from '../../DeskPart.ts';
import { SidePanel } from '../SidePanel.tsx';
import styles from './Bring.module.css';
import { BringBody } from './BringBody.tsx';
import { OpenDeskContext } from './deskContext.ts';

export function Bring() {
  const part = useDeskPart();
  const [desk, setDesk] = useState<Desk | null>(part?.now() ?? null);
  const [failed, setFailed] = useState(part === null);
  useEffect(() => {
    if (desk === null) part?.load().then(setDesk, () => setFailed(true));
  }, [desk, part]);
  return (
    <SidePanel
      panel="bring"
      label="Bring your own"
      closeLabel="Close this panel"
      className={styles.panel}
      opener='button[aria-label="Bring your own"]'
    >
      {(frame) => (
        <>
          {desk !== null && (
            <OpenDeskContext value={desk}>
              <BringBody frame={frame} />
            </OpenDeskContext>
          )}
          {desk === null && failed && (
            <p role="alert">
              This part of the page could not be loaded. Reload the page to have it.
            </p>
          )}
          {desk === null && !failed && <p aria-live="polite">Loading…</p>}
        </>
      )}
    </SidePanel>
  );
}
