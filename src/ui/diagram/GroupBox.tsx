/** A group: a quiet box with its name, which is a button that opens what the group sums up. */
import { Minus } from 'lucide-react';
import { memo } from 'react';
import type { DrawnGroup } from '../../core/layout/drawing.ts';
import { GROUP_KINDS } from '../../core/model/vocabulary.ts';
import styles from './GroupBox.module.css';

interface GroupBoxProps {
  readonly group: DrawnGroup;
  readonly isFoldable: boolean;
}

/** Rendered once for each drawing, as a card is. */
export const GroupBox = memo(function GroupBox({ group, isFoldable }: GroupBoxProps) {
  const { x, y, width, height } = group.box;
  return (
    <div
      data-group={group.id}
      data-kind={group.kind}
      data-depth={group.depth}
      className={styles.group}
      style={{ left: x, top: y, width, height }}
    >
      <button
        type="button"
        aria-label={`${GROUP_KINDS[group.kind].label} ${group.label}`}
        aria-pressed="false"
        className={styles.label}
      >
        {group.label}
      </button>
      {isFoldable && (
        <button
          type="button"
          data-folds={group.id}
          aria-label={`Fold ${group.label}`}
          title={`Fold ${group.label}`}
          className={styles.fold}
        >
          <Minus size={12} />
        </button>
      )}
    </div>
  );
});
