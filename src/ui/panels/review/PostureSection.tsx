/** How what the query selects is secured: of what the figures are, the figures, and how they add up. */
import { useMemo } from 'react';
import { readPosture } from '../../../core/posture/readPosture.ts';
import type { Posture } from '../../../core/posture/readPosture.ts';
import { clearQuery, goToQuery } from '../../../state/queryActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { PostureTable } from './PostureTable.tsx';
import styles from './Review.module.css';
import { count } from './words.ts';

export function PostureSection() {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const reading = useExplorerState((state) => state.reading);
  const posture = useMemo(() => readPosture(index, reading), [index, reading]);
  const { apart, total } = posture;
  return (
    <>
      <Scope />
      {total.all.flows === 0 ? (
        <p>
          {reading.selection.flows.size === 0
            ? 'The query selects no flow, so there is nothing to be secured.'
            : 'What the query selects is no traffic, so there is nothing to be secured.'}
        </p>
      ) : (
        <>
          <PostureTable posture={posture} />
          <p className={styles.soft}>{sayHowCounted(posture)}</p>
        </>
      )}
      {apart !== null && (
        <p className={styles.soft}>
          <Button look="link" title={apart.query} onClick={() => goToQuery(explorer, apart.query)}>
            {count(apart.flows, 'flow')} in {count(apart.rows, 'row')}
          </Button>{' '}
          {apart.flows === 1 ? 'is' : 'are'} no traffic: local calls, rules, data kept. They are not
          counted above.
        </p>
      )}
    </>
  );
}

/** Of what the figures are. */
function Scope() {
  const explorer = useExplorer();
  const asked = useExplorerState((state) => state.reading.query !== null);
  const selected = useExplorerState((state) => state.reading.selection.flows.size);
  const all = useExplorerState((state) => state.index.document.flows.length);
  const stale = useExplorerState((state) => state.problems.length > 0);
  const compared = useExplorerState((state) => state.comparison !== null);
  return (
    <p>
      {asked
        ? `Of what the query selects: ${selected} of ${count(all, 'flow')}.`
        : `Nothing is asked, so of all: ${count(all, 'flow')}.`}
      {stale && ' The query as typed cannot be read; this is the last one that could.'}
      {compared && ' Two documents are compared, and the flows of both are counted.'}
      {asked && (
        <>
          {' '}
          <Button look="link" onClick={() => clearQuery(explorer)}>
            Ask for all
          </Button>
        </>
      )}
    </p>
  );
}

function sayHowCounted({ total, axes, hasOutside }: Posture): string {
  const { flows } = total.all;
  const sum = axes.find(({ field }) => field === 'authentication')?.sum ?? flows;
  return [
    `Large figures and shares are flows, of the ${flows} selected; each figure asks for itself.`,
    'A flow has one encryption and one direction, so these add up.',
    sum > flows
      ? `Some callers prove themselves in several ways: the authentications come to ${sum}.`
      : '',
    'A row is counted wherever one of its flows is.',
    hasOutside ? '' : 'No group of this document is external, so there is no such column.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
