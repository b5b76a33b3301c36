/**
 * Everything that may be said of a row, in one place: what is the matter, what would have been understood,
 * what to do. Codes are kept stable, since people silence them in scripts. Those for which a row waits stand in
 * `faultCodes.ts`; one entry a code, and nothing else.
 */
import { FAULT_CODES } from './faultCodes.ts';
import { A_NAME, A_PORT } from './problemWording.ts';
import type { Wording } from './problemWording.ts';

export const PROBLEM_CODES = {
  ...FAULT_CODES,
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
  'port-unread': {
    severity: 'warning',
    message:
      'This cell holds no port that could be read; only those of the other columns were charted.',
    expected: A_PORT,
    hint: 'Write the number, or a dash where there is none.',
  },
  'port-by-name': {
    severity: 'warning',
    message: 'The cell names what is spoken and no port, so the port is not stated.',
    expected: A_PORT,
    hint: 'Write the number.',
  },
  'port-of-scheme': {
    severity: 'warning',
    message:
      'The address names no port; it was charted with the one of its scheme: 443 of https, 80 of http.',
    expected: A_PORT,
    hint: 'Write the number if it is another one.',
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
  'port-from-beside': {
    severity: 'warning',
    message: 'The cell for the port is empty, and the one beside it holds one, which was taken.',
    expected: A_PORT,
    hint: 'Put each cell under its heading.',
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
  'end-from-sentence': {
    severity: 'warning',
    message: 'The name was picked from a sentence.',
    expected: A_NAME,
    hint: 'Write the name alone into the cell for it.',
  },
  'end-in-sentence': {
    severity: 'warning',
    message: 'This cell holds a sentence and no name, so this end is not stated.',
    expected: A_NAME,
    hint: 'Write the name alone into the cell for it.',
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
  'row-off': {
    severity: 'note',
    message: 'The row is marked as not in force, so it states no flow.',
    expected: 'a flow that is in force',
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
