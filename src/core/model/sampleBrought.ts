/**
 * For tests: a document as it comes from reading files, of 33 rows. Two of them wait, one states no flow,
 * and one is charted with a doubt.
 */
import type { DocumentProblem } from './documentProblem.ts';
import type { Entry, FlowDocument } from './document.ts';
import { makeSyntheticDocument } from './syntheticDocument.ts';

const ROWS = 33;
const FILE = 'flows.md';
const made = makeSyntheticDocument(ROWS);

const placeOf = ({ number }: Entry) => ({ file: FILE, line: 4 + number, column: 1 });

/** By the number of its row. */
const SAID: ReadonlyMap<number, Pick<DocumentProblem, 'code' | 'severity' | 'message'>> = new Map([
  [5, { code: 'port-unreadable', severity: 'error', message: '“eighty” is no port.' }],
  [7, { code: 'end-guessed', severity: 'warning', message: 'Whose port it is is a guess.' }],
  [20, { code: 'source-missing', severity: 'error', message: 'Nothing says who calls.' }],
  [30, { code: 'denied', severity: 'note', message: 'The row denies, and so states no flow.' }],
]);

const STANDINGS = { error: 'waits', warning: 'charted', note: 'no-flow' } as const;

const entries = made.entries.map((entry): Entry => {
  const said = SAID.get(entry.number);
  const standing = said === undefined ? 'charted' : STANDINGS[said.severity];
  const isApart = standing !== 'charted';
  return {
    ...entry,
    standing,
    place: placeOf(entry),
    written: entry.number === 5 ? ['process_4', 'harbour', 'eighty', 'HTTPS'] : entry.written,
    footnotes: entry.number === 20 ? ['§'] : [],
    flows: isApart ? [] : entry.flows,
  };
});

export const sampleBrought: FlowDocument = {
  ...made,
  entries,
  flows: made.flows.filter(({ id }) => entries.some(({ flows }) => flows.includes(id))),
  footnotes: [{ mark: '§', text: 'Only by night.' }],
  problems: entries.flatMap((entry): readonly DocumentProblem[] => {
    const said = SAID.get(entry.number);
    if (said === undefined) return [];
    const rest = { read: 'eighty', expected: 'a port', hint: 'Write a number.' };
    return [{ ...said, ...rest, place: placeOf(entry), entry: entry.id, column: 2 }];
  }),
};
