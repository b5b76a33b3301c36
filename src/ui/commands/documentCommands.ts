/** Opens a document, or brings another. */
import { openDocument } from '../../state/addressActions.ts';
import { knownDocuments } from '../../state/knownDocuments.ts';
import { togglePanel } from '../../state/viewActions.ts';
import { nowIf } from './command.ts';
import type { CommandProvider } from './command.ts';

export const documentCommands: CommandProvider = ({ explorer, state }) => {
  const { subject, panel } = state;
  return [
    ...knownDocuments(explorer, state).map((document) => ({
      id: `open-${document.id}`,
      title: document.title,
      section: 'Documents' as const,
      also: [document.shortTitle, document.id, 'open document'],
      ...nowIf(document.id === subject.opened.id && subject.against === null),
      run: () => openDocument(explorer, document),
    })),
    {
      id: 'bring',
      title: panel === 'bring' ? 'Put “Bring your own” away' : 'Bring your own',
      section: 'Documents',
      also: ['import', 'open file', 'paste', 'upload', 'CSV', 'Markdown', 'HTML', 'AsciiDoc'],
      run: () => togglePanel(explorer, 'bring'),
    },
  ];
};
