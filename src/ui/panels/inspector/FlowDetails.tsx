/** A flow: its reading, with the basis of each value, and the row that it comes from. */
import type { Flow } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { componentLabel, groupLabel, nameEntry, nameFlow } from '../../../core/model/naming.ts';
import { describePorts, formatPorts } from '../../../core/model/ports.ts';
import { DIRECTIONS, PROTOCOLS, TRANSPORTS } from '../../../core/model/vocabulary.ts';
import { writeTrace } from '../../../core/query/writeTrace.ts';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head } from './Head.tsx';
import styles from './parts.module.css';
import { RowAsWritten } from './RowAsWritten.tsx';
import { SecurityBadges, SecurityFacts } from './Security.tsx';

interface FlowDetailsProps {
  readonly index: DocumentIndex;
  readonly flow: Flow;
}

export function FlowDetails({ index, flow }: FlowDetailsProps) {
  const entry = index.entries.get(flow.entry);
  const [from, to] = [groupLabel(index, flow.from), groupLabel(index, flow.to)];
  const siblings = index.document.flows.filter(
    (one) => one.entry === flow.entry && one.id !== flow.id,
  );
  return (
    <>
      <Head
        over={entry === undefined ? 'Flow' : `Flow · ${nameEntry(index, entry)}`}
        name={nameFlow(index, flow)}
      >
        <p>{from === to ? `inside ${from ?? 'no group'}` : `${from} to ${to}`}</p>
      </Head>
      <SecurityBadges flow={flow} />
      <dl className={styles.facts}>
        <dt>Port</dt>
        <dd>{describePorts(flow.ports)}</dd>
        <dt>Protocol</dt>
        <dd>
          {PROTOCOLS[flow.protocol].label}
          {flow.carries !== null && `, carrying ${flow.carries}`}
        </dd>
        <dt>Transport</dt>
        <dd>{TRANSPORTS[flow.transport].label}</dd>
        <SecurityFacts flow={flow} />
        <dt>Direction</dt>
        <dd>{DIRECTIONS[flow.direction].label}</dd>
      </dl>
      {entry !== undefined && <RowAsWritten index={index} entry={entry} />}
      <FlowList index={index} title="Further flows of this row" flows={siblings} />
      <FromHere row ways={waysFrom(index, flow)} />
    </>
  );
}

function waysFrom(index: DocumentIndex, flow: Flow) {
  const { from, to, ports } = flow;
  const callers = index.incoming.get(to)?.filter((one) => one.socket === flow.socket) ?? [];
  const name = `${componentLabel(index, to)}:${formatPorts(ports)}`;
  return [
    { label: 'Light only this flow', query: writeTrace(index, { from, to, ports }) },
    { label: `Who calls ${name} (${callers.length})`, query: writeTrace(index, { to, ports }) },
    {
      label: `What ${componentLabel(index, from)} calls (${index.outgoing.get(from)?.length ?? 0})`,
      query: writeTrace(index, { from }),
    },
    {
      label: `What ${componentLabel(index, to)} calls (${index.outgoing.get(to)?.length ?? 0})`,
      query: writeTrace(index, { from: to }),
    },
  ];
}
