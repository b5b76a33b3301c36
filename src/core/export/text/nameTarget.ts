/** How whatever can be pointed at is called in a word or two: at the head of a menu, in a text. */
import type { Component } from '../../model/document.ts';
import type { DocumentIndex, Socket } from '../../model/indexDocument.ts';
import {
  componentLabel,
  describeSocket,
  groupLabel,
  nameEntry,
  nameFlow,
  nameListener,
} from '../../model/naming.ts';
import { assertNever } from '../../model/target.ts';
import type { Target } from '../../model/target.ts';
import { GROUP_KINDS } from '../../model/vocabulary.ts';

/** `Rep → BBS:8889`, `BBS`, `BBS:8889`, `diego_cell`, `Internal to Diego, row 10 of 14`. */
export function nameTarget(index: DocumentIndex, target: Target): string {
  switch (target.kind) {
    case 'flow':
      return nameFlow(index, target.flow);
    case 'component':
      return target.component.label;
    case 'socket':
      return nameSocket(componentLabel(index, target.socket.component), target.socket);
    case 'group':
      return target.group.label;
    case 'entry':
      return nameEntry(index, target.entry);
    default:
      return assertNever(target);
  }
}

/** What it is: `Flow`, `Component`, `VM as a whole`, `Port`, `VM`, `Row`. */
export function nameKind(index: DocumentIndex, target: Target): string {
  switch (target.kind) {
    case 'flow':
      return 'Flow';
    case 'component':
      return nameComponentKind(index, target.component);
    case 'socket':
      return target.socket.relation === 'traffic' ? 'Port' : 'Place';
    case 'group':
      return GROUP_KINDS[target.group.kind].label;
    case 'entry':
      return 'Row';
    default:
      return assertNever(target);
  }
}

/** The group that it stands in, which tells apart what is called alike; `null` where that says nothing. */
export function namePlace(index: DocumentIndex, target: Target): string | null {
  if (target.kind === 'socket') return groupLabel(index, target.socket.component);
  const isProcess = target.kind === 'component' && !target.component.whole;
  return isProcess ? groupLabel(index, target.component.id) : null;
}

/** @param label of the component that listens. */
export function nameSocket(label: string, socket: Socket): string {
  const { ports } = socket;
  const hasPort = ports.kind === 'fixed' || ports.kind === 'varies';
  return hasPort ? nameListener(label, ports) : `${label}: ${describeSocket(socket)}`;
}

function nameComponentKind(index: DocumentIndex, { whole, group }: Component): string {
  const around = group === null ? undefined : index.groups.get(group);
  return whole && around !== undefined
    ? `${GROUP_KINDS[around.kind].label} as a whole`
    : 'Component';
}
