/** The texts of the files that were found. What cannot be read as text is said; the others still are. */
import { readFile } from 'node:fs/promises';
import type { SourceFile, SourceFormat } from '../src/core/import/source.ts';
import type { DocumentProblem } from '../src/core/model/documentProblem.ts';
import { decodeText } from './decodeText.ts';
import type { UnreadableFile } from './findSources.ts';
import { STDIN } from './nameSources.ts';
import type { NamedSource } from './nameSources.ts';
import { sayWhy } from './sayWhy.ts';

export interface LoadedSources {
  readonly files: readonly SourceFile[];
  readonly problems: readonly DocumentProblem[];
  readonly unreadable: readonly UnreadableFile[];
}

/** @param readStdin reads standard input to its end. */
export async function loadSources(
  sources: readonly NamedSource[],
  format: SourceFormat | null,
  readStdin: () => Promise<Uint8Array>,
): Promise<LoadedSources> {
  const files: SourceFile[] = [];
  const problems: DocumentProblem[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const { file, shown, name, isListed } of sources) {
    try {
      const decoded = decodeText(await (file === STDIN ? readStdin() : readFile(file)));
      if (decoded.kind === 'binary') {
        unreadable.push({ shown, reason: 'it holds no text' });
        continue;
      }
      const { text, lostAt } = decoded;
      if (!isListed && name.toLowerCase().endsWith('.json') && !isPublished(text)) continue;
      files.push({ name, text, format });
      if (lostAt !== null) problems.push(sayLost({ file: name, ...lostAt }));
    } catch (error) {
      unreadable.push({ shown, reason: sayWhy(error) });
    }
  }
  return { files, problems, unreadable };
}

/** A folder may hold all kinds of JSON; only what looks like a published document is meant. */
function isPublished(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'entries' in value && 'flows' in value;
  } catch {
    return false;
  }
}

function sayLost(place: DocumentProblem['place']): DocumentProblem {
  return {
    code: 'not-utf-8',
    severity: 'warning',
    place,
    message: 'A character here, and maybe more after it, is not UTF-8 and is lost.',
    read: '',
    expected: 'text in UTF-8',
    hint: 'Save the file as UTF-8.',
    entry: null,
    column: null,
  };
}
