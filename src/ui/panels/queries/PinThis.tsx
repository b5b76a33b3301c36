/** Pins the query that stands, or lets it go; not there while none stands that could be asked again. */
import { Pin } from 'lucide-react';
import { pinQuery, unpinQuery } from '../../../state/savedActions.ts';
import { canKeep, isPinned } from '../../../state/savedQueries.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';

export function PinThis() {
  const explorer = useExplorer();
  const text = useExplorerState((state) => state.text.trim());
  const wrong = useExplorerState((state) => state.problems.length > 0);
  const document = useExplorerState((state) => state.subject.opened.id);
  const saved = useExplorerState((state) => state.saved);
  const query = { document, text };
  if (wrong || !canKeep(query)) return null;
  const pinned = isPinned(saved, query);
  return (
    <Button
      aria-pressed={pinned}
      icon={<Pin size={15} aria-hidden="true" />}
      onClick={() => (pinned ? unpinQuery : pinQuery)(explorer, query)}
    >
      Pin this query
    </Button>
  );
}
