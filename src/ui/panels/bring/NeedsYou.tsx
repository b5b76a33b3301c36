/**
 * Beside the ledger: how many rows of a brought document need the reader, and the way to put them right. It
 * puts itself there, for the ledger is on every page from the start, and this on none.
 */
import { createPortal } from 'react-dom';
import { lookInto } from '../../../state/broughtOpening.ts';
import { useDeskPart } from '../../DeskPart.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { usePortalRoot } from '../../PortalRoot.tsx';
import { goToProblems } from './goToProblems.ts';
import { count } from './words.ts';

export function NeedsYou() {
  const part = useDeskPart();
  const root = usePortalRoot();
  const opened = useExplorerState((state) => state.subject.opened);
  const isBrought = useExplorerState(({ brought }) => brought.some(({ id }) => id === opened.id));
  const ledger = root?.querySelector('footer') ?? null;
  if (!isBrought || ledger === null) return null;
  const waiting = opened.entries.filter(({ standing }) => standing === 'waits').length;
  const doubtful = opened.problems.filter(({ severity }) => severity === 'warning').length;
  const words =
    waiting > 0
      ? `Put ${count(waiting, 'row')} right`
      : doubtful > 0
        ? `Look at ${count(doubtful, 'doubt')}`
        : 'What was read';
  return createPortal(
    <Button
      look="link"
      data-opens="problems"
      onClick={() => {
        void part?.load().then(async (desk) => {
          await lookInto(desk, opened.id);
          goToProblems(root);
          return desk;
        });
      }}
    >
      {words}
    </Button>,
    ledger,
  );
}
