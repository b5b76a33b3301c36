/** Why no policy fits: what comes nearest, and what it lacks. Whoever is denied asks just that. */
import { includesPort, formatPorts } from './ports.ts';
import { APP_PORT } from './scenario.ts';
import type { Policy, Question, Scenario } from './scenario.ts';
import { PROTOCOL_NAMES, describePolicy } from './words.ts';

/** What a policy has to cover: the question's own port, or that of TLS. */
export type Asked = Pick<Question, 'from' | 'to' | 'protocol' | 'port'>;

const SHOWN = 3;

/** @returns a sentence for each of the nearest policies, three at most, nearest first. */
export function nearMisses(scenario: Scenario, asked: Asked, isTls: boolean): readonly string[] {
  const between = scenario.policies.filter(
    (policy) => policy.from === asked.from && policy.to === asked.to,
  );
  const back = scenario.policies.filter(
    (policy) => policy.from === asked.to && policy.to === asked.from && asked.from !== asked.to,
  );
  const near = [
    ...between.toSorted((one, other) => lacks(one, asked) - lacks(other, asked)),
    ...back.toSorted((one, other) => lacks(one, asked) - lacks(other, asked)),
  ];
  const sentences = near.slice(0, SHOWN).map((policy) => {
    const exists = `A policy exists for ${describePolicy(scenario, policy)}`;
    return policy.from === asked.from && policy.to === asked.to
      ? `${exists}${sayWhatDiffers(policy, asked, isTls)}`
      : `${exists}; direction matters.`;
  });
  const more = near.length - sentences.length;
  return more === 0 ? sentences : [...sentences, `${more} more between the two do not fit either.`];
}

function lacks({ protocol, ports }: Policy, asked: Asked): number {
  return (protocol === asked.protocol ? 0 : 1) + (includesPort(ports, asked.port) ? 0 : 1);
}

function sayWhatDiffers({ protocol, ports }: Policy, asked: Asked, isTls: boolean): string {
  const wanted = PROTOCOL_NAMES[asked.protocol];
  const isCovered = includesPort(ports, asked.port);
  if (protocol !== asked.protocol) {
    return isCovered
      ? `; it is not for ${wanted}.`
      : `; it is not for ${wanted}, and ${asked.port} is not in it.`;
  }
  if (isTls && includesPort(ports, APP_PORT)) return `, but TLS needs ${asked.port}.`;
  return ports.from === ports.to
    ? `; it is not for ${asked.port}.`
    : `; ${asked.port} is outside of ${formatPorts(ports)}.`;
}
