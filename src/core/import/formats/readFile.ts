/** From the text of a file to the tables that stand in it. Whatever the text is, it answers. */
import type { RawSource } from '../rawTable.ts';
import type { SourceFile, SourceFormat } from '../source.ts';
import { readAsciidoc } from './asciidoc/readAsciidoc.ts';
import { assembleSource } from './assembleSource.ts';
import type { Page } from './blocks.ts';
import { readDelimited } from './delimited/readDelimited.ts';
import { readHtml } from './html/readHtml.ts';
import { MAX_TEXT } from './limits.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { placeText } from './placedText.ts';
import { formatProblem, listProblems } from './problems.ts';
import { sniffFormat } from './sniffFormat.ts';

type Reader = (file: SourceFile) => Page;

const READERS = {
  markdown: readMarkdown,
  html: readHtml,
  asciidoc: readAsciidoc,
  csv: (file) => readDelimited(file, null),
  tsv: (file) => readDelimited(file, '\t'),
} as const satisfies Record<Exclude<SourceFormat, 'json'>, Reader>;

/** Not for the published JSON, which is a document already. */
export function readFile(file: SourceFile): RawSource {
  const { name } = file;
  const start = { file: name, line: 1, column: 1 };
  const format = file.format ?? sniffFormat(name, file.text);
  if (format === 'json') throw new Error(`${name} is a document, and holds no tables to be read`);
  if (file.text.length > MAX_TEXT) return failed(name, formatProblem('too-large', start, ''));
  // What marks the order of bytes is no character of the text.
  const text = file.text.replace(/^\uFEFF/, '');
  const page = attempt(() => READERS[format]({ ...file, text }));
  if (page === null) return failed(name, formatProblem('too-deep', start, text));
  const problems = [...page.problems, ...turnedDirections(name, text)];
  return assembleSource(name, { ...page, problems });
}

/** A parser that runs out of stack has met what nobody wrote by hand; anything else that throws is a mistake of ours. */
function attempt(read: () => Page): Page | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function failed(file: string, problem: RawSource['problems'][number]): RawSource {
  return { file, title: null, tables: [], notes: [], problems: [problem] };
}

/** Signs that make a text read otherwise than it stands, as they are and as HTML writes them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]|&#(?:x20(?:2[a-e]|6[6-9])|8(?:23[4-8]|29[4-7]));/i;

function turnedDirections(file: string, text: string): RawSource['problems'] {
  if (!TURNS.test(text)) return [];
  const { placeAt } = placeText(file, text);
  const problems = listProblems();
  let line = 0;
  for (const { index } of text.matchAll(new RegExp(TURNS, 'gi'))) {
    const place = placeAt(index);
    if (place.line === line) continue;
    line = place.line;
    const from = index - place.column + 1;
    problems.tell('direction-turned', place, text.slice(from, from + 200).split('\n')[0] ?? '');
  }
  return problems.all();
}
