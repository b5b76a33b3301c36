/** What is taken elsewhere: the link to this view, the document as data, a comparison as text. */
import { compareMarkdown } from '../../core/export/markdown/compareMarkdown.ts';
import { addressOf } from '../../state/addressActions.ts';
import { findBrought } from '../../state/knownDocuments.ts';
import { hrefOfAddress } from '../../state/siteAddress.ts';
import { addNotice } from '../../state/viewActions.ts';
import { copyText } from '../kit/copyText.ts';
import { ifOffered } from './command.ts';
import type { CommandContext, CommandProvider } from './command.ts';

export const copyCommands: CommandProvider = (context) => {
  const { state } = context;
  const { comparison } = state;
  const { id, title } = state.subject.opened;
  const isBrought = findBrought(state, id) !== null;
  // What the reader brought is published nowhere.
  const data = isBrought ? null : context.explorer.site.data;
  return [
    {
      id: 'copy-link',
      title: 'Copy a link to this view',
      section: 'Copy & export',
      also: ['address', 'url', 'share', 'send'],
      run: () => {
        // Elsewhere nobody has what was brought, so that it goes into the link: whoever copies knows how.
        if (isBrought) {
          context.reach.copyLink?.();
          return;
        }
        void copy(
          context,
          new URL(hrefOfAddress(context.explorer.site, addressOf(state)), window.location.href)
            .href,
          {
            copied: 'Link copied.',
            refused: 'Copying was refused; the link is in the address bar.',
          },
        );
      },
    },
    ...ifOffered(context.reach.openShare, {
      id: 'share',
      title: 'Share or embed this view',
      section: 'Copy & export',
      also: ['frame', 'iframe', 'element', 'markdown', 'picture', 'html', 'tag', 'embed'],
    }),
    ...ifOffered(context.reach.openTake, {
      id: 'take',
      title: 'Take away: picture, table, diagram text, paper, one file',
      section: 'Copy & export',
      also: [
        'export',
        'download',
        'save',
        'csv',
        'spreadsheet',
        'markdown',
        'json',
        'mermaid',
        'd2',
        'graphviz',
        'dot',
        'draw.io',
        'diagrams.net',
        'svg',
        'png',
        'image',
        'html',
        'offline',
        'print',
      ],
    }),
    ...ifOffered(context.reach.print, {
      id: 'print',
      title: 'Print the chart and its numbered list',
      section: 'Copy & export',
      also: ['paper', 'pdf', 'a4', 'letter', 'appendix', 'sheet'],
    }),
    ...ifOffered(
      data === null
        ? undefined
        : () => {
            window.open(`${data}${encodeURIComponent(id)}.json`, '_blank', 'noopener');
          },
      {
        id: 'published-json',
        title: 'Open the published JSON',
        section: 'Copy & export',
        also: ['data', 'download', 'export', 'api', title],
        detail: `data/${id}.json`,
      },
    ),
    ...ifOffered(
      comparison === null
        ? undefined
        : () =>
            void copy(context, compareMarkdown(comparison), {
              copied: 'Comparison copied.',
              refused: 'Copying was refused; “Copy as Markdown” above the view shows the text.',
            }),
      {
        id: 'copy-comparison',
        title: 'Copy the comparison as Markdown',
        section: 'Copy & export',
        also: ['changes', 'difference', 'text'],
      },
    ),
  ];
};

interface Outcomes {
  readonly copied: string;
  readonly refused: string;
}

async function copy(context: CommandContext, text: string, words: Outcomes): Promise<void> {
  const { explorer, reach } = context;
  const outcome = await copyText(text);
  if (outcome === 'copied') reach.say?.(words.copied);
  else addNotice(explorer, words.refused);
}
