/** Opens a document. */
import { openDocument } from '../../state/addressActions.ts';
import { nowIf } from './command.ts';
import type { CommandProvider } from './command.ts';

export const documentCommands: CommandProvider = ({ explorer, state: { subject } }) =>
  explorer.documents.map((document) => ({
    id: `open-${document.id}`,
    title: document.title,
    section: 'Documents',
    also: [document.shortTitle, document.id, 'open document'],
    ...nowIf(document === subject.opened && subject.against === null),
    run: () => openDocument(explorer, document),
  }));
