/** What an overlay's range conflicts with, what is left of RFC 1918, and where there is room. */
import { CircleCheck, CircleQuestionMark, TriangleAlert } from 'lucide-react';
import type { Conflict, OverlayPlan, Room } from '../../core/bench/overlay.ts';
import type { BlockUse } from '../../core/bench/privateRanges.ts';
import { count } from '../../core/bench/words.ts';
import styles from './Overlay.module.css';

const RELATION_WORDS = {
  contains: 'lies within the overlay',
  contained: 'contains the overlay',
  equal: 'is the very same range',
} as const satisfies Record<Conflict['relation'], string>;

export function OverlayConflicts({ plan }: { readonly plan: OverlayPlan }) {
  const { conflicts, room, otherProblems } = plan;
  return (
    <div className={styles.part}>
      <h4>Conflicts</h4>
      <div aria-live="polite">
        {room === null ? (
          <NoVerdict unread={otherProblems.length} conflicts={conflicts} />
        ) : (
          <Verdict room={room} conflicts={conflicts} />
        )}
      </div>
      {room !== null && <Blocks room={room} />}
      <p className={styles.remark}>
        The page: different deployments can use the same overlay range, because it is not externally
        routable.
      </p>
    </div>
  );
}

interface NoVerdictProps {
  /** How many of the other ranges cannot be read. */
  readonly unread: number;
  readonly conflicts: readonly Conflict[];
}

/** What is unread may conflict too; what is known to conflict is said all the same. */
function NoVerdict({ unread, conflicts }: NoVerdictProps) {
  return (
    <>
      <p className={styles.verdict}>
        <CircleQuestionMark size={16} aria-hidden="true" />
        No verdict: {count(unread, 'other range')} cannot be read.
      </p>
      {conflicts.length > 0 && (
        <>
          <p>Of those that can be read:</p>
          <ConflictList conflicts={conflicts} />
        </>
      )}
    </>
  );
}

interface VerdictProps {
  readonly room: Room;
  readonly conflicts: readonly Conflict[];
}

function Verdict({ room: { firstFree }, conflicts }: VerdictProps) {
  if (conflicts.length === 0) {
    return (
      <p className={styles.verdict} data-verdict="free">
        <CircleCheck size={16} aria-hidden="true" /> None with the other ranges.
      </p>
    );
  }
  return (
    <>
      <p className={styles.verdict} data-verdict="conflict">
        <TriangleAlert size={16} aria-hidden="true" />
        Diego Cells cannot reach any endpoint that has a conflicting IP address.
      </p>
      <ConflictList conflicts={conflicts} />
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
  );
}

function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  return (
    <ul className={styles.conflicts}>
      {conflicts.map(({ other, relation }, place) => (
        <li key={`${place} ${other.text}`}>
          <code>{other.text}</code> {RELATION_WORDS[relation]}.
        </li>
      ))}
    </ul>
  );
}

function Blocks({ room }: { readonly room: Room }) {
  return (
    <>
      <h4>RFC 1918</h4>
      <ul className={styles.conflicts}>
        {room.blocks.map((use) => (
          <li key={use.block.text}>
            <code>{use.block.text}</code> {describeUse(use)}
          </li>
        ))}
      </ul>
    </>
  );
}

function describeUse({ holdsOverlay, takenBy, state }: BlockUse): string {
  const overlay = holdsOverlay ? 'holds the overlay; ' : '';
  if (state === 'free') return `${overlay}none of the other ranges is in it.`;
  const names = takenBy.map(({ text }) => text).join(', ');
  return `${overlay}${state === 'taken' ? 'wholly' : 'partly'} taken by ${names}.`;
}
