/** Notes on what is selected, else on what is pointed at or has the focus in the chart; and all of them. */
import { notesFile } from '../../state/bringNotes.ts';
import { showNotes } from '../../state/notesActions.ts';
import { notesSlot } from '../../state/notesSlot.ts';
import { showPanel } from '../../state/viewActions.ts';
import { download } from '../kit/download.ts';
import { nameNotable, noteChoices } from '../notes/noteChoices.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

const ALSO = ['note', 'remark', 'comment', 'review', 'verdict'] as const;

export const noteCommands: CommandProvider = (context) => {
  const { explorer, state } = context;
  const id = state.select ?? state.hovered;
  const ofOne = noteChoices(explorer, id).map((choice): Command => ({
    id: choice.id,
    title: choice.label,
    section: 'Notes',
    detail: id === null ? '' : nameNotable(explorer, id),
    also: ALSO,
    run: choice.run,
  }));
  return [...ofOne, ...ofAll(context)];
};

function ofAll({ explorer }: CommandContext): readonly Command[] {
  const { notes } = notesSlot(explorer).getState();
  if (notes === null) return [];
  const list: Command = {
    id: 'list-notes',
    title: 'List the notes',
    section: 'Notes',
    also: ['merge', 'bring', 'import', ...ALSO],
    run: () => {
      showPanel(explorer, 'review');
      showNotes(notes, true);
    },
  };
  if (notes.store.getState().notes.size === 0) return [list];
  const save: Command = {
    id: 'save-notes',
    title: 'Save the notes as a file',
    section: 'Notes',
    also: ['export', 'download', 'take away', ...ALSO],
    run: () => {
      const { name, text } = notesFile(notes);
      download(name, text, 'application/json');
    },
  };
  return [list, save];
}
