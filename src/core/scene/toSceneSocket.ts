/** What stands at a socket: its port, or in words why there is none. */
import type { Socket } from '../model/indexDocument.ts';
import { formatPorts } from '../model/ports.ts';
import { protocolLabel, transportLabel } from '../model/vocabulary.ts';
import type { SceneSocket } from './scene.ts';
import { badgesOf, statedEncryptions } from './securityWords.ts';

/** Short, for they make cards wide. */
const RELATION_WORDS = {
  call: 'local call',
  rule: 'rules, settings',
  data: 'data kept',
} as const;

const UNKNOWN_PORT = 'port not stated';
const NO_PORTS = 'no ports';

export function toSceneSocket(socket: Socket): SceneSocket {
  const { id, relation, ports, flows } = socket;
  if (relation !== 'traffic') {
    const words = RELATION_WORDS[relation];
    const hint = ports.kind === 'not-stated' ? UNKNOWN_PORT : null;
    return { id, look: relation, ports: words, hint, protocol: '', badges: [] };
  }
  const service = serviceOf(socket);
  const encryptions = statedEncryptions(flows, service);
  const badges = badgesOf(flows);
  const why = ports.kind === 'none' ? NO_PORTS : UNKNOWN_PORT;
  if (ports.kind === 'not-stated' || ports.kind === 'none') {
    return { ...wordsFor(socket, service, encryptions, why), badges };
  }
  return {
    id,
    look: 'port',
    ports: formatPorts(ports),
    hint: ports.kind === 'varies' ? ports.hint : null,
    protocol: joinWords([service, ...encryptions]),
    badges,
  };
}

/** What runs there says more than why there is no port, which then stands below. */
function wordsFor(
  { id, carries }: Socket,
  service: string,
  encryptions: readonly string[],
  why: string,
): Omit<SceneSocket, 'badges'> {
  const what = carries ?? service;
  const beside = carries === null ? encryptions : [service, ...encryptions];
  return {
    id,
    look: 'words',
    ports: what === '' ? why : what,
    hint: what === '' ? null : why,
    protocol: joinWords(beside),
  };
}

/** Nothing where the page names neither an application protocol nor a transport. */
function serviceOf({ protocol, transport }: Socket): string {
  if (protocol !== 'not-stated') return protocolLabel(protocol);
  return transport === 'not-stated' ? '' : transportLabel(transport);
}

function joinWords(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' · ');
}
