/** What a heading with a word for `port` in it says: whose port, which of several, and over what. */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import type { HeadingStates } from '../columnRole.ts';
import { meaning } from './headingMeaning.ts';
import type { HeadingMeaning, PortFlavour } from './headingMeaning.ts';
import type { HeadingConcept } from './headingConcept.ts';
import type { HeadingWord } from './headingWords.ts';

const FLAVOURS: readonly (readonly [PortFlavour, ReadonlySet<string>])[] = [
  [
    'inner',
    new Set(
      // A port on every node leads to that of the service, which is the one that pages speak of.
      'container|internal|backend|inside|private|pod|translated|app|node port|nodeport|nodeports|node ports'.split(
        '|',
      ),
    ),
  ],
  [
    'outer',
    new Set([
      'host',
      'external',
      'public',
      'published',
      'exposed',
      'frontend',
      'outside',
      'mapped',
    ]),
  ],
  [
    'alternate',
    new Set(
      'alternative alternate alt custom customized old previous former new proposed legacy example'.split(
        ' ',
      ),
    ),
  ],
  [
    'bound',
    new Set(
      'start end min max minimum maximum first last begin beginning low high lower upper'.split(
        ' ',
      ),
    ),
  ],
  ['local', new Set(['local'])],
  ['remote', new Set(['remote', 'foreign'])],
];

/** Words of a port's heading that say nothing about what it is for. */
const SILENT = new Set(
  (
    'port ports to the of for be number numbers no local remote container host external internal public published ' +
    'exposed backend frontend range ranges required optional default used open allowed listening ' +
    'service services destination dest dst target server servers component host node source client'
  ).split(' '),
);

const SILENT_CONCEPTS: ReadonlySet<HeadingConcept | null> = new Set([
  'port',
  'destination',
  'destination-or-purpose',
  'server',
  'source',
  'client',
  'endpoint',
  'service',
  'number',
  'condition',
  'action',
]);

const DIRECTED = new Set('inbound outbound incoming outgoing ingress egress in out'.split(' '));

/** `null` where the words after it make it something else: `Port protocol` is a protocol. */
export function readPortHeading(
  telling: readonly HeadingWord[],
  text: string,
): HeadingMeaning | null {
  const concepts = new Set(telling.map((word) => word.concept));
  const last = telling.at(-1)?.concept;
  if (last === 'protocol' || last === 'transport') return null;
  if (last === 'flow' || last === 'rule') return meaning('unknown');
  const words = telling.map((word) => word.text);
  const found = FLAVOURS.find(([, set]) => words.some((word) => set.has(word)));
  const states = statesOf(telling, text);
  if (words[0] === 'from' || words[0] === 'to')
    return meaning('port', { flavour: 'bound', states });
  const isOpenTo = telling.some(
    ({ text: word }, at) => at > 0 && /(?:^| )from$/.test(word) && telling[0]?.concept === 'port',
  );
  // `Ports allowed from the office`: whom they are open to, and no ports of theirs.
  if (concepts.has('source') && !concepts.has('destination') && !isOpenTo) {
    return meaning('port', { flavour: 'source', states });
  }
  if (concepts.has('client') && !concepts.has('destination')) {
    return meaning('port', { flavour: 'client', states });
  }
  return meaning('port', { flavour: found?.[0] ?? 'plain', states });
}

function statesOf(telling: readonly HeadingWord[], text: string): HeadingStates {
  const words = telling.flatMap((word) => word.text.split(' '));
  const isDenied = words[0] === 'no' || words.some((word) => word === 'non' || word === 'without');
  const direction = directionOf(telling);
  const over = isDenied ? {} : overWhat(text);
  const rest = telling
    .filter((word) => !SILENT_CONCEPTS.has(word.concept))
    .flatMap((word) => word.text.split(' '))
    .filter((word) => !SILENT.has(word) && !DIRECTED.has(word));
  const isSaid = Object.keys(over).length > 0 || rest.length === 0;
  return { ...direction, ...over, ...(isSaid ? {} : { purpose: text.trim() }) };
}

function directionOf(telling: readonly HeadingWord[]): HeadingStates {
  // `In` amid other words is where something is, as in `Port in the cloud`.
  const isAmid = ({ text }: HeadingWord, at: number) =>
    (text === 'in' || text === 'out') && at > 0 && at < telling.length - 1;
  const says = (concept: HeadingConcept) =>
    telling.some((word, at) => word.concept === concept && !isAmid(word, at));
  const [isInbound, isOutbound] = [says('inbound'), says('outbound')];
  if (isInbound === isOutbound) return {};
  return { direction: isInbound ? 'inbound' : 'outbound' };
}

/** The transport or the protocol that the heading names: `UDP ports`, `HTTPS port`, `TCPPort`. */
function overWhat(text: string): HeadingStates {
  const named = text.trim().split(/[\s_-]+/u);
  const joined = /^(tcp|udp|sctp)ports?$/iu.exec(text.trim())?.[1];
  const transport = joined ?? named.find((word) => findTransport(word) !== null);
  if (transport !== undefined) return { transport };
  const protocol = named.find(
    (word) => !SILENT.has(word.toLowerCase()) && findProtocol(word) !== null,
  );
  return protocol === undefined ? {} : { protocol };
}
