/** The walk that is open: on, back, and back to its path; the panel of all walks; and what becomes a walk. */
import { togglePanel } from '../../state/viewActions.ts';
import type { CommandProvider } from './command.ts';

export const walkCommands: CommandProvider = ({ explorer, state, reach: { walk } }) => {
  const command = (id: string, title: string, run: () => void) => ({
    id,
    title,
    section: 'View' as const,
    also: ['guided tour', 'walk'],
    run,
  });
  return [
    command('walks', 'Walks', () => togglePanel(explorer, 'walks')),
    ...(walk === undefined
      ? []
      : [
          command('add-step', 'Add what is on screen as a step', () => walk('add')),
          command('make-walk', 'Make a walk of what is asked', () => walk('make')),
        ]),
    ...(walk === undefined || state.walk === null
      ? []
      : [
          command('next-step', 'Next step', () => walk('next')),
          command('previous-step', 'Previous step', () => walk('previous')),
          command('return-to-step', 'Back to the step', () => walk('return')),
        ]),
  ];
};
