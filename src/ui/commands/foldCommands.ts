/** Folds groups into one card each, and opens them: all of them, or the one that is selected. */
import type { Group } from '../../core/model/document.ts';
import { groupPath } from '../../core/model/indexDocument.ts';
import { findTarget } from '../../core/model/target.ts';
import { GROUP_KINDS } from '../../core/model/vocabulary.ts';
import { foldableGroups } from '../../core/scene/boxes.ts';
import { outermostFolds } from '../../core/scene/foldsAtOpening.ts';
import { foldAll, toggleFold, unfoldAll } from '../../state/foldActions.ts';
import { sameFolds, selectFolded } from '../../state/folded.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

const ALSO = ['collapse', 'expand', 'bundle', 'group'] as const;

export const foldCommands: CommandProvider = ({ explorer, state }) => {
  const folded = selectFolded(state);
  const all = outermostFolds(state.index);
  return [
    ...foldSelected({ explorer, state }),
    ...(all.size === 0 || sameFolds(folded, all)
      ? []
      : [
          {
            id: 'fold-all',
            title: 'Fold all groups',
            section: 'View',
            also: ALSO,
            run: () => foldAll(explorer),
          } as const,
        ]),
    ...(folded.size === 0
      ? []
      : [
          {
            id: 'unfold-all',
            title: 'Unfold all groups',
            section: 'View',
            also: ALSO,
            run: () => unfoldAll(explorer),
          } as const,
        ]),
  ];
};

function foldSelected({
  explorer,
  state,
}: Pick<CommandContext, 'explorer' | 'state'>): readonly Command[] {
  const group = groupOfSelected(state);
  if (group === null) return [];
  const { id, label, kind } = group;
  const verb = selectFolded(state).has(id) ? 'Unfold' : 'Fold';
  return [
    {
      id: 'fold-selected',
      title: `${verb} ${GROUP_KINDS[kind].label} ${label}`,
      section: 'View',
      also: [...ALSO, 'selected'],
      run: () => toggleFold(explorer, id),
    },
  ];
}

/**
 * The selected group, or the one that the selected component stands in: of those that can be folded the
 * outermost that is, and where none is the innermost.
 */
function groupOfSelected(state: ExplorerState): Group | null {
  const { index, select } = state;
  const target = select === null ? null : findTarget(index, select);
  const foldable = foldableGroups(index);
  const around = groupPath(index, groupAt(target)).filter(({ id }) => foldable.has(id));
  const folded = selectFolded(state);
  return around.findLast(({ id }) => folded.has(id)) ?? around[0] ?? null;
}

function groupAt(target: ReturnType<typeof findTarget>) {
  if (target?.kind === 'group') return target.group.id;
  return target?.kind === 'component' ? target.component.group : null;
}
