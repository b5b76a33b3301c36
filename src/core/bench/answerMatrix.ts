/** The same question for every app and every app, straight from one to the other. */
import { findPolicy } from './answer.ts';
import type { App, Protocol, Scenario } from './scenario.ts';
import type { Answer } from './steps.ts';

export interface MatrixLine {
  readonly from: App;
  readonly cells: readonly { readonly to: App; readonly verdict: Answer['verdict'] }[];
}

/** A line for each source app, in it a cell for each destination app; both in the scenario's order. */
export function answerMatrix(
  scenario: Scenario,
  protocol: Protocol,
  port: number,
): readonly MatrixLine[] {
  const isAllowed = (from: App, to: App) =>
    scenario.containerNetworking &&
    findPolicy(scenario, { from: from.serial, to: to.serial, protocol, port }) !== null;
  return scenario.apps.map((from) => ({
    from,
    cells: scenario.apps.map((to) => ({ to, verdict: isAllowed(from, to) ? 'allowed' : 'denied' })),
  }));
}
