/**
 * Loads the layout engine when it is first needed: it is large, and few charts need it. Inside
 * a worker it takes the worker's `onmessage` for itself, so that is given back here.
 */
import type { RunElk } from '../core/layout/layoutWithElk.ts';

let engine: Promise<RunElk> | null = null;

export const runElk: RunElk = async (graph) => {
  engine ??= loadElk().catch((error: unknown) => {
    // The next layout tries again: a line may be down for a moment only.
    engine = null;
    throw error;
  });
  return (await engine)(graph);
};

async function loadElk(): Promise<RunElk> {
  const scope: { onmessage?: unknown } = globalThis;
  const before = scope.onmessage;
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  // Only its constructor evaluates the part that takes `onmessage`.
  const elk = new Elk();
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it is the engine that assigned it
  if (scope.onmessage !== before) scope.onmessage = before;
  return (graph) => elk.layout(graph);
}
