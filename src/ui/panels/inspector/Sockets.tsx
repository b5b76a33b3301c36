/** The listening ports of a component, each a way to who calls it. */
import type { Socket } from '../../../core/model/indexDocument.ts';
import { describeSocket, nameService } from '../../../core/model/naming.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';

export function Sockets({ sockets }: { readonly sockets: readonly Socket[] }) {
  const explorer = useExplorer();
  if (sockets.length === 0) return <p>Nothing: no row of the document ends here.</p>;
  return (
    <ul>
      {sockets.map((socket) => (
        <li key={socket.id}>
          <Button look="link" onClick={() => selectTarget(explorer, socket.id)}>
            {describeSocket(socket)}
          </Button>{' '}
          {socket.relation === 'traffic' && `${nameService(socket)}, `}
          {socket.flows.length} {socket.flows.length === 1 ? 'flow' : 'flows'}
        </li>
      ))}
    </ul>
  );
}
