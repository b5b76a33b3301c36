/** The query as a whole: going to it, clearing it, and its undo and redo. */
import { clearQuery, redoQuery, undoQuery } from '../../state/queryActions.ts';
import { selectCanRedo, selectCanUndo } from '../../state/selectors.ts';
import { ifOffered } from './command.ts';
import type { CommandProvider } from './command.ts';

export const queryCommands: CommandProvider = ({ explorer, state, reach }) => {
  return [
    ...ifOffered(reach.focusQuery, {
      id: 'query',
      title: 'Go to the query',
      section: 'Query',
      also: ['search', 'filter', 'ask', 'field'],
    }),
    ...ifOffered(state.text === '' ? undefined : () => clearQuery(explorer), {
      id: 'clear-query',
      title: 'Clear the query',
      section: 'Query',
      also: ['clear all', 'reset', 'all rows', 'filters'],
    }),
    ...ifOffered(selectCanUndo(state) ? () => undoQuery(explorer) : undefined, {
      id: 'undo-query',
      title: 'Undo the last change of the query',
      section: 'Query',
      also: ['take back'],
    }),
    ...ifOffered(selectCanRedo(state) ? () => redoQuery(explorer) : undefined, {
      id: 'redo-query',
      title: 'Redo the change of the query',
      section: 'Query',
      also: ['again'],
    }),
  ];
};
