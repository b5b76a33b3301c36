/** Which parts of the interface are loaded apart, which of them first, and when those are all on screen. */

type Load = () => Promise<unknown>;

const first: Load[] = [];
const others: Load[] = [];
const listeners: (() => void)[] = [];
let awaited = 0;

export function registerPart(load: Load, isFirst: boolean): void {
  (isFirst ? first : others).push(load);
}

/** What every page has from the start, but for the chart. @throws where one of them cannot be loaded. */
export async function loadFirstParts(): Promise<void> {
  await Promise.all(first.map((load) => load()));
}

/** Loads every part there is, one after the other, so that none is waited for later. */
export async function preloadParts(): Promise<void> {
  // What cannot be loaded now is asked for again when it is wanted, and says so then.
  for (const load of others.splice(0)) await load().catch(() => null);
}

export function noteAwaited(): void {
  awaited += 1;
}

/** A part that was awaited is on screen, or no longer wanted. */
export function noteArrival(): void {
  awaited -= 1;
  if (awaited === 0) for (const listener of listeners.splice(0)) listener();
}

/** Calls back once no part is awaited: all that is on screen is there, and listens. */
export function whenArrived(act: () => void): void {
  if (awaited === 0) act();
  else listeners.push(act);
}
