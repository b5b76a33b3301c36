/** Creating and removing policies. The page: they “apply immediately without having to restart the app”. */
import { changeTo } from './change.ts';
import type { Change } from './change.ts';
import { refuseApp } from './appActions.ts';
import { checkPorts, portsOverlap } from './ports.ts';
import { refuse } from './problem.ts';
import type { Refusal } from './problem.ts';
import { LIMITS, findApp } from './scenario.ts';
import type { Policy, Scenario } from './scenario.ts';
import { describePolicy } from './words.ts';

/** That two policies may not overlap is the bench's rule: each answer then rests on one policy. */
export function addPolicy(scenario: Scenario, policy: Policy): Change {
  const { from, to } = policy;
  if (findApp(scenario, from) === undefined || findApp(scenario, to) === undefined) {
    return refuseApp();
  }
  const checked = checkPorts(policy.ports);
  if (!checked.ok) return checked;
  const other = scenario.policies.find((one) => overlaps(one, policy));
  if (other !== undefined) return refuseOverlap(scenario, other, policy);
  if (scenario.policies.length >= LIMITS.policies) {
    return refuse('too-many-policies', `The bench holds ${LIMITS.policies} policies at most.`);
  }
  return changeTo(
    { ...scenario, policies: [...scenario.policies, policy] },
    `Policy ${describePolicy(scenario, policy)} is there, and applies at once.`,
  );
}

export function removePolicy(scenario: Scenario, policy: Policy): Change {
  const policies = scenario.policies.filter((one) => !isSamePolicy(one, policy));
  if (policies.length === scenario.policies.length) {
    return refuse('unknown-policy', 'There is no such policy.');
  }
  return changeTo(
    { ...scenario, policies },
    `Policy ${describePolicy(scenario, policy)} is gone, and applies no more.`,
  );
}

function refuseOverlap(scenario: Scenario, other: Policy, policy: Policy): Refusal {
  const name = describePolicy(scenario, other);
  if (isSamePolicy(other, policy))
    return refuse('policy-exists', `Policy ${name} is there already.`);
  if (other.ports.from <= policy.ports.from && policy.ports.to <= other.ports.to) {
    return refuse('policy-exists', `Policy ${name} allows this already.`);
  }
  return refuse(
    'policy-overlaps',
    `This overlaps with policy ${name}.`,
    'Choose ports outside of it, or remove that policy first.',
  );
}

function overlaps(one: Policy, other: Policy): boolean {
  return isSameService(one, other) && portsOverlap(one.ports, other.ports);
}

function isSamePolicy(one: Policy, other: Policy): boolean {
  return (
    isSameService(one, other) &&
    one.ports.from === other.ports.from &&
    one.ports.to === other.ports.to
  );
}

function isSameService(one: Policy, other: Policy): boolean {
  return one.from === other.from && one.to === other.to && one.protocol === other.protocol;
}
