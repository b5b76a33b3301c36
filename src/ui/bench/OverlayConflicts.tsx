/** What an overlay's range conflicts with, what is left of RFC 1918, and where there is room. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { Conflict, OverlayPlan } from '../../core/bench/overlay.ts';
import type { BlockUse } from '../../core/bench/privateRanges.ts';
import styles from './Overlay.module.css';

const RELATION_WORDS = {
  contains: 'lies within the overlay',
  contained: 'contains the overlay',
  equal: 'is the very same range',
} as const satisfies Record<Conflict['relation'], string>;

export function OverlayConflicts({ plan }: { readonly plan: OverlayPlan }) {
  const { conflicts, blocks, firstFree } = plan;
  return (
    <div className={styles.part}>
      <h4>Conflicts</h4>
      <div aria-live="polite">
        {conflicts.length === 0 ? (
          <p className={styles.verdict} data-verdict="free">
            <CircleCheck size={16} aria-hidden="true" /> None with the other ranges.
          </p>
        ) : (
          <>
            <p className={styles.verdict} data-verdict="conflict">
              <TriangleAlert size={16} aria-hidden="true" />
              Diego Cells cannot reach any endpoint that has a conflicting IP address.
            </p>
            <ul className={styles.conflicts}>
              {conflicts.map(({ other, relation }, place) => (
                <li key={`${place} ${other.text}`}>
                  <code>{other.text}</code> {RELATION_WORDS[relation]}.
                </li>
              ))}
            </ul>
            <p>
              {firstFree === null ? (
                'RFC 1918 has no free range of this size beside the other ranges.'
              ) : (
                <>
                  First free range of this size: <code>{firstFree.text}</code>
                </>
              )}
            </p>
          </>
        )}
      </div>
      <h4>RFC 1918</h4>
      <ul className={styles.conflicts}>
        {blocks.map((use) => (
          <li key={use.block.text}>
            <code>{use.block.text}</code> {describeUse(use)}
          </li>
        ))}
      </ul>
      <p className={styles.remark}>
        The page: different deployments can use the same overlay range, because it is not externally
        routable.
      </p>
    </div>
  );
}

function describeUse({ holdsOverlay, takenBy, state }: BlockUse): string {
  const overlay = holdsOverlay ? 'holds the overlay; ' : '';
  if (state === 'free') return `${overlay}none of the other ranges is in it.`;
  const names = takenBy.map(({ text }) => text).join(', ');
  return `${overlay}${state === 'taken' ? 'wholly' : 'partly'} taken by ${names}.`;
}
