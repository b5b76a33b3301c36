/** The help, from the grammar. */
import { keysOf } from '../src/core/model/vocabulary.ts';
import { OPTIONS, VERBS, grammarOf, meaningOf } from './grammar.ts';
import type { OptionName, Verb } from './grammar.ts';

const WIDTH = 96;

const MORE = `FILES are files and folders; - is standard input. A folder is read for its .md, .html, .adoc, .csv
and .tsv files and published .json, with all that is below it.

Each file is a document. Several files make a platform besides: one document with all of their
rows, in which what bears one name is one thing. --join leaves only the platform, --apart only the
rest.

ADDRESS is what follows the site's address in the browser: diego/?q=Rep→BBS:8889&show=only. The
whole link will do, too.

Problems are printed on standard error, with the file, line and column of each.

It ends with 0 where it did what was asked; with 1 where --strict is given and there is an error
or a warning; with 2 where the command cannot be understood, a file cannot be read or nothing can
be made.`;

/** @param about one verb and its options, or all. */
export function writeHelp(about: Verb | null): string {
  const verbs = about === null ? keysOf(VERBS) : [about];
  const usages = verbs.map(
    (verb) => `  portolan ${VERBS[verb].usage}\n${wrap(VERBS[verb].does, 6)}`,
  );
  const options = keysOf(OPTIONS).filter(
    (name) => about === null || grammarOf(name).of.includes(about),
  );
  return [
    'Charts the network flows that tables in documents state.',
    usages.join('\n'),
    MORE,
    options.flatMap((name) => writeOption(name, about)).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Under all verbs, what it means to each of them. */
function writeOption(name: OptionName, about: Verb | null): readonly string[] {
  const { among, unlike } = grammarOf(name);
  const verbs = about === null ? [null, ...keysOf(unlike ?? {})] : [about];
  return verbs.map((verb) => {
    const { value, does } = meaningOf(name, verb);
    const written = [`--${name}`, ...(value === null ? [] : [value])].join(' ');
    const head = name === 'help' ? `${written}, -h` : written;
    const whose = about === null && verb !== null ? ` (${verb})` : '';
    const text = among === undefined ? does : `${does} One of ${among.join(', ')}.`;
    return `  ${head}${whose}\n${wrap(text, 6)}`;
  });
}

function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one).join('\n');
}
