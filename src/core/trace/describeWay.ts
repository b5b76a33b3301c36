/** A way in words, for those who hear the chart and for lists that are copied. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentLabel, lowerFirst, wholeWords } from '../model/naming.ts';
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
  return [
    [start, ...hops.map((hop) => nameHop(index, hop))].join(' → '),
    hops.length === 1 ? '1 hop' : `${hops.length} hops`,
    ...countWholes(index, way),
    ...(match === 'possible' ? ['possible'] : []),
    ...nameWeakest(index, way),
  ].join(', ');
}

/** `BBS:8889`, `Contour ingress:443 or 80`, `CNI Plugin (local call)`, `cloud_controller (by the VM as a whole)`. */
function nameHop(index: DocumentIndex, { to, flows, by }: Hop): string {
  const label = componentLabel(index, to);
  if (by === 'vm') return `${label} (by ${wholeWords(index, to)})`;
  const ports = new Set(flows.flatMap(listPorts));
  if (ports.size > 0) return `${label}:${[...ports].join(' or ')}`;
  if (flows.some(isTraffic)) return label;
  const relations = new Set(flows.map(({ relation }) => lowerFirst(RELATIONS[relation].label)));
  return `${label} (${[...relations].join(' or ')})`;
}

/** `1 of them by the VM as a whole`; nothing where rows state all hops. */
function countWholes(index: DocumentIndex, { hops }: Way): readonly string[] {
  const words = hops.flatMap(({ by, to }) => (by === 'vm' ? [wholeWords(index, to)] : []));
  if (words.length === 0) return [];
  return [`${words.length} of them by ${[...new Set(words)].join(' or ')}`];
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
