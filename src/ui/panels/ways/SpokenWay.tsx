/**
 * Screen readers hear the way that was chosen, and each hop that is stepped to. It stands there whether
 * the list is open or not: what comes into the page together with its words is not heard.
 */
import { describeFlow } from '../../../core/model/naming.ts';
import { describeWay } from '../../../core/trace/describeWay.ts';
import type { ExplorerState } from '../../../state/explorer.ts';
import { selectListed } from '../../../state/selectors.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';

export function SpokenWay() {
  const words = useExplorerState(spokenWords);
  return (
    <p aria-live="polite" className="visually-hidden">
      {words}
    </p>
  );
}

function spokenWords(state: ExplorerState): string {
  const listed = selectListed(state);
  if (listed?.of.kind !== 'way') return '';
  const { way } = listed.of;
  const hop = state.hop === null ? undefined : way.hops[state.hop];
  if (hop === undefined || state.hop === null) return describeWay(state.index, way);
  const alone = { ...way, stops: [hop.from, hop.to], hops: [hop] };
  const flows = hop.flows.map((flow) => describeFlow(state.index, flow));
  const words = hop.by === 'vm' ? describeWay(state.index, alone) : flows.join('; ');
  return `Hop ${state.hop + 1} of ${way.hops.length}: ${words}`;
}
