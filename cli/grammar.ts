/** What the command takes: the one table that arguments are parsed by and the help is written from. */
import { SOURCE_FORMATS } from '../src/core/import/source.ts';
import { keysOf } from '../src/core/model/vocabulary.ts';
import { THEMES } from '../src/core/url/address.ts';

export const VERBS = {
  build: {
    usage: 'build FILES… --out DIR',
    does: 'Reads the files and makes a static site of their documents in DIR.',
  },
  check: {
    usage: 'check FILES…',
    does: 'Reads the files and says what could not be read; makes nothing.',
  },
  convert: {
    usage: 'convert FILES… --to FORM',
    does: 'Reads the files as one document and writes it to standard output in another form.',
  },
  svg: {
    usage: 'svg ADDRESS [FILES…]',
    does: 'Draws the chart as it is at an address of the explorer, of a built-in document or of the files, and writes the picture to standard output.',
  },
} as const satisfies Record<string, { usage: string; does: string }>;

export type Verb = keyof typeof VERBS;

/** What `convert` writes. */
export const FORMS = [
  'markdown',
  'csv',
  'json',
  'module',
  'flows-csv',
  'flows-markdown',
  'mermaid',
  'd2',
  'dot',
] as const;

export type Form = (typeof FORMS)[number];

interface OptionGrammar {
  /** What its value is called; `null` where it takes none. */
  readonly value: string | null;
  /** The only values it may have. */
  readonly among?: readonly string[];
  /** The verbs that take it. */
  readonly of: readonly Verb[];
  readonly does: string;
  /** The verbs that take it for something else. */
  readonly unlike?: Partial<Record<Verb, { readonly value: string; readonly does: string }>>;
}

const ALL: readonly Verb[] = keysOf(VERBS);

export const OPTIONS = {
  out: {
    value: 'DIR',
    of: ['build', 'svg'],
    does: 'Where the site goes: a folder that is not there yet, is empty, or was made so before.',
    unlike: {
      svg: { value: 'FILE', does: 'Where the picture goes, in place of standard output.' },
    },
  },
  file: {
    value: null,
    of: ['build'],
    does: 'Makes one HTML file of each document, which opens from disk, instead of a site.',
  },
  force: {
    value: null,
    of: ['build'],
    does: 'Builds into a folder that holds other files, too: writes over those of the same name and deletes none.',
  },
  to: {
    value: 'FORM',
    among: FORMS,
    of: ['convert'],
    does: 'What to write: markdown and csv hold the tables, json is the published format, module is a file for data/; flows-csv and flows-markdown list the flows, mermaid, d2 and dot draw them.',
  },
  id: {
    value: 'ID',
    of: ['convert'],
    does: 'What the document is called in addresses and files; without it, by its file or title.',
  },
  theme: {
    value: 'THEME',
    among: THEMES,
    of: ['svg'],
    does: 'The colours of the picture; without it, as the address has them, else light.',
  },
  base: {
    value: 'URL',
    of: ['build', 'svg'],
    does: 'Where the site is going to be, so that the links in its pictures are whole; without it, they lead up one folder.',
    unlike: {
      svg: {
        value: 'URL',
        does: 'The root of the site that the links in the picture lead to; without it ../, as from the folder diagrams/ of the site.',
      },
    },
  },
  join: {
    value: null,
    of: ['build', 'check', 'svg'],
    does: 'Makes one document of all files, a platform, and none of each.',
  },
  apart: {
    value: null,
    of: ['build', 'check', 'svg'],
    does: 'Makes a document of each file, and none of all of them.',
  },
  title: {
    value: 'TITLE',
    of: ALL,
    does: 'The title of the platform; of the document, where there is but one.',
  },
  format: {
    value: 'FORMAT',
    among: keysOf(SOURCE_FORMATS),
    of: ALL,
    does: 'Reads all files as this; without it, by their names and what stands in them.',
  },
  choices: {
    value: 'FILE',
    of: ALL,
    does: 'JSON with what you decided about columns and cells: { "mappings": …, "fixes": … }.',
  },
  strict: {
    value: null,
    of: ALL,
    does: 'Ends with 1 where there is any error or warning.',
  },
  json: {
    value: null,
    of: ['build', 'check'],
    does: 'Says it all as JSON on standard output, and not in words.',
  },
  help: { value: null, of: ALL, does: 'Shows this.' },
  version: { value: null, of: ALL, does: 'Shows the version.' },
} as const satisfies Record<string, OptionGrammar>;

export type OptionName = keyof typeof OPTIONS;

export const grammarOf = (name: OptionName): OptionGrammar => OPTIONS[name];

/** What an option means to a verb; `null` for one that is not known yet. */
export function meaningOf(
  name: OptionName,
  verb: Verb | null,
): Pick<OptionGrammar, 'value' | 'does'> {
  const grammar = grammarOf(name);
  return (verb === null ? undefined : grammar.unlike?.[verb]) ?? grammar;
}
