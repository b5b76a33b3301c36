/** What the open document is compared with: another one, as the one before, or itself as documented. */
import { GitCompareArrows } from 'lucide-react';
import { knownDocuments } from '../../../state/knownDocuments.ts';
import type { KnownDocument } from '../../../state/library.ts';
import { compareWith } from '../../../state/subjectActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { MenuButton } from '../../kit/MenuButton.tsx';
import type { MenuChoice } from '../../kit/MenuButton.tsx';

export function CompareChoice() {
  const explorer = useExplorer();
  const { opened, against, choices } = useExplorerState((state) => state.subject);
  const toChoice = (document: KnownDocument, label: string): MenuChoice => ({
    id: document.id,
    label,
    chosen: document.id === against?.id,
    onChoose: () => compareWith(explorer, document),
  });
  const canCompareItself = choices.size > 0 || against === opened;
  const brought = useExplorerState((state) => state.brought);
  const others = knownDocuments(explorer, { brought }).filter(({ id }) => id !== opened.id);
  const end: MenuChoice = {
    id: 'end',
    label: 'End the comparison',
    onChoose: () => compareWith(explorer, null),
  };
  return (
    <MenuButton
      label="Compare with…"
      icon={<GitCompareArrows size={15} aria-hidden="true" />}
      on={against !== null}
      choices={[
        ...(canCompareItself ? [toChoice(opened, `${opened.shortTitle} as documented`)] : []),
        ...others.map((document) =>
          toChoice(document, `${document.shortTitle}, as the one before`),
        ),
        ...(against === null ? [] : [end]),
      ]}
    >
      {against === null ? 'Compare' : 'Comparing'}
    </MenuButton>
  );
}
