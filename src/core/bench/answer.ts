/** Can X send to Y? The verdict, its reason, and the way of the packet. */
import { answerGorouter } from './gorouterWay.ts';
import { nearMisses } from './nearMisses.ts';
import type { Asked } from './nearMisses.ts';
import { overlayRemarks, overlaySteps } from './overlayWay.ts';
import { includesPort } from './ports.ts';
import { APP_PORT, TLS_PORT } from './scenario.ts';
import type { Policy, Question, Scenario } from './scenario.ts';
import { fromPage } from './steps.ts';
import type { Answer, Step } from './steps.ts';
import { atContainer, chooseTrip } from './trip.ts';
import type { Trip } from './trip.ts';
import { PROTOCOL_NAMES, describePair, describePolicy } from './words.ts';

const NOT_ALLOWED_IS_DENIED = 'What is not explicitly allowed is denied.';

const TLS_REMARKS = [
  `That TLS needs a policy for TCP ${TLS_PORT} follows from the rule that what is not explicitly allowed is denied. The page’s section on TLS does not speak of policies.`,
  `An app on another port than ${APP_PORT}, or one that verifies client certificates, can terminate TLS itself.`,
];

/** @returns `null` where nothing is asked, which is where there is no app. */
export function answer(scenario: Scenario): Answer | null {
  const { question } = scenario;
  if (question === null) return null;
  const trip = chooseTrip(scenario, question);
  if (question.way === 'gorouter') return answerGorouter(scenario, trip);
  return scenario.containerNetworking
    ? answerByPolicy(scenario, question, trip)
    : answerDisabled(trip);
}

/** What a policy has to cover for the question: TLS connects to a port of its own. */
export function askedOf({ from, to, protocol, port, way }: Question): Asked {
  return way === 'tls'
    ? { from, to, protocol: 'tcp', port: TLS_PORT }
    : { from, to, protocol, port };
}

/** The one rule of the page: source app, destination app, protocol and port, all explicitly allowed. */
export function findPolicy({ policies }: Scenario, asked: Asked): Policy | null {
  return (
    policies.find(
      ({ from, to, protocol, ports }) =>
        from === asked.from &&
        to === asked.to &&
        protocol === asked.protocol &&
        includesPort(ports, asked.port),
    ) ?? null
  );
}

function answerByPolicy(scenario: Scenario, question: Question, trip: Trip): Answer {
  const isTls = question.way === 'tls';
  const asked = askedOf(question);
  const policy = findPolicy(scenario, asked);
  const service = `${PROTOCOL_NAMES[asked.protocol]} ${asked.port}`;
  const steps = [
    leave(trip, service, isTls),
    ...overlaySteps(scenario, trip, service, policy),
    ...(policy === null ? [] : arrive(trip, isTls)),
  ];
  const pair = describePair(scenario, question.from, question.to);
  const reason =
    policy === null
      ? [
          `No policy allows ${pair} on ${service}. ${NOT_ALLOWED_IS_DENIED}`,
          ...nearMisses(scenario, asked, isTls),
        ].join(' ')
      : `The policy ${describePolicy(scenario, policy)} allows it.`;
  const remarks = [...overlayRemarks(trip), ...(isTls ? TLS_REMARKS : [])];
  return { verdict: policy === null ? 'denied' : 'allowed', reason, policy, steps, remarks };
}

function leave({ from, to }: Trip, service: string, isTls: boolean): Step {
  const destination = to.app.name;
  return isTls
    ? atContainer(
        from,
        `${from.app.name} connects to ${destination} on port ${TLS_PORT}, over HTTPS.`,
        fromPage('Securing container-to-container traffic'),
      )
    : atContainer(
        from,
        `${from.app.name} sends ${service} straight to the IP address of ${destination}’s container.`,
        fromPage('Policies'),
      );
}

function arrive({ to }: Trip, isTls: boolean): readonly Step[] {
  const { name } = to.app;
  if (!isTls) return [atContainer(to, `The packet reaches ${name}.`, fromPage('Policies'))];
  const basis = fromPage('Securing container-to-container traffic');
  const proxied = atContainer(
    to,
    `Port ${TLS_PORT} is proxied to port ${APP_PORT} inside of the container. TLS ends here; the platform provides the certificate.`,
    basis,
  );
  const cleartext = atContainer(to, `${name} gets cleartext on port ${APP_PORT}.`, basis);
  return [
    { ...proxied, place: `${proxied.place}, port ${TLS_PORT}` },
    { ...cleartext, place: `${name} inside of the container, port ${APP_PORT}` },
  ];
}

function answerDisabled(trip: Trip): Answer {
  const { from } = trip;
  const basis = fromPage('Container-to-container networking');
  const stopped = atContainer(
    from,
    'There is no way straight to another app: all app-to-app traffic must go through the Gorouter.',
    basis,
  );
  return {
    verdict: 'denied',
    reason:
      'Container-to-container networking is disabled: all app-to-app traffic must go through the Gorouter. Policies change nothing about that.',
    policy: null,
    steps: [{ ...stopped, passes: false }],
    remarks: [],
  };
}
