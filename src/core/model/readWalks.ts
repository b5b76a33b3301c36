/** From a walk as a document module has it, defaults left out, to the walk as the program sees it. */
import { groupId, optionId } from './ids.ts';
import type { WalkSpec } from './walkSpec.ts';
import { PLAIN_STEP } from './walk.ts';
import type { Walk } from './walk.ts';

export function readWalks(
  specs: Readonly<Record<string, WalkSpec<string, string>>>,
): readonly Walk[] {
  return Object.entries(specs).map(([id, spec]) => ({
    id,
    title: spec.title,
    about: spec.about,
    with: (spec.with ?? []).map(optionId),
    without: (spec.without ?? []).map(optionId),
    fold: spec.fold?.map(groupId) ?? null,
    steps: spec.steps.map((step) => ({ ...PLAIN_STEP, ...step })),
  }));
}
