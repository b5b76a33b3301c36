/** The way through the Gorouter: Diego Cell addresses and NAT instead of the overlay, and no policy. */
import type { Scenario } from './scenario.ts';
import { BENCH, fromPage, step } from './steps.ts';
import type { Answer, Step } from './steps.ts';
import { atContainer } from './trip.ts';
import type { Trip } from './trip.ts';

export function answerGorouter({ containerNetworking }: Scenario, trip: Trip): Answer {
  const { from, to } = trip;
  return {
    verdict: 'allowed',
    reason: containerNetworking
      ? 'Policies are for traffic straight from app to app. Through the Gorouter none is needed.'
      : 'With container-to-container networking disabled, all app-to-app traffic must go through the Gorouter.',
    policy: null,
    steps: gorouterSteps(trip),
    remarks: [
      `Application Security Groups (ASGs) govern the outbound part, from a space to an IP address range. The bench has none, and assumes that one lets ${from.app.name} reach the Gorouter.`,
      `The bench assumes that ${to.app.name} has a route. The page names neither routes nor ports for this way.`,
      ...(trip.isOneOfMany ? ['The way is shown for one pair of instances.'] : []),
    ],
  };
}

function gorouterSteps({ from, to }: Trip): readonly Step[] {
  return [
    atContainer(
      from,
      `${from.app.name} sends to the Gorouter. Port not stated.`,
      fromPage('Container-to-container networking', 'Policies'),
    ),
    step(
      { kind: 'nat', cell: from.cell },
      `NAT on cell ${from.cell}`,
      `The packet leaves with the address of cell ${from.cell}, not over the overlay.`,
      BENCH,
      'The page says this of traffic from app containers to external services. That it holds on the way to the Gorouter is our inference.',
    ),
    step(
      { kind: 'gorouter' },
      'Gorouter',
      `Passes the traffic on to ${to.app.name}. Port not stated.`,
      fromPage('Container-to-container networking', 'Overlay network'),
    ),
    step(
      { kind: 'nat', cell: to.cell },
      `Forwarded port on cell ${to.cell}`,
      `The Gorouter reaches the cell’s own address; a port that Garden External Networker forwards leads to the container. Port not stated.`,
      fromPage('Overlay network', 'Core components'),
    ),
    atContainer(
      to,
      `The traffic reaches ${to.app.name}.`,
      fromPage('Core components'),
      'That no policy applies here is our inference: the page has them for packets from other app instances.',
    ),
  ];
}
