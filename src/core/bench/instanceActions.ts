/** Scaling and moving. The page: “The policies continue to work when apps redeploy.” So no policy changes here. */
import { changeTo } from './change.ts';
import type { Change } from './change.ts';
import { refuseApp } from './appActions.ts';
import { refuseCell } from './cellActions.ts';
import { refuse } from './problem.ts';
import { LIMITS, findApp, inCellOrder } from './scenario.ts';
import type { App, Scenario, Serial } from './scenario.ts';

export function addInstance(scenario: Scenario, serial: Serial, cell: string): Change {
  const app = findApp(scenario, serial);
  if (app === undefined) return refuseApp();
  if (!scenario.cells.includes(cell)) return refuseCell(cell);
  if (app.instances.length >= LIMITS.instancesOfAnApp) {
    const message = `The bench holds ${LIMITS.instancesOfAnApp} instances of an app at most.`;
    return refuse('too-many-instances', message);
  }
  return changeTo(
    withInstances(scenario, app, [...app.instances, cell]),
    `${app.name} has one more instance, on cell ${cell}. ${guidStays(app)}`,
  );
}

/** Removes one of the app's instances on that cell. */
export function removeInstance(scenario: Scenario, serial: Serial, cell: string): Change {
  const app = findApp(scenario, serial);
  if (app === undefined) return refuseApp();
  if (!app.instances.includes(cell)) return refuseInstance(app, cell);
  if (app.instances.length === 1) {
    return refuse(
      'last-instance',
      `${app.name} has one instance only, and the bench keeps that.`,
      'Remove the app itself, or move the instance.',
    );
  }
  return changeTo(
    withInstances(scenario, app, leaveOutOne(app.instances, cell)),
    `${app.name} has one instance less on cell ${cell}. ${guidStays(app)}`,
  );
}

/** Moves one of the app's instances from a cell to another, as a redeploy or a crash would. */
export function moveInstance(scenario: Scenario, serial: Serial, from: string, to: string): Change {
  const app = findApp(scenario, serial);
  if (app === undefined) return refuseApp();
  if (!app.instances.includes(from)) return refuseInstance(app, from);
  if (!scenario.cells.includes(to)) return refuseCell(to);
  if (from === to) return changeTo(scenario);
  return changeTo(
    withInstances(scenario, app, [...leaveOutOne(app.instances, from), to]),
    `${app.name} moved from cell ${from} to cell ${to}, into a new container. ${guidStays(app)}`,
  );
}

function withInstances(scenario: Scenario, app: App, instances: readonly string[]): Scenario {
  const changed = { ...app, instances: inCellOrder(scenario.cells, instances) };
  return { ...scenario, apps: scenario.apps.map((one) => (one === app ? changed : one)) };
}

function leaveOutOne(instances: readonly string[], cell: string): readonly string[] {
  return instances.toSpliced(instances.indexOf(cell), 1);
}

function guidStays({ serial }: App): string {
  return `Its GUID stays ${serial}, so every policy holds.`;
}

function refuseInstance(app: App, cell: string) {
  return refuse('unknown-instance', `${app.name} has no instance on cell ${cell}.`);
}
