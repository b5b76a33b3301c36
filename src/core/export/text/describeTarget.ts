/**
 * What is pointed at as plain text, for a ticket or a firewall request: its name, a line for each flow,
 * and where that is written. Silence is said in each line, for whoever reads it has no chart beside it.
 */
import type { Component, Entry, Flow } from '../../model/document.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { nameListener, nameService, portWords } from '../../model/naming.ts';
import { assertNever, flowsOfTarget } from '../../model/target.ts';
import type { Target } from '../../model/target.ts';
import { CHANGES, GROUP_KINDS } from '../../model/vocabulary.ts';
import { endFor } from '../../query/writeTrace.ts';
import { citeEntry, conditionsOf, whyNoFlow } from '../entryWords.ts';
import { nameSource } from '../nameSource.ts';
import { sayAuthentication, sayEncryption } from '../sayAxes.ts';
import { nameKind, nameSocket, nameTarget } from './nameTarget.ts';

/** Between the facts of a line. */
const AND = ' · ';

/** @returns lines without a line break at the end. @param link `null` where there is none to give. */
export function describeTarget(index: DocumentIndex, target: Target, link: string | null): string {
  const flows = flowsOfTarget(index, target);
  const lines = flows.map((flow) => describeFlow(index, flow));
  const about = [
    headOf(index, target),
    ...(target.kind === 'entry' ? [`As written: ${asWritten(target.entry)}`] : []),
    ...(lines.length === 0 ? [whyNone(index, target)] : lines),
  ];
  const source = [nameSource(index), ...(link === null ? [] : [link])];
  return [...about, '', ...source].join('\n');
}

/** `Component Rep · VM diego_cell`; a flow's or row's own name says where it is. */
function headOf(index: DocumentIndex, target: Target): string {
  switch (target.kind) {
    case 'flow':
      return nameHop(index, target.flow);
    case 'entry':
      return nameTarget(index, target);
    case 'group':
      return `${nameKind(index, target)} ${target.group.label}`;
    case 'component': {
      const { id, label, whole } = target.component;
      const kind = nameKind(index, target);
      return whole ? `${label}${AND}${kind}` : `${kind} ${label}${placeOf(index, id)}`;
    }
    case 'socket': {
      const { component } = target.socket;
      const name = nameSocket(nameSurely(index, component), target.socket);
      return `${nameKind(index, target)} ${name}${placeOf(index, component)}`;
    }
    default:
      return assertNever(target);
  }
}

function placeOf(index: DocumentIndex, id: Component['id']): string {
  const group = index.components.get(id)?.group ?? null;
  const around = group === null ? undefined : index.groups.get(group);
  return around === undefined ? '' : `${AND}${GROUP_KINDS[around.kind].label} ${around.label}`;
}

function describeFlow(index: DocumentIndex, flow: Flow): string {
  const entry = index.entries.get(flow.entry);
  const change = index.changes?.get(flow.id) ?? 'unchanged';
  return [
    nameHop(index, flow),
    ...(flow.relation === 'traffic' ? describeTraffic(flow) : [nameService(flow)]),
    ...(flow.carries === null ? [] : [flow.carries]),
    ...(entry === undefined ? [] : conditionsOf(index, entry)),
    ...(change === 'unchanged' ? [] : [CHANGES[change].label.toLowerCase()]),
    ...(entry === undefined || entry.remark === null ? [] : ['has a remark']),
    ...(entry === undefined ? [] : [citeEntry(index, entry)]),
  ].join(AND);
}

function nameHop(index: DocumentIndex, { from, to, ports }: Flow): string {
  return `${nameSurely(index, from)} → ${nameListener(nameSurely(index, to), ports)}`;
}

/** By a name that is the component's alone, as in a query: `Run/Contour ingress`. */
function nameSurely(index: DocumentIndex, id: Component['id']): string {
  const end = endFor(index, id);
  if (end === null) return id;
  return end.group === null ? end.name : `${end.group}/${end.name}`;
}

function describeTraffic(flow: Flow): readonly string[] {
  const { ports, protocol, transport } = flow;
  const isSilent = protocol === 'not-stated' && transport === 'not-stated';
  return [
    ...portWords(ports),
    nameService(flow),
    ...(protocol === 'not-stated' && !isSilent ? ['protocol not stated'] : []),
    ...(transport === 'not-stated' ? ['transport not stated'] : []),
    sayEncryption(flow),
    sayAuthentication(flow),
  ];
}

/** Cells may hold several lines; a row is one. */
function asWritten({ written }: Entry): string {
  return written.map((cell) => cell.replaceAll(/\s+/g, ' ')).join(' | ');
}

function whyNone(index: DocumentIndex, target: Target): string {
  if (target.kind !== 'entry') return 'No row of the document names a flow of it.';
  return whyNoFlow(index, target.entry);
}
