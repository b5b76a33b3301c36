/** Which line a flow is drawn with: one rule for the chart, its legend and every list. */
import type { Flow } from '../model/document.ts';
import { ENCRYPTIONS, RELATIONS, keysOf } from '../model/vocabulary.ts';
import type { LineKind } from './scene.ts';

/** How a line is asked for in a query: `encryption:tls`, `kind:call`. */
export interface Line {
  readonly line: LineKind;
  readonly label: string;
  readonly field: 'encryption' | 'kind';
}

/** Every line that there is, in the order in which a legend names them. */
export const LINES: readonly Line[] = [
  ...keysOf(ENCRYPTIONS).map((line) => ({
    line,
    label: ENCRYPTIONS[line].label,
    field: 'encryption' as const,
  })),
  ...keysOf(RELATIONS).flatMap((line) =>
    line === 'traffic' ? [] : [{ line, label: RELATIONS[line].label, field: 'kind' as const }],
  ),
];

export function lineOf({ relation, encryption }: Pick<Flow, 'relation' | 'encryption'>): LineKind {
  return relation === 'traffic' ? encryption.value : relation;
}
