/** Which lines bear a mark, and what it says; pure. */
import type { DrawnFlow } from '../../core/layout/drawing.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import { CHANGES } from '../../core/model/vocabulary.ts';
import type { Change } from '../../core/model/vocabulary.ts';
import type { FlowBundle } from '../../core/scene/scene.ts';
import { changeOfLine } from './chartLook.ts';

export interface Mark {
  readonly flow: DrawnFlow;
  readonly text: string;
  readonly look: 'possible' | 'bundle' | Exclude<Change, 'unchanged'>;
  readonly width: number;
  readonly height: number;
}

const WORD = { width: 60, height: 18 };
/** A sign in a circle; small, for several lines may share a short trunk. */
const SIGN = { width: 14, height: 14 };

/** Of a bundle; one of one flow says so, too: it is not that flow. @param asked how many of its flows are. */
export function markOfBundle(flow: FlowBundle & DrawnFlow, asked: number): Mark {
  const all = flow.bundle.flows.length;
  const text = asked === 0 || asked === all ? `×${all}` : `${asked} of ${all}`;
  return { flow, text, look: 'bundle', width: 12 + 7 * text.length, height: 16 };
}

/** Of one flow. */
export function markOfFlow(
  flow: DrawnFlow,
  isPossible: boolean,
  index: DocumentIndex,
): readonly Mark[] {
  const change = changeOfLine(index, flow);
  if (isPossible) {
    const sign = change === null ? '' : `${CHANGES[change].sign} `;
    const width = WORD.width + (sign === '' ? 0 : SIGN.width);
    return [{ flow, text: `${sign}possible`, look: 'possible', ...WORD, width }];
  }
  if (change === null || change === 'unchanged') return [];
  return [{ flow, text: CHANGES[change].sign, look: change, ...SIGN }];
}
