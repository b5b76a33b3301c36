/** Notes on what is selected, else on what is pointed at or has the focus in the chart. */
import { nameNotable, noteChoices } from '../notes/noteChoices.ts';
import type { CommandProvider } from './command.ts';

export const noteCommands: CommandProvider = ({ explorer, state }) => {
  const id = state.select ?? state.hovered;
  return noteChoices(explorer, id).map((choice) => ({
    id: choice.id,
    title: choice.label,
    section: 'Notes',
    detail: id === null ? '' : nameNotable(explorer, id),
    also: ['note', 'remark', 'comment', 'review', 'verdict'],
    run: choice.run,
  }));
};
