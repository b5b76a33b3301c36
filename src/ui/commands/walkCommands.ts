/** The walk that is open: on, back, and back to its path; and the panel of all walks. */
import { togglePanel } from '../../state/viewActions.ts';
import type { CommandProvider } from './command.ts';

export const walkCommands: CommandProvider = ({ explorer, state, reach }) => {
  const command = (id: string, title: string, also: string, run: () => void) => ({
    id,
    title,
    section: 'View' as const,
    also: [also],
    run,
  });
  const { goAlong } = reach;
  return [
    command('walks', 'Walks', 'guided tour steps', () => togglePanel(explorer, 'walks')),
    ...(state.walk === null || goAlong === undefined
      ? []
      : [
          command('next-step', 'Next step', 'walk', () => goAlong(1)),
          command('previous-step', 'Previous step', 'walk', () => goAlong(-1)),
          command('return-to-step', 'Back to the step', 'walk', () => goAlong(0)),
        ]),
  ];
};
