/** What a query selects of a document, rows and components included: what all views show. */
import type { ComponentId, EntryId, FlowId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { rowsApart } from '../model/rowsApart.ts';
import { or } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import type { Matches, MatchesRow } from './matches.ts';

/** What is not selected does not stand here. */
export type Selected = Exclude<Truth, 'no'>;

export interface Selection {
  readonly flows: ReadonlyMap<FlowId, Selected>;
  /**
   * A row is selected if one of its flows is; for certain, if one of them is for certain. One that gives no
   * flow is asked itself.
   */
  readonly entries: ReadonlyMap<EntryId, Selected>;
  /** The ends of the selected flows. */
  readonly components: ReadonlySet<ComponentId>;
}

/** All there is: what the empty query selects. */
export const selectAll = oncePerIndex((index) =>
  select({ matches: () => 'yes', matchesRow: () => 'yes' }, index),
);

interface Tests {
  readonly matches: Matches;
  readonly matchesRow: MatchesRow;
}

export function select({ matches, matchesRow }: Tests, index: DocumentIndex): Selection {
  const flows = new Map<FlowId, Selected>();
  const entries = new Map<EntryId, Selected>();
  const components = new Set<ComponentId>();
  for (const flow of index.document.flows) {
    const truth = matches(flow);
    if (truth === 'no') continue;
    flows.set(flow.id, truth);
    const row = or(truth, entries.get(flow.entry) ?? 'no');
    entries.set(flow.entry, row === 'yes' ? 'yes' : 'possible');
    components.add(flow.from).add(flow.to);
  }
  for (const entry of rowsApart(index)) {
    if (matchesRow(entry) === 'yes') entries.set(entry.id, 'yes');
  }
  return { flows, entries, components };
}
