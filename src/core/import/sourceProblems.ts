/** What is said of files and tables, as rows have their own: what holds no flows, and what was a guess. */
import type { DocumentProblem, Severity } from '../model/documentProblem.ts';
import type { Place } from '../model/place.ts';
import { COLUMN_ROLES } from './columnRole.ts';
import type { ColumnReading, TableMapping } from './columnRole.ts';

interface Wording {
  readonly severity: Severity;
  readonly expected: string;
  readonly hint: string;
}

const WORDINGS = {
  'no-table': {
    severity: 'note',
    expected: 'a table',
    hint: 'Nothing to do, if this page lists no flows. Text and pictures are not read.',
  },
  'table-set-aside': {
    severity: 'note',
    expected: 'rows that say who calls whom, or who listens on which port',
    hint: 'If its rows state flows, say what its columns are for.',
  },
  'table-empty': {
    severity: 'note',
    expected: 'rows below the headings',
    hint: 'Nothing to do, if it is meant to be empty.',
  },
  'column-guessed': {
    severity: 'warning',
    expected: 'a heading that says what the column is for',
    hint: 'Say what the column is for, or give it a plainer heading.',
  },
  'json-beside-files': {
    severity: 'error',
    expected: 'pages with tables, or one published document by itself',
    hint: 'Open the published document alone, or bring the pages that it was made from.',
  },
} as const satisfies Record<string, Wording>;

type Code = keyof typeof WORDINGS;

function problem(code: Code, place: Place, message: string, read: string): DocumentProblem {
  return { code, ...WORDINGS[code], place, message, read: cut(read), entry: null, column: null };
}

const LONGEST = 120;

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

export function noTable(file: string): DocumentProblem {
  return problem('no-table', { file, line: 1, column: 1 }, 'No table stands in this file.', file);
}

export function jsonBesideFiles(file: string): DocumentProblem {
  const message = 'A published document is not joined with other files.';
  return problem('json-beside-files', { file, line: 1, column: 1 }, message, file);
}

/** @param headings of the table, one for each column. */
export function setAside(
  place: Place,
  { why }: TableMapping,
  headings: readonly string[],
): DocumentProblem {
  return problem(
    'table-set-aside',
    place,
    `This table was set aside. ${why}`,
    headings.join(' | '),
  );
}

export function emptyTable(place: Place, headings: readonly string[]): DocumentProblem {
  return problem('table-empty', place, 'No row of this table says anything.', headings.join(' | '));
}

/** One for each column that was guessed, unless nothing hangs on it. */
export function guessedColumns(
  place: Place,
  { columns }: TableMapping,
  headings: readonly string[],
): readonly DocumentProblem[] {
  return columns.flatMap((reading, column) => {
    if (reading.certainty !== 'guess' || isPlain(reading)) return [];
    const heading = headings[column] ?? '';
    const named = heading === '' ? `Column ${column + 1}` : `The column “${cut(heading)}”`;
    const message = `${named} was taken for “${COLUMN_ROLES[reading.role].label}”. ${reading.why}`;
    return [{ ...problem('column-guessed', place, message, heading), column }];
  });
}

/** What it holds stays as it is written. */
function isPlain({ role }: ColumnReading): boolean {
  return role === 'other' || role === 'description' || role === 'number';
}
