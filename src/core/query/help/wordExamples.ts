/** The examples of looking for words. */
import { foldName } from '../../model/foldName.ts';
import type { Entry } from '../../model/document.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { printWord } from '../print.ts';
import { byLength, examplesOf, firstExample } from './tryExample.ts';
import type { HelpExample, Proposal } from './tryExample.ts';

/** A word of fewer letters seldom says what a row is about. */
const FEWEST_LETTERS = 6;

/** A word of the rows, and a name of several words in quotes. */
export function wordExamples(index: DocumentIndex): readonly HelpExample[] {
  return examplesOf(
    firstExample(index, tellingWords(index).map(propose), ({ example }) =>
      isFew(index, example.rows),
    ),
    firstExample(index, longNames(index).toSorted(byLength)),
  );
}

function propose(word: string): Proposal {
  return { query: printWord(word), means: `Every flow with “${word}” in what is said of it` };
}

function longNames({ document }: DocumentIndex): readonly Proposal[] {
  return document.components
    .map(({ label }) => label)
    .filter((label) => label.includes(' '))
    .map(propose);
}

/** Words that a few rows share, and that are nobody's name: the longest first, which say the most. */
function tellingWords(index: DocumentIndex): readonly string[] {
  const { document } = index;
  const names = new Set(
    [...document.components, ...document.groups].flatMap(({ label }) => wordsIn(label)),
  );
  const rows = new Map<string, number>();
  for (const entry of document.entries) {
    for (const word of new Set(textsOf(entry).flatMap(wordsIn))) {
      rows.set(word, (rows.get(word) ?? 0) + 1);
    }
  }
  return [...rows]
    .filter(([word, count]) => count > 1 && isFew(index, count) && !names.has(word))
    .toSorted(([one], [other]) => other.length - one.length)
    .map(([word]) => word);
}

/** What most rows say tells nothing of any of them. */
function isFew({ document }: DocumentIndex, rows: number): boolean {
  return rows * 4 <= document.entries.length;
}

function textsOf({ written, description, remark }: Entry): readonly string[] {
  return [...written, description, remark].filter((text) => text !== null);
}

function wordsIn(text: string): readonly string[] {
  return foldName(text)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= FEWEST_LETTERS);
}
