/**
 * Everything that may be said of a row, in one place: what is the matter, what would have been understood,
 * what to do. Codes are kept stable, since people silence them in scripts. Longer than other files, since it is
 * a table: one entry a code, and nothing else.
 */
import type { Severity } from '../../model/documentProblem.ts';

interface Wording {
  readonly severity: Severity;
  /** A sentence; `read` is what stands in the cell. */
  readonly message: string;
  readonly expected: string;
  readonly hint: string;
}

const A_PORT = 'a port, a range, or a list of ports';
const A_NAME = 'the name of who talks or listens';

export const PROBLEM_CODES = {
  // The row waits.
  'port-unreadable': {
    severity: 'error',
    message: 'This cell holds no port that could be read.',
    expected: A_PORT,
    hint: 'Write the number, as 443 or 8000-8010, or Varies where it is not fixed.',
  },
  'port-none': {
    severity: 'error',
    message: 'The row names two ends and says that there is no port, so what it states is unclear.',
    expected: A_PORT,
    hint: 'Write the port; or what is spoken, where that has none, as ICMP; or drop the row.',
  },
  'port-out-of-range': {
    severity: 'error',
    message: 'This is no port number.',
    expected: 'numbers from 1 to 65535',
    hint: 'Look the number up; 0 is no port that one can open.',
  },
  'port-range-backwards': {
    severity: 'error',
    message: 'This range ends before it begins.',
    expected: 'the lower port first, as 8000-9000',
    hint: 'Turn the range round, or look it up.',
  },
  'port-template': {
    severity: 'error',
    message: 'The port is a placeholder that nobody has filled in.',
    expected: A_PORT,
    hint: 'Build the docs first, or write in what the placeholder stands for.',
  },
  'ports-of-ends-unclear': {
    severity: 'error',
    message: 'Some of the ports say which end has them, and others do not.',
    expected: 'the name of an end in brackets behind each port',
    hint: 'Write a row for each end, with its own ports.',
  },
  'source-missing': {
    severity: 'error',
    message: 'The row does not say where this comes from.',
    expected: A_NAME,
    hint: 'Name the source, or choose the column that holds it.',
  },
  'destination-missing': {
    severity: 'error',
    message: 'The row does not say where this goes.',
    expected: A_NAME,
    hint: 'Name the destination, or choose the column that holds it.',
  },
  'ends-unclear': {
    severity: 'error',
    message: 'Two ends are named, but not which of them calls the other.',
    expected: 'a source and a destination, as A → B',
    hint: 'Put an arrow between them, pointing at the one that listens.',
  },
  'end-is-transport': {
    severity: 'error',
    message:
      'What stands where an end should is the name of nobody: the cells of this row may have slid.',
    expected: 'the name of who talks or listens',
    hint: 'Put each cell under its heading.',
  },
  'action-unclear': {
    severity: 'error',
    message: 'Whether this is allowed or denied could not be read.',
    expected: 'Allow or Deny',
    hint: 'Write Allow or Deny.',
  },
  'direction-unclear': {
    severity: 'error',
    message: 'Which way this goes could not be read.',
    expected: 'Inbound, Outbound, or both',
    hint: 'Write Inbound or Outbound.',
  },
  'row-too-long': {
    severity: 'error',
    message:
      'The row has more cells than the table has columns, so that nobody knows which belongs where.',
    expected: 'one cell for each column',
    hint: 'Look for a | within a cell, and write it as \\|.',
  },
  'flows-too-many': {
    severity: 'error',
    message: 'Each of these ends with each of the others would be too many flows for one row.',
    expected: 'at most 2000 flows in a row',
    hint: 'Name the groups that they are in, or divide the row.',
  },
  'cell-unreadable': {
    severity: 'error',
    message: 'This cell says neither that there is a flow nor that there is none.',
    expected: 'ports, a protocol, yes, no, or nothing',
    hint: 'Write what the flow is on, or leave the cell empty where there is none.',
  },
  // It is charted, and may be wrong.
  'ends-undivided': {
    severity: 'warning',
    message: 'This may name several ends; it was read as one.',
    expected: 'names with a comma between them',
    hint: 'Put a comma or a line break between them if they are several.',
  },
  'ends-divided': {
    severity: 'warning',
    message: 'This was read as several ends, and may be one.',
    expected: 'names with a comma between them',
    hint: 'Put a comma or a line break between the names, and write each in full.',
  },
  'aside-scope': {
    severity: 'warning',
    message: 'What stands in parentheses was read as belonging to the last name only.',
    expected: 'each name with its own parentheses',
    hint: 'Repeat the parentheses behind each name that they are meant for.',
  },
  'pairing-guess': {
    severity: 'warning',
    message:
      'Which of these belongs to which is not said; it was read as well as its order allows.',
    expected: 'one row for each, or as many entries in each cell',
    hint: 'Write a row for each of them.',
  },
  'port-range-short': {
    severity: 'warning',
    message: 'The end of this range is shortened; it was read with the digits of its beginning.',
    expected: 'both ports in full, as 5671-5672',
    hint: 'Write the end of the range in full.',
  },
  'ports-thousands': {
    severity: 'warning',
    message: 'This may be one number or two; it was read as two ports.',
    expected: A_PORT,
    hint: 'Write it without the comma if it is one port.',
  },
  'port-among-words': {
    severity: 'warning',
    message: 'The port was picked from among words.',
    expected: A_PORT,
    hint: 'Leave only the ports in this cell.',
  },
  'port-beside': {
    severity: 'warning',
    message: 'A number in parentheses, or the mark of a note, was left out.',
    expected: 'all ports outside of parentheses, with commas between',
    hint: 'Write it beside the others, with a comma, if it is a port of this flow.',
  },
  'port-by-name': {
    severity: 'warning',
    message: 'The cell names what is spoken and no port, so the port is not stated.',
    expected: A_PORT,
    hint: 'Write the number.',
  },
  'port-in-words': {
    severity: 'warning',
    message:
      'The cell speaks of the port and not of its number, so it was read as one that varies.',
    expected: A_PORT,
    hint: 'Write the number if it is fixed.',
  },
  'port-elsewhere': {
    severity: 'warning',
    message: 'No column is for ports; they were taken from this cell, which looks like them.',
    expected: 'a column for ports',
    hint: 'Choose the column that holds the ports.',
  },
  'ports-gap': {
    severity: 'warning',
    message: 'Nothing stands between two separators: a port may be missing.',
    expected: A_PORT,
    hint: 'Take one of them out, or write the port that belongs between them.',
  },
  'end-from-beside': {
    severity: 'warning',
    message: 'The cell that names this end is empty, so the name beside it was taken.',
    expected: A_NAME,
    hint: 'Write the name into the empty cell.',
  },
  'end-beside-arrow': {
    severity: 'warning',
    message: 'An arrow in another cell names both ends, so that this name was not read.',
    expected: 'one end in each of the two cells, or both in one of them',
    hint: 'Write who calls into one cell and who is called into the other.',
  },
  'ends-line-left': {
    severity: 'warning',
    message: 'A line of this cell was taken for a sentence about the name, and not for a name.',
    expected: 'one name in each line',
    hint: 'Shorten it if it names somebody, or move it into the description.',
  },
  'port-conflict': {
    severity: 'warning',
    message: 'The name holds another port than the column for ports; the column was believed.',
    expected: 'the same port in both',
    hint: 'Correct one of the two.',
  },
  'filled-from-above': {
    severity: 'warning',
    message: 'The cell is empty and was read as the one above it.',
    expected: 'the value, or a cell that spans several rows',
    hint: 'Write the value in each row.',
  },
  'row-shifted': {
    severity: 'warning',
    message:
      'The row lacked its first cells, as where a cell above spans several rows; they were taken from above.',
    expected: 'one cell for each column',
    hint: 'Write the first cells in each row.',
  },
  'both-ways-in-text': {
    severity: 'warning',
    message: 'The description speaks of both ways; only the way that the cells state was charted.',
    expected: 'a row for each way, or a column that says Both',
    hint: 'Add a row for the way back if there is one.',
  },
  'row-cut': {
    severity: 'warning',
    message: 'The row has more cells than the table has columns; the last ones were read as one.',
    expected: 'one cell for each column',
    hint: 'Look for a | within the last cell, and write it as \\|.',
  },
  'direction-turned': {
    severity: 'warning',
    message: 'The row is outbound, so what its source column names was read as where it goes.',
    expected: 'a column for either end',
    hint: 'Name the destination in a column of its own.',
  },
  'direction-unread': {
    severity: 'warning',
    message: 'Which way this goes could not be read; it was charted towards the one that listens.',
    expected: 'Inbound, Outbound, or both',
    hint: 'Write Inbound or Outbound, or name both ends with an arrow between them.',
  },
  'ends-not-stated': {
    severity: 'warning',
    message: 'Neither the table nor what stands above it names an end; only the port was charted.',
    expected: 'who calls, and what listens',
    hint: 'Choose the columns that name them, or add some.',
  },
  'end-left-out': {
    severity: 'warning',
    message:
      'Each row of this table names one end only; the other, whose rules these are, is not stated.',
    expected: 'both ends',
    hint: 'Write the name of what the table is about into the empty cells.',
  },
  'end-implied': {
    severity: 'warning',
    message: 'No column names this end; it was taken from what stands above the table.',
    expected: 'a column for either end',
    hint: 'Choose the column that names it, or add one.',
  },
  // Nothing is lost.
  'row-denied': {
    severity: 'note',
    message: 'The row forbids this, so it is no flow.',
    expected: 'a flow that is allowed',
    hint: 'Nothing needs to be done.',
  },
  'row-struck': {
    severity: 'note',
    message: 'This is struck out, so the row states no flow any more.',
    expected: 'a flow that is not struck out',
    hint: 'Nothing needs to be done.',
  },
  'row-nothing': {
    severity: 'note',
    message: 'The row says that there is nothing of the kind.',
    expected: 'a flow',
    hint: 'Nothing needs to be done.',
  },
  'row-replies': {
    severity: 'note',
    message: 'The row lets answers through, and opens no flow of its own.',
    expected: 'a flow that somebody begins',
    hint: 'Nothing needs to be done if the way there has a row of its own.',
  },
  'nothing-listens': {
    severity: 'note',
    message: 'The cell says that there is no port, so nothing listens here.',
    expected: A_PORT,
    hint: 'Nothing needs to be done; if something does listen, write its port.',
  },
  'source-not-stated': {
    severity: 'note',
    message: 'The table says who listens, and not who calls.',
    expected: 'a column for the source',
    hint: 'Choose the column that names the source, if one does.',
  },
} as const satisfies Record<string, Wording>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
