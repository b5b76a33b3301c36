/** Adding and removing Diego cells. What runs on a cell goes with it, but no app goes for that. */
import { changeTo } from './change.ts';
import type { Change } from './change.ts';
import { refuseName } from './names.ts';
import { refuse } from './problem.ts';
import type { Refusal } from './problem.ts';
import { LIMITS, inCellOrder, isSameName } from './scenario.ts';
import type { App, Scenario } from './scenario.ts';
import { count } from './words.ts';

export function addCell(scenario: Scenario, name: string): Change {
  const refused = refuseName(name, 'cell');
  if (refused !== null) return refused;
  if (scenario.cells.some((cell) => isSameName(cell, name))) {
    return refuse('name-taken', `There is a cell ${name} already.`, 'Give it another name.');
  }
  if (scenario.cells.length >= LIMITS.cells) {
    return refuse('too-many-cells', `The bench holds ${LIMITS.cells} cells at most.`);
  }
  return changeTo({ ...scenario, cells: [...scenario.cells, name] }, `Cell ${name} is there.`);
}

/** An app whose instances all ran there goes on with one, on the first cell that is left. */
export function removeCell(scenario: Scenario, name: string): Change {
  if (!scenario.cells.includes(name)) return refuseCell(name);
  const cells = scenario.cells.filter((cell) => cell !== name);
  const [refuge] = cells;
  if (refuge === undefined) {
    return refuse(
      'last-cell',
      `Cell ${name} is the last one, and apps run on cells.`,
      'Add another cell first.',
    );
  }
  const said = [`Cell ${name} is gone.`];
  const apps = scenario.apps.map((app) => {
    const kept = app.instances.filter((cell) => cell !== name);
    if (kept.length === app.instances.length) return app;
    said.push(sayWhatIsLeft(app, kept, name, refuge));
    return { ...app, instances: kept.length === 0 ? [refuge] : inCellOrder(cells, kept) };
  });
  return changeTo({ ...scenario, cells, apps }, ...said);
}

function sayWhatIsLeft(app: App, kept: readonly string[], gone: string, refuge: string): string {
  if (kept.length > 0) return `${app.name} has ${count(kept.length, 'instance')} left.`;
  return `${app.name} ran on cell ${gone} alone, and now runs on cell ${refuge}. Its GUID stays, and so do its policies.`;
}

export function refuseCell(name: string): Refusal {
  return refuse('unknown-cell', `There is no cell ${name}.`);
}
