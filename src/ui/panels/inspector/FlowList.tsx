/** Flows in a list, each a way to its own inspector, lit in the chart while pointed at. */
import type { Flow } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import {
  groupLabel,
  nameAuthentication,
  nameEncryption,
  nameFlow,
  nameService,
} from '../../../core/model/naming.ts';
import { lineOf } from '../../../core/scene/lineOf.ts';
import { hoverTarget, selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { LineSample } from '../../kit/LineSample.tsx';
import { NoteBeside } from '../../notes/NoteBeside.tsx';
import { usePlaced } from '../../notes/useNotes.ts';
import { Section } from './Head.tsx';
import styles from './parts.module.css';

interface FlowListProps {
  readonly index: DocumentIndex;
  readonly title: string;
  readonly flows: readonly Flow[];
}

export function FlowList({ index, title, flows }: FlowListProps) {
  if (flows.length === 0) return null;
  return (
    <Section title={`${title} (${flows.length})`}>
      <ul className={styles.flows}>
        {flows.map((flow) => (
          <li key={flow.id}>
            <FlowLink index={index} flow={flow} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FlowLink({ index, flow }: { readonly index: DocumentIndex; readonly flow: Flow }) {
  const explorer = useExplorer();
  const dimmed = useExplorerState((state) => !state.reading.selection.flows.has(flow.id));
  const note = usePlaced().placed.get(flow.id);
  const groups = [groupLabel(index, flow.from), groupLabel(index, flow.to)];
  const words = [
    nameService(flow),
    ...(flow.carries === null ? [] : [flow.carries]),
    ...(flow.relation === 'traffic' ? [securityWords(flow)] : []),
    groups[0] === groups[1] ? groups[0] : groups.map((group) => group ?? 'no group').join(' to '),
  ];
  return (
    <button
      type="button"
      className={styles.flow}
      data-faint={dimmed ? '' : undefined}
      onClick={() => selectTarget(explorer, flow.id)}
      onPointerEnter={() => hoverTarget(explorer, flow.id)}
      onPointerLeave={() => hoverTarget(explorer, null)}
    >
      <LineSample line={lineOf(flow)} />
      <span>
        {nameFlow(index, flow)}
        {note !== undefined && <NoteBeside note={note} />}
      </span>
      <small>{words.filter((word) => word !== null).join(' · ')}</small>
    </button>
  );
}

/** `Mutual TLS, Client certificate`; of what is not stated, only the encryption is said. */
function securityWords({ encryption, authentication }: Flow): string {
  const proofs = authentication.filter(({ value }) => value !== 'not-stated');
  return [
    encryption.basis.kind === 'silent' ? 'encryption not stated' : nameEncryption(encryption),
    ...proofs.map(nameAuthentication),
  ].join(', ');
}
