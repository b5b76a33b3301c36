/** What is asked, and the one switch of the platform that the page names. */
import { refuseApp } from './appActions.ts';
import { checkPorts } from './ports.ts';
import { changeTo } from './change.ts';
import type { Change } from './change.ts';
import { findApp } from './scenario.ts';
import type { Question, Scenario } from './scenario.ts';

export function ask(scenario: Scenario, question: Question): Change {
  const { from, to, port } = question;
  if (findApp(scenario, from) === undefined || findApp(scenario, to) === undefined) {
    return refuseApp();
  }
  const checked = checkPorts({ from: port, to: port });
  if (!checked.ok) return checked;
  if (isSameQuestion(scenario.question, question)) return changeTo(scenario);
  return changeTo({ ...scenario, question });
}

export function setContainerNetworking(scenario: Scenario, containerNetworking: boolean): Change {
  if (scenario.containerNetworking === containerNetworking) return changeTo(scenario);
  return changeTo(
    { ...scenario, containerNetworking },
    containerNetworking
      ? 'Container-to-container networking is enabled.'
      : 'Container-to-container networking is disabled: all app-to-app traffic must go through the Gorouter.',
  );
}

/**
 * The scenario as it is where the feature is settled elsewhere. `null` leaves it its own setting; so
 * does the very setting that it has.
 */
export function withNetworking(scenario: Scenario, settled: boolean | null): Scenario {
  if (settled === null || settled === scenario.containerNetworking) return scenario;
  return { ...scenario, containerNetworking: settled };
}

function isSameQuestion(one: Question | null, other: Question): boolean {
  return (
    one !== null &&
    one.from === other.from &&
    one.to === other.to &&
    one.protocol === other.protocol &&
    one.port === other.port &&
    one.way === other.way
  );
}
