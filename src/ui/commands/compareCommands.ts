/** What the open document is compared with, and what a comparison offers once it stands. */
import { knownDocuments } from '../../state/knownDocuments.ts';
import { goToQuery } from '../../state/queryActions.ts';
import { WHAT_DIFFERS, compareWith, swapCompared } from '../../state/subjectActions.ts';
import { ifOffered, nowIf } from './command.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

export const compareCommands: CommandProvider = (context) => [
  ...chooseOther(context),
  ...(context.state.subject.against === null ? [] : changeComparison(context)),
];

function chooseOther({ explorer, state }: CommandContext): readonly Command[] {
  const { opened, against, choices } = state.subject;
  // Where nothing is chosen, a document is what it is compared with.
  const hasItself = choices.size > 0 || against === opened;
  return knownDocuments(explorer, state)
    .filter((document) => document.id !== opened.id || hasItself)
    .map((document) => ({
      id: `compare-${document.id}`,
      title:
        document.id === opened.id
          ? `Compare with ${document.shortTitle} as documented`
          : `Compare with ${document.shortTitle}, as the one before`,
      section: 'Compare',
      also: [document.title, document.id, 'difference', 'changes'],
      ...nowIf(document.id === against?.id),
      run: () => compareWith(explorer, document),
    }));
}

function changeComparison({ explorer, state }: CommandContext): readonly Command[] {
  const { opened, against, choices } = state.subject;
  const canSwap = against !== opened && choices.size === 0;
  return [
    {
      id: 'what-differs',
      title: 'Only what differs',
      section: 'Compare',
      also: ['changes', 'difference'],
      run: () => goToQuery(explorer, WHAT_DIFFERS),
    },
    ...ifOffered(canSwap ? () => swapCompared(explorer) : undefined, {
      id: 'swap',
      title: 'Swap before and after',
      section: 'Compare',
      also: ['turn round'],
    }),
    {
      id: 'end-comparison',
      title: 'End the comparison',
      section: 'Compare',
      also: ['stop comparing', 'close'],
      run: () => compareWith(explorer, null),
    },
  ];
}
