/**
 * What a format itself gets wrong. `error` where rows may be lost, `warning` where they are read and a page
 * may show them otherwise, `note` where nothing is lost.
 */
import type { DocumentProblem, Severity } from '../../model/documentProblem.ts';
import type { Place } from '../../model/place.ts';
import { MAX_TOLD } from './limits.ts';

interface Wording {
  readonly severity: Severity;
  readonly message: string;
  readonly expected: string;
  readonly hint: string;
}

const FORMAT_PROBLEMS = {
  'too-large': {
    severity: 'error',
    message: 'This is more than can be read at once; nothing of it was read.',
    expected: 'a text of 20 MB at most',
    hint: 'Bring the part that holds the tables.',
  },
  'too-many-cells': {
    severity: 'error',
    message: 'From here on, cells were not read: there are too many.',
    expected: 'at most a million cells, and 2,000 in a line',
    hint: 'Bring the tables in several files.',
  },
  'too-deep': {
    severity: 'error',
    message: 'Elements stand inside each other deeper than can be read; nothing of this was read.',
    expected: 'at most 500 elements inside each other',
    hint: 'Bring the tables alone. Most often, closing tags are missing.',
  },
  'fence-unclosed': {
    severity: 'error',
    message:
      'A block of code begins here and never ends, so that what follows is no table to the page.',
    expected: 'a closing fence of the same kind',
    hint: 'Close the block of code, then bring the text again.',
  },
  'block-unclosed': {
    severity: 'error',
    message:
      'A block begins here and never ends, so that what follows may not be what it looks like.',
    expected: 'the same line again, where the block ends',
    hint: 'End the block, then bring the text again.',
  },
  'comment-unclosed': {
    severity: 'warning',
    message:
      'A comment begins here and never ends. What follows was read as if it were no comment.',
    expected: '-->',
    hint: 'Close the comment: a page may hide all that follows.',
  },
  'html-table-unclosed': {
    severity: 'warning',
    message: 'An HTML table begins here and never ends. It was read up to the next heading.',
    expected: '</table>',
    hint: 'Close the table.',
  },
  'quote-unclosed': {
    severity: 'warning',
    message: 'A quote opens here and does not close. The line was read as if it were no quote.',
    expected: 'a closing quote before the next separator',
    hint: 'Close the quote, or double it where it belongs to the text.',
  },
  'row-apart': {
    severity: 'warning',
    message: 'A blank line parts this row from its table. It was read as a row of it.',
    expected: 'no blank line inside a table',
    hint: 'Take the blank line out: many pages show such a row as text.',
  },
  'row-broken': {
    severity: 'warning',
    message:
      'This line goes on with the row above, which has cells too few. Both were read as one row.',
    expected: 'a row in one line',
    hint: 'Check whether the two belong together.',
  },
  'row-shifted': {
    severity: 'warning',
    message:
      'This row begins with a separator and has a cell too few. Its first cell was taken to be empty.',
    expected: 'as many cells as there are headings',
    hint: 'Check which cell is missing.',
  },
  'row-incomplete': {
    severity: 'warning',
    message: 'The last row has cells too few. It was read; a page leaves it out.',
    expected: 'as many cells as there are columns',
    hint: 'Check whether a cell or a separator is missing above.',
  },
  'rows-unread': {
    severity: 'error',
    message: 'This looks like a row of a table, and no table was found here. It was not read.',
    expected: 'a table with headings, as the format writes one',
    hint: 'Give its rows as many cells as its headings, and a blank line above, then bring the text again.',
  },
  'delimiter-uneven': {
    severity: 'note',
    message: 'The line below the headings has another number of columns than they have.',
    expected: 'a group of dashes for each heading',
    hint: 'It was read all the same; some pages show no table here.',
  },
  'delimiter-missing': {
    severity: 'warning',
    message: 'These lines look like a table, and have no line of dashes. They were read as one.',
    expected: 'a line of dashes below the headings',
    hint: 'Add the line: most pages show this as text.',
  },
  'cell-as-written': {
    severity: 'note',
    message: 'This text is too long for its markup to be read. It was kept as written.',
    expected: 'a shorter text',
    hint: 'Nothing to do, if it states no flow.',
  },
  'conditional-parts': {
    severity: 'note',
    message:
      'Parts of this text are there only under conditions of a docs build. All of them were read.',
    expected: 'the text of the built page',
    hint: 'Bring the page as it was published to have only what it shows.',
  },
  'include-skipped': {
    severity: 'note',
    message: 'Another file is included here. It was not read.',
    expected: 'the text itself',
    hint: 'Bring that file too, if it holds tables.',
  },
  'include-in-table': {
    severity: 'error',
    message: 'Another file is included inside this table. Its rows are not here.',
    expected: 'the rows themselves',
    hint: 'Put the rows into the table, or bring the page as it was published.',
  },
  'rows-hidden': {
    severity: 'note',
    message: 'The page hides rows or cells of this table. They were left out.',
    expected: 'rows that a reader of the page sees',
    hint: 'Show them before you copy the table, if they are meant.',
  },
  'table-inside': {
    severity: 'note',
    message: 'A table stands inside a cell of this table. It was read as the text of that cell.',
    expected: 'text in a cell',
    hint: 'Bring the inner table alone, if it states flows.',
  },
  'direction-turned': {
    severity: 'warning',
    message:
      'Hidden characters turn the direction of writing here: what you see is not what stands here.',
    expected: 'text without such characters',
    hint: 'Compare the line with what was read of it.',
  },
} as const satisfies Record<string, Wording>;

export type FormatProblemCode = keyof typeof FORMAT_PROBLEMS;

export function formatProblem(
  code: FormatProblemCode,
  place: Place,
  read: string,
): DocumentProblem {
  return {
    code,
    ...FORMAT_PROBLEMS[code],
    place,
    read: cutToLine(read),
    entry: null,
    column: null,
  };
}

export interface ProblemList {
  readonly tell: (code: FormatProblemCode, place: Place, read: string) => void;
  /** Tells only the first of its kind. */
  readonly tellOnce: ProblemList['tell'];
  readonly all: () => readonly DocumentProblem[];
}

/** Tells each kind a bounded number of times: a file with one mistake on each line has one mistake. */
export function listProblems(): ProblemList {
  const told = new Map<FormatProblemCode, number>();
  const problems: DocumentProblem[] = [];
  const tell = (code: FormatProblemCode, place: Place, read: string) => {
    const times = told.get(code) ?? 0;
    told.set(code, times + 1);
    if (times < MAX_TOLD) problems.push(formatProblem(code, place, read));
  };
  const tellOnce: ProblemList['tell'] = (code, place, read) => {
    if (!told.has(code)) tell(code, place, read);
  };
  return { tell, tellOnce, all: () => problems };
}

const MAX_READ = 120;

function cutToLine(text: string): string {
  const line = text
    .slice(0, 2 * MAX_READ)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= MAX_READ ? line : `${line.slice(0, MAX_READ - 1)}…`;
}
