/** Undo and redo of the query, however it was changed. */
import { Redo2, Undo2 } from 'lucide-react';
import { redoQuery, undoQuery } from '../../../state/queryActions.ts';
import { selectCanRedo, selectCanUndo } from '../../../state/selectors.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';

/** With nothing to take back a button stays where it is, so that the focus is not lost with the last step. */
export function TurnButtons({ worded = false }: { readonly worded?: boolean }) {
  const explorer = useExplorer();
  const hasPast = useExplorerState(selectCanUndo);
  const hasFuture = useExplorerState(selectCanRedo);
  return (
    <>
      <Button
        look="quiet"
        label="Undo the last change of the query"
        aria-disabled={!hasPast}
        icon={<Undo2 size={16} />}
        onClick={() => undoQuery(explorer)}
      >
        {worded && 'Undo'}
      </Button>
      <Button
        look="quiet"
        label="Redo the last change of the query"
        aria-disabled={!hasFuture}
        icon={<Redo2 size={16} />}
        onClick={() => redoQuery(explorer)}
      >
        {worded && 'Redo'}
      </Button>
    </>
  );
}
