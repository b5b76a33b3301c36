/** Takes away what is kept, of every document; not there where nothing is. */
import { flushSync } from 'react-dom';
import { clearRecentQueries, clearSavedQueries } from '../../../state/savedActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import styles from './SavedQueries.module.css';

/** @param onCleared the buttons may be gone now, and the focus with them. */
export function ClearSaved({ onCleared }: { readonly onCleared: () => void }) {
  const explorer = useExplorer();
  const hasRecent = useExplorerState((state) => state.saved.recent.length > 0);
  const hasPinned = useExplorerState((state) => state.saved.pinned.length > 0);
  if (!hasRecent && !hasPinned) return null;
  const clear = (how: typeof clearSavedQueries) => {
    flushSync(() => how(explorer));
    onCleared();
  };
  return (
    <div className={styles.foot}>
      {hasRecent && (
        <Button look="link" onClick={() => clear(clearRecentQueries)}>
          Clear recent
        </Button>
      )}
      <Button look="link" onClick={() => clear(clearSavedQueries)}>
        Clear all
      </Button>
      <span>of every document</span>
    </div>
  );
}
