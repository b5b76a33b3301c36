/** A listening port: whose it is and who calls it. */
import { useMemo } from 'react';
import type { DocumentIndex, Socket } from '../../../core/model/indexDocument.ts';
import { nameSocket } from '../../../core/export/text/nameTarget.ts';
import { componentLabel, nameService } from '../../../core/model/naming.ts';
import { describePorts } from '../../../core/model/ports.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head } from './Head.tsx';
import { waysFrom } from './waysFrom.ts';

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
  const ways = useMemo(
    () =>
      waysFrom(
        index,
        { kind: 'socket', id: socket.id, socket },
        { 'port-callers': `Light who calls it (${socket.flows.length})` },
      ),
    [index, socket],
  );
  return (
    <>
      <Head over={over} name={nameSocket(label, socket)}>
        <p>
          {isTraffic ? 'listening on' : 'at'}{' '}
          <Button look="link" onClick={() => selectTarget(explorer, component)}>
            {label}
          </Button>
        </p>
      </Head>
      {ports.kind === 'varies' && <p>{describePorts(ports)}</p>}
      <FlowList index={index} title="Called by" flows={flows} />
      <FromHere row={false} ways={ways} />
    </>
  );
}
