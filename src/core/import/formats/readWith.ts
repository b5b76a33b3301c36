/** Reads a text by the reader of a format, whatever the text is: what it cannot read is a problem. */
import type { RawSource } from '../rawTable.ts';
import type { SourceFile } from '../source.ts';
import { assembleSource } from './assembleSource.ts';
import type { Page } from './blocks.ts';
import { MAX_TEXT } from './limits.ts';
import { placeText } from './placedText.ts';
import { formatProblem, listProblems } from './problems.ts';

export type Reader = (file: SourceFile) => Page;

export function readWith(read: Reader, file: SourceFile): RawSource {
  const { name } = file;
  const start = { file: name, line: 1, column: 1 };
  if (file.text.length > MAX_TEXT) return failed(name, formatProblem('too-large', start, ''));
  // What marks the order of bytes is no character of the text.
  const text = file.text.replace(/^\uFEFF/, '');
  const page = attempt(() => read({ ...file, text }));
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
