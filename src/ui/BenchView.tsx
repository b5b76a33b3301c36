/** The bench, loaded when it is first wanted, wired to the address and to the deployment choices. */
import { Suspense, lazy } from 'react';
import { optionId } from '../core/model/ids.ts';
import { setBench } from '../state/viewActions.ts';
import { useExplorer, useExplorerState } from './ExplorerContext.tsx';

const Bench = lazy(async () => ({ default: (await import('./bench/Bench.tsx')).Bench }));

const CONTAINER_NETWORKING = optionId('container-networking');

export function BenchView() {
  const explorer = useExplorer();
  const bench = useExplorerState((state) => state.bench);
  const setting = useExplorerState((state) => state.subject.choices.get(CONTAINER_NETWORKING));
  return (
    <Suspense fallback={<p aria-live="polite">Loading the bench…</p>}>
      <Bench
        scenario={bench}
        networking={setting === undefined ? null : setting === 'with'}
        onScenario={(text) => setBench(explorer, text)}
      />
    </Suspense>
  );
}
