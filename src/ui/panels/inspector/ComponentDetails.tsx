/** A component: its ports, who calls it, whom it calls. */
import type { Component, Flow } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { GROUP_KINDS, ROLES } from '../../../core/model/vocabulary.ts';
import { writeTrace } from '../../../core/query/writeTrace.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { Became } from './Became.tsx';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head, Section } from './Head.tsx';
import { Sockets } from './Sockets.tsx';

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
      <FromHere
        row={false}
        ways={[
          { label: `Light who calls it (${callers.length})`, query: writeTrace(index, { to: id }) },
          {
            label: `Light whom it calls (${calls.length})`,
            query: writeTrace(index, { from: id }),
          },
        ]}
      />
    </>
  );
}

/** Who writes a rule does not call. */
function isTraffic(things: readonly Pick<Flow, 'relation'>[]): boolean {
  return things.every(({ relation }) => relation === 'traffic');
}
