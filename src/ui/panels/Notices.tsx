/** What an address got wrong, said plainly and put away with one click. */
import { X } from 'lucide-react';
import { dismissNotice } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './Notices.module.css';

export function Notices() {
  const explorer = useExplorer();
  const notices = useExplorerState((state) => state.notices);
  return (
    <div role="log" aria-live="polite" aria-label="Notices">
      {notices.map((notice) => (
        <div key={notice.id} className={styles.notice}>
          <p>{notice.message}</p>
          <Button
            look="quiet"
            label="Dismiss this notice"
            icon={<X size={16} />}
            onClick={() => dismissNotice(explorer, notice.id)}
          />
        </div>
      ))}
    </div>
  );
}
