/** The bench, loaded when it is first wanted, wired to the address. */
import { Suspense, lazy } from 'react';
import { setBench } from '../state/viewActions.ts';
import { useExplorer, useExplorerState } from './ExplorerContext.tsx';

const Bench = lazy(async () => ({ default: (await import('./bench/Bench.tsx')).Bench }));

export function BenchView() {
  const explorer = useExplorer();
  const bench = useExplorerState((state) => state.bench);
  return (
    <Suspense fallback={<p aria-live="polite">Loading the bench…</p>}>
      <Bench scenario={bench} onScenario={(text) => setBench(explorer, text)} />
    </Suspense>
  );
}
