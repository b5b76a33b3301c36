/** What is there of walks whether or not their panel is open. */
import type { ExplorerState } from '../../../state/explorer.ts';
import { nextStep, previousStep, returnToStep } from '../../../state/walkActions.ts';
import { useOffer } from '../../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { SpokenStep } from './SpokenStep.tsx';
import { WalkBar } from './WalkBar.tsx';
import { showsWalks } from './showsWalks.ts';

export function WalkParts() {
  const explorer = useExplorer();
  const hasBar = useExplorerState(
    (state: ExplorerState) => state.walk !== null && !showsWalks(state),
  );
  useOffer('goAlong', (by) => {
    if (by === 0) returnToStep(explorer);
    else if (by === 1) nextStep(explorer);
    else previousStep(explorer);
  });
  return (
    <>
      {hasBar && <WalkBar />}
      <SpokenStep />
    </>
  );
}
