/** For rules about rows: what they find, a finding a row, and how its flows are called. */
import type { Entry, Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { nameFlow } from '../model/naming.ts';
import type { Found } from './finding.ts';

/** How many flows of a row are named before the rest is counted. */
const MOST_NAMED = 2;

/** @param say is given the row's flows that fit, at least one. */
export function findInRows(
  index: DocumentIndex,
  fits: (flow: Flow) => boolean,
  say: (flows: readonly [Flow, ...Flow[]], entry: Entry) => string,
): readonly Found[] {
  const found = groupBy(index.document.flows.filter(fits), ({ entry }) => entry);
  return index.document.entries.flatMap((entry) => {
    const [first, ...rest] = found.get(entry.id) ?? [];
    if (first === undefined) return [];
    const flows = [first, ...rest] as const;
    return [{ name: nameFlows(index, flows), words: say(flows, entry), flows }];
  });
}

/** `SSH Proxy → BBS:8889`; `Contour → AppSso:443 (2 flows)`; the first two and how many more. */
export function nameFlows(index: DocumentIndex, flows: readonly Flow[]): string {
  const names = [...groupBy(flows, (flow) => nameFlow(index, flow))].map(([name, same]) =>
    same.length === 1 ? name : `${name} (${same.length} flows)`,
  );
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
