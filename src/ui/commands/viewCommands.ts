/** How the selection is seen: in which view, and what becomes of the rows that it leaves out. */
import type { View } from '../../core/url/address.ts';
import { setShow, setView } from '../../state/viewActions.ts';
import { nowIf } from './command.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

const VIEW_WORDS = {
  diagram: { title: 'Diagram', also: ['chart', 'show the diagram'] },
  table: { title: 'Table', also: ['rows', 'show the table'] },
  matrix: { title: 'Matrix', also: ['groups', 'show the matrix'] },
  bench: { title: 'Bench', also: ['policies', 'try out', 'show the bench'] },
} as const satisfies Readonly<Record<View, Pick<Command, 'title' | 'also'>>>;

export const viewCommands: CommandProvider = (context) => {
  const hasBench = context.state.index.document.bench !== null;
  return [
    ...chooseView(context, 'diagram'),
    ...chooseView(context, 'table'),
    ...chooseView(context, 'matrix'),
    ...(hasBench ? chooseView(context, 'bench') : []),
    toggleShow(context),
  ];
};

function chooseView({ explorer, state }: CommandContext, view: View): readonly Command[] {
  return [
    {
      id: `view-${view}`,
      ...VIEW_WORDS[view],
      section: 'View',
      ...nowIf(state.view === view),
      run: () => setView(explorer, view),
    },
  ];
}

function toggleShow({ explorer, state: { show } }: CommandContext): Command {
  return {
    id: 'show',
    title: show === 'dim' ? 'Only these: leave the other rows out' : 'Dim the other rows',
    section: 'View',
    also: ['only these', 'dim', 'rows left out', 'hide', 'show all'],
    run: () => setShow(explorer, show === 'dim' ? 'only' : 'dim'),
  };
}
