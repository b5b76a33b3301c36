/** What is there of walks whether or not their panel is open. */
import type { ExplorerState } from '../../../state/explorer.ts';
import { nextStep, previousStep, returnToStep } from '../../../state/walkActions.ts';
import { useOffer, useReach } from '../../commands/ReachContext.tsx';
import { addStepHere, makeWalk } from '../../../state/walkMaking.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { SpokenStep } from './SpokenStep.tsx';
import { WalkBar } from './WalkBar.tsx';
import { showsWalks } from './showsWalks.ts';

export function WalkParts() {
  const explorer = useExplorer();
  const hasBar = useExplorerState(
    (state: ExplorerState) => state.walk !== null && !showsWalks(state),
  );
  const reach = useReach();
  useOffer('walk', (act) => {
    if (act === 'return') returnToStep(explorer);
    else if (act === 'next') nextStep(explorer);
    else if (act === 'previous') previousStep(explorer);
    else reach.say?.(act === 'add' ? addStepHere(explorer) : makeWalk(explorer));
  });
  return (
    <>
      {hasBar && <WalkBar />}
      <SpokenStep />
    </>
  );
}
