/** The bench, loaded when it is first wanted, wired to the address and to the deployment choices. */
import { optionId } from '../core/model/ids.ts';
import { setBench } from '../state/viewActions.ts';
import { useExplorer, useExplorerState } from './ExplorerContext.tsx';
import { loadedApart } from './kit/loadedApart.tsx';

const Bench = loadedApart(async () => (await import('./bench/Bench.tsx')).Bench, {
  what: 'the bench',
});

const CONTAINER_NETWORKING = optionId('container-networking');

export function BenchView() {
  const explorer = useExplorer();
  const bench = useExplorerState((state) => state.bench);
  const setting = useExplorerState((state) => state.subject.choices.get(CONTAINER_NETWORKING));
  return (
    <Bench
      scenario={bench}
      networking={setting === undefined ? null : setting === 'with'}
      onScenario={(text) => setBench(explorer, text)}
    />
  );
}
