/** A component: its ports, who calls it, whom it calls. */
import { useMemo } from 'react';
import type { Component, Flow } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { GROUP_KINDS, ROLES } from '../../../core/model/vocabulary.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { NoteField } from '../../notes/NoteField.tsx';
import { Became } from './Became.tsx';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head, Section } from './Head.tsx';
import { Sockets } from './Sockets.tsx';
import { waysFrom } from './waysFrom.ts';

interface ComponentDetailsProps {
  readonly index: DocumentIndex;
  readonly component: Component;
}

export function ComponentDetails({ index, component }: ComponentDetailsProps) {
  const explorer = useExplorer();
  const change = useExplorerState((state) => state.comparison?.components.get(component.id));
  const { id, label, whole } = component;
  const group = component.group === null ? undefined : index.groups.get(component.group);
  const callers = index.incoming.get(id) ?? [];
  const calls = index.outgoing.get(id) ?? [];
  const sockets = index.sockets.get(id) ?? [];
  const ways = useMemo(
    () =>
      waysFrom(
        index,
        { kind: 'component', id, component },
        {
          callers: `Light who calls it (${callers.length})`,
          calls: `Light whom it calls (${calls.length})`,
        },
      ),
    [index, id, component, callers.length, calls.length],
  );
  const kind = group === undefined ? '' : GROUP_KINDS[group.kind].label;
  return (
    <>
      <Head over={whole ? `${kind} as a whole` : 'Component'} name={label}>
        {group !== undefined && (
          <p>
            in{' '}
            <Button look="link" onClick={() => selectTarget(explorer, group.id)}>
              {group.label}
            </Button>
          </p>
        )}
        {component.role !== null && <p>{ROLES[component.role].label} component</p>}
      </Head>
      <NoteField about={{ kind: 'component', id }} name={label} />
      <Became change={change} />
      {component.about !== null && <p>{component.about}</p>}
      <Section title={isTraffic(sockets) ? 'Listens on' : 'Listens on, is called or written to'}>
        <Sockets sockets={sockets} />
      </Section>
      <FlowList
        index={index}
        title={isTraffic(callers) ? 'Called by' : 'Comes in'}
        flows={callers}
      />
      <FlowList index={index} title={isTraffic(calls) ? 'Calls' : 'Goes out'} flows={calls} />
      <FromHere row={false} ways={ways} />
    </>
  );
}

/** Who writes a rule does not call. */
function isTraffic(things: readonly Pick<Flow, 'relation'>[]): boolean {
  return things.every(({ relation }) => relation === 'traffic');
}
