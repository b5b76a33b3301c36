/** Opens a document. */
import { openDocument } from '../../state/addressActions.ts';
import { nowIf } from './command.ts';
import type { CommandProvider } from './command.ts';

export const documentCommands: CommandProvider = ({ explorer, state: { subject } }) =>
  explorer.library.known.map((document) => ({
    id: `open-${document.id}`,
    title: document.title,
    section: 'Documents',
    also: [document.shortTitle, document.id, 'open document'],
    ...nowIf(document.id === subject.opened.id && subject.against === null),
    run: () => openDocument(explorer, document),
  }));
