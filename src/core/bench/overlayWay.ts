/** The way over the overlay, as far as the destination's rules: direct traffic and TLS share it. */
import type { Policy, Scenario } from './scenario.ts';
import { BENCH, fromPage, step } from './steps.ts';
import type { Step } from './steps.ts';
import type { Trip } from './trip.ts';
import { describePolicy } from './words.ts';

const RULES_BASIS = fromPage(
  'Swappable components',
  'Container-to-container networking versus ASGs',
  'App instance communication',
);

/** @param service what is asked for, in words: `TCP 8080` */
export function overlaySteps(
  scenario: Scenario,
  trip: Trip,
  service: string,
  policy: Policy | null,
): readonly Step[] {
  return [
    ...(trip.staysOnCell ? stay(trip) : cross(trip)),
    meetRules(scenario, trip, service, policy),
  ];
}

/** What is to be known about the two instances that the way is shown for. */
export function overlayRemarks({ from, to, ...trip }: Trip): readonly string[] {
  const remarks: string[] = [];
  if (trip.isOneOfMany) {
    remarks.push(
      'The way is shown for one pair of instances. The answer is the same for each pair: policies follow the GUID of the app, not its containers.',
    );
  }
  if (trip.othersShareCell) {
    remarks.push(
      'Some pairs share a cell. The page does not state how a packet goes within one cell.',
    );
  }
  if (from.app === to.app) {
    remarks.push(
      'The page does not speak of an app that sends to itself. The bench applies the same rule to it.',
    );
    if (from.app.instances.length === 1) {
      remarks.push(`${from.app.name} has one instance only, and so no other container to send to.`);
    }
  }
  return remarks;
}

function cross({ from, to }: Trip): readonly Step[] {
  return [
    step(
      { kind: 'agent', cell: from.cell },
      `VXLAN Policy Agent on cell ${from.cell}`,
      `Tags the packet with the unique identifier of its source app, ${from.app.name}.`,
      fromPage('Swappable components'),
      'The page names the tag in the header of the VXLAN packet. That an iptables mark carries it until there is our inference.',
    ),
    step(
      { kind: 'overlay' },
      'VXLAN overlay network',
      `Carries the packet from cell ${from.cell} to cell ${to.cell}. Its Group-Based Policy (GBP) header holds the identifier of ${from.app.name}.`,
      fromPage('Overlay network', 'Swappable components'),
    ),
  ];
}

/** The page shows and states the way between cells; what happens within one is ours to infer. */
function stay({ from }: Trip): readonly Step[] {
  return [
    step(
      { kind: 'agent', cell: from.cell },
      `VXLAN Policy Agent on cell ${from.cell}`,
      `Marks the packet with the unique identifier of its source app, ${from.app.name}.`,
      BENCH,
      'The page states the tag for the VXLAN header only. That the packet is marked here too is our inference.',
    ),
    step(
      { kind: 'cell', cell: from.cell },
      `Within cell ${from.cell}`,
      'Both containers are on this cell, so the packet does not need the overlay between cells.',
      BENCH,
      'The page states nothing about two containers on one cell.',
    ),
  ];
}

function meetRules(
  scenario: Scenario,
  { from, to, staysOnCell }: Trip,
  service: string,
  policy: Policy | null,
): Step {
  const outcome =
    policy === null
      ? `No rule approves ${service} from ${from.app.name}. The packet is denied.`
      : `A rule for the policy ${describePolicy(scenario, policy)} approves it. The packet is allowed in.`;
  const rules = step(
    { kind: 'agent', cell: to.cell },
    `iptables rules of the VXLAN Policy Agent on cell ${to.cell}`,
    `Policies apply to incoming packets: the identifier tells the source app. ${outcome}`,
    staysOnCell ? BENCH : RULES_BASIS,
    staysOnCell
      ? 'The answer is the page’s. That these rules give it for a packet within one cell is our inference.'
      : null,
  );
  return { ...rules, passes: policy !== null };
}
