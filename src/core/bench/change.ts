/** What an action gives: the next scenario with what is worth saying of it, or why there is none. */
import type { Refusal } from './problem.ts';
import type { Scenario } from './scenario.ts';

export type Change =
  | {
      readonly ok: true;
      /** The very one that was given, where nothing changed. */
      readonly scenario: Scenario;
      readonly said: readonly string[];
    }
  | Refusal;

export function changeTo(scenario: Scenario, ...said: readonly string[]): Change {
  return { ok: true, scenario, said };
}
