/** Everything in the document that has a name or a port: choosing one selects it and brings it into view. */
import { describePorts } from '../../core/model/ports.ts';
import { describeSocket, groupLabel, nameListener, nameService } from '../../core/model/naming.ts';
import type { Component, Group } from '../../core/model/document.ts';
import type { Socket } from '../../core/model/indexDocument.ts';
import { GROUP_KINDS, protocolLabel } from '../../core/model/vocabulary.ts';
import { selectTarget } from '../../state/viewActions.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

export const findCommands: CommandProvider = (context) => {
  const { components, groups } = context.state.index.document;
  return [
    ...components.map((component) => findComponent(context, component)),
    ...components.flatMap((component) =>
      (context.state.index.sockets.get(component.id) ?? []).map((socket) =>
        findSocket(context, component, socket),
      ),
    ),
    ...groups.map((group) => findGroup(context, group)),
  ];
};

function select({ explorer, reach }: CommandContext, id: string) {
  return () => {
    reach.uncover?.();
    selectTarget(explorer, id);
    reach.reveal?.();
  };
}

function findComponent(context: CommandContext, component: Component): Command {
  const { id, label, names, whole } = component;
  const { groups } = context.state.index;
  const group = component.group === null ? undefined : groups.get(component.group);
  const isWhole = whole && group !== undefined;
  return {
    id: `find-${id}`,
    title: label,
    section: 'Find',
    also: [...names, id],
    ...sayBeside(
      isWhole ? `${GROUP_KINDS[group.kind].label} as a whole` : 'Component',
      isWhole ? null : (group?.label ?? null),
    ),
    run: select(context, id),
  };
}

function findSocket(context: CommandContext, component: Component, socket: Socket): Command {
  const { ports, protocol, carries, relation } = socket;
  const hasNumber = ports.kind === 'fixed' || ports.kind === 'varies';
  const isTraffic = relation === 'traffic';
  return {
    id: `find-${socket.id}`,
    title: hasNumber
      ? nameListener(component.label, ports)
      : `${component.label}: ${describeSocket(socket)}`,
    section: 'Find',
    also: [
      ...component.names,
      describePorts(ports),
      ...(isTraffic ? ['port'] : []),
      ...(protocol === 'not-stated' ? [] : [protocolLabel(protocol)]),
      ...(carries === null ? [] : [carries]),
    ],
    ...sayBeside(
      isTraffic ? nameService(socket) : null,
      groupLabel(context.state.index, component.id),
    ),
    run: select(context, socket.id),
  };
}

/** What a thing is, and where: several may have one name. */
function sayBeside(...words: readonly (string | null)[]): Pick<Command, 'detail'> {
  const detail = words.filter((word) => word !== null).join(', ');
  return detail === '' ? {} : { detail };
}

function findGroup(context: CommandContext, { id, label, kind }: Group): Command {
  return {
    id: `find-${id}`,
    title: label,
    section: 'Find',
    also: [id, 'group'],
    detail: GROUP_KINDS[kind].label,
    run: select(context, id),
  };
}
