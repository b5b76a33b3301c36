/** Which number a flow has on paper: on the chart and in the list it is found by it, and by nothing else. */
import type { Flow } from '../../model/document.ts';
import type { FlowId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import type { Selected } from '../../query/select.ts';

export interface NumberedFlow {
  /** From one on, without a gap. */
  readonly number: number;
  readonly flow: Flow;
  /** `possible`: its port varies, and the query's may be among those it may have. */
  readonly match: Selected;
}

/**
 * In the order of the document's rows, and within a row in that of its flows: whoever has the page beside
 * the paper goes through both at once.
 * @param lit what the query selects; all else has no number.
 */
export function numberFlows(
  index: DocumentIndex,
  lit: ReadonlyMap<FlowId, Selected>,
): readonly NumberedFlow[] {
  const numbered: NumberedFlow[] = [];
  for (const entry of index.document.entries) {
    for (const id of entry.flows) {
      const [flow, match] = [index.flows.get(id), lit.get(id)];
      if (flow === undefined || match === undefined) continue;
      numbered.push({ number: numbered.length + 1, flow, match });
    }
  }
  return numbered;
}
