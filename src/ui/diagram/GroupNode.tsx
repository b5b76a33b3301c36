/** A group: a quiet box with its name, which is a button that opens what the group sums up. */
import { memo } from 'react';
import type { DrawnGroup } from '../../core/layout/drawing.ts';
import { GROUP_KINDS } from '../../core/model/vocabulary.ts';
import { hoverTarget, selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { lightOnFocus } from '../lightOnFocus.ts';
import styles from './GroupNode.module.css';

export interface GroupData extends Record<string, unknown> {
  readonly group: DrawnGroup;
}

export const GroupNode = memo(function GroupNode({
  data: { group },
}: {
  readonly data: GroupData;
}) {
  const explorer = useExplorer();
  const selected = useExplorerState((state) => state.select === group.id);
  return (
    <div
      data-group={group.id}
      data-kind={group.kind}
      data-selected={selected ? '' : undefined}
      className={styles.group}
    >
      <button
        type="button"
        aria-label={`${GROUP_KINDS[group.kind].label} ${group.label}`}
        aria-pressed={selected}
        className={styles.label}
        onClick={() => selectTarget(explorer, group.id)}
        onPointerEnter={() => hoverTarget(explorer, group.id)}
        onPointerLeave={() => hoverTarget(explorer, null)}
        {...lightOnFocus(explorer, group.id)}
      >
        {group.label}
      </button>
    </div>
  );
});
