/** A way in words, for those who hear the chart and for lists that are copied. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentLabel, lowerFirst } from '../model/naming.ts';
import { formatPorts } from '../model/ports.ts';
import { ENCRYPTIONS, RELATIONS } from '../model/vocabulary.ts';
import type { Hop, Way } from './way.ts';
import { isTraffic } from './wayGraph.ts';
import { weakestHop } from './weakestHop.ts';

/** `Rep → BBS:8889 → mysql_proxy:3306, 2 hops, weakest: BBS → mysql_proxy, encryption not stated`. */
export function describeWay(index: DocumentIndex, way: Way): string {
  const { hops, stops, match } = way;
  const [first] = stops;
  const start = first === undefined ? '' : componentLabel(index, first);
  const byVm = hops.filter(({ by }) => by === 'vm').length;
  return [
    [start, ...hops.map((hop) => nameHop(index, hop))].join(' → '),
    hops.length === 1 ? '1 hop' : `${hops.length} hops`,
    ...(byVm === 0 ? [] : [`${byVm} of them by the VM`]),
    ...(match === 'possible' ? ['possible'] : []),
    ...nameWeakest(index, way),
  ].join(', ');
}

/** `BBS:8889`, `Contour ingress:443 or 80`, `CNI Plugin (local call)`, `cloud_controller (by its VM)`. */
function nameHop(index: DocumentIndex, { to, flows, by }: Hop): string {
  const label = componentLabel(index, to);
  if (by === 'vm') return `${label} (by its VM)`;
  const ports = new Set(flows.flatMap(listPorts));
  if (ports.size > 0) return `${label}:${[...ports].join(' or ')}`;
  if (flows.some(isTraffic)) return label;
  const relations = new Set(flows.map(({ relation }) => lowerFirst(RELATIONS[relation].label)));
  return `${label} (${[...relations].join(' or ')})`;
}

/** As in a flow's own name, which leaves out what the document does. */
function listPorts({ ports }: Flow): readonly string[] {
  return ports.kind === 'fixed' || ports.kind === 'varies' ? [formatPorts(ports)] : [];
}

function nameWeakest(index: DocumentIndex, way: Way): readonly string[] {
  const weakest = weakestHop(way);
  if (weakest === null) return [];
  const ends = [weakest.flow.from, weakest.flow.to].map((id) => componentLabel(index, id));
  const encryption = ENCRYPTIONS[weakest.encryption].label;
  return [`weakest: ${ends.join(' → ')}`, `encryption ${lowerFirst(encryption)}`];
}
