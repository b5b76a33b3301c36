/** Which two instances the way is shown for: the answer is the same for all, the way need not be. */
import { appOf } from './scenario.ts';
import type { App, Question, Scenario } from './scenario.ts';
import { step } from './steps.ts';
import type { Basis, Spot, Step } from './steps.ts';

export interface Stop {
  readonly app: App;
  /** Counts the app's instances from zero. */
  readonly instance: number;
  readonly cell: string;
}

export interface Trip {
  readonly from: Stop;
  readonly to: Stop;
  readonly staysOnCell: boolean;
  /** Whether there are other pairs of instances, and whether some of those share a cell. */
  readonly isOneOfMany: boolean;
  readonly othersShareCell: boolean;
}

/** Prefers two instances on different cells: that way crosses everything that the page describes. */
export function chooseTrip(scenario: Scenario, question: Question): Trip {
  const [source, destination] = [appOf(scenario, question.from), appOf(scenario, question.to)];
  const pairs = stopsOf(source).flatMap((from) =>
    stopsOf(destination).map((to) => [from, to] as const),
  );
  const others = pairs.filter(
    ([from, to]) => source !== destination || from.instance !== to.instance,
  );
  const crossing = others.find(([from, to]) => from.cell !== to.cell);
  const pair = crossing ?? others[0] ?? pairs[0];
  if (pair === undefined) throw new RangeError('an app without an instance');
  const [from, to] = pair;
  return {
    from,
    to,
    staysOnCell: from.cell === to.cell,
    isOneOfMany: others.length > 1,
    othersShareCell:
      crossing !== undefined && others.some(([one, other]) => one.cell === other.cell),
  };
}

/** In words: `A’s container on cell 1`. */
export function atContainer(
  { app, instance, cell }: Stop,
  what: string,
  basis: Basis,
  remark: string | null = null,
): Step {
  const spot: Spot = { kind: 'container', app: app.serial, instance };
  return step(spot, `${app.name}’s container on cell ${cell}`, what, basis, remark);
}

function stopsOf(app: App): readonly Stop[] {
  return app.instances.map((cell, instance) => ({ app, instance, cell }));
}
