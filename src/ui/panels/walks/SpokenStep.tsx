/**
 * Screen readers hear the step that is gone to, wherever its words are seen. It stands there before any walk is
 * open: what comes into the page together with its words is not heard.
 */
import type { ExplorerState } from '../../../state/explorer.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';

export function SpokenStep() {
  const words = useExplorerState(spokenWords);
  return (
    <p aria-live="polite" className="visually-hidden">
      {words}
    </p>
  );
}

function spokenWords({ walk: open }: ExplorerState): string {
  const step = open?.walk.steps[open.step];
  if (open === null || step === undefined) return '';
  return `Step ${open.step + 1} of ${open.walk.steps.length}: ${step.title}. ${step.words}`;
}
