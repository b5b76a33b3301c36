/** A flow: its reading, with the basis of each value, and the row that it comes from. */
import { useMemo } from 'react';
import type { Component, Flow } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import {
  componentLabel,
  groupLabel,
  nameEntry,
  nameFlow,
  nameListener,
} from '../../../core/model/naming.ts';
import { describePorts } from '../../../core/model/ports.ts';
import {
  DIRECTIONS,
  RELATIONS,
  protocolLabel,
  transportLabel,
} from '../../../core/model/vocabulary.ts';
import type { Relation } from '../../../core/model/vocabulary.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { NoteField } from '../../notes/NoteField.tsx';
import { Became } from './Became.tsx';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import type { Way } from './FromHere.tsx';
import { Head } from './Head.tsx';
import styles from './parts.module.css';
import { RowAsWritten } from './RowAsWritten.tsx';
import { SecurityBadges, SecurityFacts } from './Security.tsx';
import { waysFrom } from './waysFrom.ts';

interface FlowDetailsProps {
  readonly index: DocumentIndex;
  readonly flow: Flow;
}

export function FlowDetails({ index, flow }: FlowDetailsProps) {
  const entry = index.entries.get(flow.entry);
  const change = useExplorerState((state) => state.comparison?.flows.get(flow.id));
  const [from, to] = [groupLabel(index, flow.from), groupLabel(index, flow.to)];
  const ways = useMemo(() => waysFromFlow(index, flow), [index, flow]);
  const siblings = index.document.flows.filter(
    (one) => one.entry === flow.entry && one.id !== flow.id,
  );
  return (
    <>
      <Head
        over={entry === undefined ? 'Flow' : `Flow · ${nameEntry(index, entry)}`}
        name={nameFlow(index, flow)}
      >
        <p>
          {from === to
            ? `inside ${from ?? 'no group'}`
            : `${from ?? 'no group'} to ${to ?? 'no group'}`}
        </p>
      </Head>
      <NoteField about={{ kind: 'flow', id: flow.id }} name={nameFlow(index, flow)} />
      {flow.relation === 'traffic' ? <TrafficFacts flow={flow} /> : <RelationFacts flow={flow} />}
      <Became change={change} />
      {entry !== undefined && <RowAsWritten index={index} entry={entry} />}
      <FlowList index={index} title="Further flows of this row" flows={siblings} />
      <FromHere row ways={ways} />
    </>
  );
}

function TrafficFacts({ flow }: { readonly flow: Flow }) {
  return (
    <>
      <SecurityBadges flow={flow} />
      <dl className={styles.facts}>
        <dt>Port</dt>
        <dd>{flow.ports.kind === 'none' ? 'none: it has no ports' : describePorts(flow.ports)}</dd>
        <dt>Protocol</dt>
        <dd>
          {protocolLabel(flow.protocol)}
          {flow.carries !== null && `, carrying ${flow.carries}`}
        </dd>
        <dt>Transport</dt>
        <dd>{transportLabel(flow.transport)}</dd>
        <SecurityFacts flow={flow} />
        <dt>Direction</dt>
        <dd>{DIRECTIONS[flow.direction].label}</dd>
      </dl>
    </>
  );
}

/** What is not said of the network, where the page speaks of no traffic. */
const SILENCES: Readonly<Record<Exclude<Relation, 'traffic'>, string>> = {
  call: 'one part runs or uses another. The page speaks of no traffic here, so it has no port to open.',
  rule: 'the page says what is written or set, and of no traffic by which it gets there.',
  data: 'the page says what is kept or known where. Whether it travels over a network, and on which port, is not stated.',
};

function RelationFacts({ flow: { relation, carries } }: { readonly flow: Flow }) {
  if (relation === 'traffic') return null;
  return (
    <dl className={styles.facts}>
      <dt>What passes</dt>
      <dd>
        {RELATIONS[relation].label}: {SILENCES[relation]}
      </dd>
      {carries !== null && (
        <>
          <dt>As the page has it</dt>
          <dd>{carries}</dd>
        </>
      )}
    </dl>
  );
}

/** Each flow of the document ends in a socket of one of its components. */
function waysFromFlow(index: DocumentIndex, flow: Flow): readonly Way[] {
  const { from, to } = flow;
  const socket = index.sockets.get(to)?.find(({ id }) => id === flow.socket);
  const count = socket?.flows.length ?? 0;
  const name = nameListener(componentLabel(index, to), flow.ports);
  const callers =
    flow.relation === 'traffic'
      ? `Who calls ${name} (${count})`
      : `All of this kind at ${name} (${count})`;
  const callsOf = (id: Component['id']) => {
    const component = index.components.get(id);
    const calls = index.outgoing.get(id)?.length ?? 0;
    return component === undefined
      ? []
      : waysFrom(
          index,
          { kind: 'component', id, component },
          { calls: `What ${component.label} calls (${calls})` },
        );
  };
  return [
    ...waysFrom(index, { kind: 'flow', id: flow.id, flow }, { hop: 'Light only this flow' }),
    ...(socket === undefined
      ? []
      : waysFrom(index, { kind: 'socket', id: socket.id, socket }, { 'port-callers': callers })),
    ...callsOf(from),
    ...callsOf(to),
  ];
}
