/** For tests: questions on the page's example, and the packet's way to their answers in a few words. */
import { answer } from './answer.ts';
import type { answerMatrix } from './answerMatrix.ts';
import type { Change } from './change.ts';
import { readScenario } from './readScenario.ts';
import type { Scenario } from './scenario.ts';
import type { Answer, Spot, Step } from './steps.ts';

export function scenarioOf(text: string): Scenario {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.problems[0].message);
  return reading.scenario;
}

export function changed(change: Change): Scenario {
  if (!change.ok) throw new Error(change.problem.message);
  return change.scenario;
}

export function answerOf(scenario: Scenario): Answer {
  const given = answer(scenario);
  if (given === null) throw new Error('nothing is asked');
  return given;
}

/** The page's example with another question, and with more policies. */
export function onExample(ask: string, ...policies: readonly string[]): Scenario {
  const allowed = policies.map((policy) => `allow:${policy}`).join(' ');
  return scenarioOf(
    `cells:1,2 app:A/1 app:B/2 app:C/1,2 allow:A/B/tcp/8080 allow:A/C/tcp/8080 ${allowed} ask:${ask}`,
  );
}

export function verdictOf(ask: string): string {
  return answerOf(onExample(ask)).verdict;
}

/** `A@1 agent@1 overlay agent@2 B@2`, and `!` where the packet is stopped. */
export function wayOf(scenario: Scenario): string {
  const nameSpot = (spot: Spot) => {
    if (spot.kind === 'overlay' || spot.kind === 'gorouter') return spot.kind;
    if (spot.kind !== 'container') return `${spot.kind}@${spot.cell}`;
    const app = scenario.apps.find(({ serial }) => serial === spot.app);
    return `${app?.name}@${app?.instances[spot.instance]}`;
  };
  const name = ({ spot, passes }: Step) => `${nameSpot(spot)}${passes ? '' : '!'}`;
  return answerOf(scenario).steps.map(name).join(' ');
}

export function verdicts({ from, cells }: ReturnType<typeof answerMatrix>[number]): string {
  return `${from.name}: ${cells.map(({ verdict }) => verdict).join(' ')}`;
}
