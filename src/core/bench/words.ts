/** How the bench names things in a sentence. */
import { formatPorts } from './ports.ts';
import { appOf } from './scenario.ts';
import type { Policy, Protocol, Scenario, Serial } from './scenario.ts';

export const PROTOCOL_NAMES = { tcp: 'TCP', udp: 'UDP' } as const satisfies Record<
  Protocol,
  string
>;

/** `A → B` */
export function describePair(scenario: Scenario, from: Serial, to: Serial): string {
  return `${appOf(scenario, from).name} → ${appOf(scenario, to).name}`;
}

/** `A → B, TCP 8000–8999` */
export function describePolicy(scenario: Scenario, policy: Policy): string {
  return `${describePair(scenario, policy.from, policy.to)}, ${describeService(policy)}`;
}

/** `TCP 8000–8999` */
function describeService({ protocol, ports }: Pick<Policy, 'protocol' | 'ports'>): string {
  return `${PROTOCOL_NAMES[protocol]} ${formatPorts(ports)}`;
}

/** `1 instance`, `2 instances`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
