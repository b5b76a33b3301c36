/** Lays out a part of what is shown, or all of it, to be taken away: beside the chart, which stays as it is. */
import type { Scope } from '../core/export/scope.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import type { Folds } from '../core/scene/drawnAs.ts';
import type { Explorer } from './explorer.ts';

export type LaidOut =
  | { readonly ok: true; readonly drawing: Drawing }
  | { readonly ok: false; readonly reason: string };

/** The chart may want to be laid out at the same time, and then one of the two has to ask again. */
const MOST_TIMES = 4;

/** @param folded what is one card each. The same scope and folds give the same drawing. */
export async function layOutScope(
  explorer: Explorer,
  { extent, flows }: Pick<Scope, 'extent' | 'flows'>,
  folded: Folds,
): Promise<LaidOut> {
  const { index, whole } = explorer.store.getState();
  const drawn = extent === 'document' ? null : new Set(flows.keys());
  const scene = buildScene(index, drawn, folded);
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const answer = await explorer.arrange({
      scene,
      space: CHART_SPACE,
      before: whole,
      whole: null,
    });
    if (answer.kind === 'done') return { ok: true, drawing: answer.drawing };
    if (answer.kind === 'failed') return { ok: false, reason: answer.reason };
  }
  return { ok: false, reason: 'The chart was being laid out anew.' };
}
