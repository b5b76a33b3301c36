/**
 * `CIM-XML` below `Port/protocol`: what is spoken, in a cell that may hold that in place of a port. What nobody knows is
 * only taken for it where the heading allows it and it is written as an abbreviation. `Relay traffic` is neither, and what passes.
 */
import { otherProtocol } from '../../model/knownWords.ts';
import { refusesAlone } from '../cells/readAction.ts';
import { namesTraffic } from '../cells/portPhrases.ts';
import { UNLABELLED } from '../cells/readPortLine.ts';
import type { PortsReading } from '../cells/readPorts.ts';
import { isPortPlaceholder } from '../cells/templates.ts';
import type { Column, TableSetup } from './tableSetup.ts';

export function portsOrSpoken(text: string, { heading }: Column, setup: TableSetup): PortsReading {
  const ports = setup.read.ports(text);
  if (ports.kind !== 'unreadable' || ports.code !== 'port-unreadable') return ports;
  // Between two that are named, what passes is traffic, whichever port it is on.
  if (setup.kind === 'flows' && namesTraffic(text) && !saysElse(text, setup)) {
    const item = { ...UNLABELLED, varies: text };
    return { kind: 'ports', items: [item], byLine: false, doubts: ['port-in-words'] };
  }
  const isSpoken = SPOKEN.test(heading) && ABBREVIATED.test(text) && !saysElse(text, setup);
  if (!isSpoken) return ports;
  const item = { ...UNLABELLED, protocols: [otherProtocol(text)] };
  return { kind: 'ports', items: [item], byLine: false, doubts: ['port-by-name'] };
}

function saysElse(text: string, setup: TableSetup): boolean {
  return isPortPlaceholder(text) || refusesAlone(text) || setup.read.nobody(text) !== null;
}

/** `Port/protocol`, in most languages. */
const SPOKEN = /proto[ck]ol/iu;

/** One word, or two with a hyphen; a longer word in capitals is only shouted. */
const ABBREVIATED = /^(?=.{3,12}$)[A-Z][A-Z\d]{1,5}(?:-[A-Z][A-Z\d]{1,5})?$/u;
