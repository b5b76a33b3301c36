/** A listening port: whose it is and who calls it. */
import type { DocumentIndex, Socket } from '../../../core/model/indexDocument.ts';
import {
  componentLabel,
  describeSocket,
  nameListener,
  nameService,
} from '../../../core/model/naming.ts';
import { describePorts } from '../../../core/model/ports.ts';
import { writeFlows } from '../../../core/query/writeFlows.ts';
import { writeTrace } from '../../../core/query/writeTrace.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head } from './Head.tsx';

interface SocketDetailsProps {
  readonly index: DocumentIndex;
  readonly socket: Socket;
}

export function SocketDetails({ index, socket }: SocketDetailsProps) {
  const explorer = useExplorer();
  const { component, ports, flows } = socket;
  const label = componentLabel(index, component);
  const isTraffic = socket.relation === 'traffic';
  const over = isTraffic ? `Port · ${nameService(socket)}` : nameService(socket);
  const hasPort = ports.kind === 'fixed' || ports.kind === 'varies';
  const name = hasPort ? nameListener(label, ports) : `${label}: ${describeSocket(socket)}`;
  const [first, ...rest] = flows;
  const query =
    first === undefined
      ? writeTrace(index, { to: component })
      : writeFlows(index, { to: component }, [first, ...rest]);
  return (
    <>
      <Head over={over} name={name}>
        <p>
          {isTraffic ? 'listening on' : 'at'}{' '}
          <Button look="link" onClick={() => selectTarget(explorer, component)}>
            {label}
          </Button>
        </p>
      </Head>
      {ports.kind === 'varies' && <p>{describePorts(ports)}</p>}
      <FlowList index={index} title="Called by" flows={flows} />
      <FromHere row={false} ways={[{ label: `Light who calls it (${flows.length})`, query }]} />
    </>
  );
}
