/** What a row lacks that waits: one entry a code, and nothing else. */
import { A_NAME, A_PORT } from './problemWording.ts';
import type { Wording } from './problemWording.ts';

export const FAULT_CODES = {
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
} as const satisfies Record<string, Wording>;
