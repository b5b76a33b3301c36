/** From the address's text back to the scenario; `writeScenario.ts` tells what it looks like. */
import { withoutOverlayInput } from './overlayText.ts';
import { refuse } from './problem.ts';
import type { BenchProblem } from './problem.ts';
import { EXAMPLE_SCENARIO, firstQuestion } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { WORDS, WORD_ORDER } from './statements.ts';
import type { WordName } from './statements.ts';
import { cutPart, partOf, splitWords } from './textParts.ts';
import type { Part } from './textParts.ts';

export interface ScenarioProblem extends BenchProblem {
  /** Where in the text: `end` is behind the last character. */
  readonly at: { readonly start: number; readonly end: number };
}

export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly [ScenarioProblem, ...ScenarioProblem[]] };

interface Statement {
  readonly word: WordName;
  readonly whole: Part;
  readonly body: Part;
}

type Complain = (problem: BenchProblem, at: Part) => void;

const EMPTY: Scenario = {
  cells: [],
  apps: [],
  policies: [],
  question: null,
  containerNetworking: true,
  nextSerial: 1,
};

/**
 * The words may stand in any order. A text that is empty, or has words of the overlay only, is the
 * page's example. All problems come at once, in the order of the text.
 */
export function readScenario(text: string): ScenarioReading {
  const problems: ScenarioProblem[] = [];
  const complain: Complain = ({ code, message, hint }, { start, end }) => {
    problems.push({ code, message, hint, at: { start, end } });
  };
  const statements = readStatements(text, complain);
  const has = (word: WordName) => statements.some((statement) => statement.word === word);
  const isExample = withoutOverlayInput(text).trim() === '';
  if (!has('cells') && !isExample) complain(missingCells(), partOf(text, 0));
  const scenario = readInOrder(statements, complain);
  const [first, ...more] = problems.toSorted((one, other) => one.at.start - other.at.start);
  if (first !== undefined) return { ok: false, problems: [first, ...more] };
  if (isExample) return { ok: true, scenario: EXAMPLE_SCENARIO };
  const question = has('ask') ? scenario.question : firstQuestion(scenario.apps);
  return { ok: true, scenario: { ...scenario, question } };
}

/** What needs something that is wrong is not read: its own problems would be but echoes. */
function readInOrder(statements: readonly Statement[], complain: Complain): Scenario {
  let scenario = EMPTY;
  const wrong = new Set<WordName>(statements.some(({ word }) => word === 'cells') ? [] : ['cells']);
  for (const word of WORD_ORDER) {
    const { needs, read } = WORDS[word];
    if (needs !== null && wrong.has(needs)) {
      wrong.add(word);
      continue;
    }
    for (const { whole, body } of statements.filter((one) => one.word === word)) {
      const result = read(scenario, body);
      if (result.ok) ({ scenario } = result);
      else {
        wrong.add(word);
        complain(result.problem, result.at.text === '' ? whole : result.at);
      }
    }
  }
  return scenario;
}

function readStatements(text: string, complain: Complain): readonly Statement[] {
  const seen = new Set<WordName>();
  return splitWords(text).flatMap((whole) => {
    const [name, body] = cutPart(whole, ':');
    const word = wordNamed(name.text);
    if (word === null || body === null) {
      complain(unknownWord(whole), whole);
      return [];
    }
    if (seen.has(word) && !WORDS[word].repeats) {
      complain(refuse('repeated-word', `“${word}:” stands twice.`, 'Keep one.').problem, whole);
      return [];
    }
    seen.add(word);
    return [{ word, whole, body }];
  });
}

function wordNamed(name: string): WordName | null {
  return WORD_ORDER.find((word) => word === name.toLowerCase()) ?? null;
}

function missingCells(): BenchProblem {
  return refuse('missing-cells', 'No cell is named.', `Write them like ${WORDS.cells.shape}.`)
    .problem;
}

function unknownWord(whole: Part): BenchProblem {
  const known = WORD_ORDER.map((word) => `${word}:`);
  return refuse(
    'unknown-word',
    `“${whole.text}” is nothing that the bench knows.`,
    `Known are ${known.join(', ')}.`,
  ).problem;
}
