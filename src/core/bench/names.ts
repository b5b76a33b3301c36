/** Names of cells and apps: few characters, so that they stand in an address as they are. */
import { refuse } from './problem.ts';
import type { Refusal } from './problem.ts';
import { LIMITS, appNamed, isSameName } from './scenario.ts';
import type { Scenario } from './scenario.ts';

const SENSIBLE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @returns `null` for a name that can stand. */
export function refuseName(name: string, of: 'cell' | 'app'): Refusal | null {
  const hint = 'A name has letters from A to Z, digits, hyphens and underscores.';
  if (name === '') return refuse('bad-name', `The ${of} has no name.`, hint);
  if (name.length > LIMITS.nameLength) {
    const message = `“${name}” is too long for a name: it can have ${LIMITS.nameLength} characters.`;
    return refuse('bad-name', message);
  }
  if (!SENSIBLE.test(name)) {
    return refuse(
      'bad-name',
      `“${name}” cannot be the name of ${of === 'app' ? 'an app' : 'a cell'}.`,
      `${hint} It begins with a letter or a digit.`,
    );
  }
  return null;
}

/** The first number that no cell has. */
export function freeCellName({ cells }: Scenario): string {
  const tried = Array.from({ length: LIMITS.cells + 1 }, (_, place) => String(place + 1));
  return tried.find((name) => !cells.some((cell) => isSameName(cell, name))) ?? '';
}

/** The first letter that no app has. */
export function freeAppName(scenario: Scenario): string {
  return LETTERS.split('').find((name) => appNamed(scenario, name) === undefined) ?? '';
}
