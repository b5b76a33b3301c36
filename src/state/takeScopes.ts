/** How much can be taken away of what is shown: all of the document, what the query selects, what is selected. */
import { scopeOfReading, scopeOfSelected } from '../core/export/scope.ts';
import type { Provenance, Scope } from '../core/export/scope.ts';
import { nameTarget } from '../core/export/text/nameTarget.ts';
import { findTarget, flowsOfTarget } from '../core/model/target.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { readEmptyQuery } from '../core/query/emptyReading.ts';
import type { Listed } from '../core/query/listWays.ts';
import { printQuery } from '../core/query/print.ts';
import { describeWay } from '../core/trace/describeWay.ts';
import { NO_WALK, addressOf } from './addressActions.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { findBrought } from './knownDocuments.ts';
import { selectListed } from './selectors.ts';
import { hrefOfAddress } from './siteAddress.ts';

export interface Scopes {
  readonly document: Scope;
  /** `null` where nothing is asked. */
  readonly query: Scope | null;
  /** `null` where nothing is selected, and no way is chosen. */
  readonly selected: Scope | null;
}

export function scopesOf(state: ExplorerState): Scopes {
  const { index, reading } = state;
  return {
    document: scopeOfReading(index, readEmptyQuery(index), ''),
    query: reading.query === null ? null : scopeOfReading(index, reading, wordsOfQuery(state)),
    selected: scopeOfSelection(state),
  };
}

/** As typed, as long as that can be read. */
function wordsOfQuery({ text, problems, reading }: ExplorerState): string {
  return problems.length === 0 ? text.trim() : printQuery(reading.query);
}

function scopeOfSelection(state: ExplorerState): Scope | null {
  const { index, select } = state;
  const target = select === null ? null : findTarget(index, select);
  if (target !== null) {
    const flows = flowsOfTarget(index, target).map(({ id }) => id);
    const rows = target.kind === 'entry' ? [target.entry.id] : [];
    return scopeOfSelected(index, nameTarget(index, target), flows, rows);
  }
  const listed = selectListed(state);
  if (listed === null) return null;
  const flows = index.document.flows.filter(({ id }) => listed.flows.has(id));
  return scopeOfSelected(
    index,
    nameListed(index, listed),
    flows.map(({ id }) => id),
    [],
  );
}

/** @param page the address of the page, which a relative link is relative to. */
export function provenanceOf(
  explorer: Explorer,
  { extent }: Pick<Scope, 'extent'>,
  page: string,
  now: Date,
): Provenance {
  const state = explorer.store.getState();
  const nothing = { select: null, way: null, hop: null } as const;
  const shown: ExplorerState = {
    ...state,
    // Neither a walk nor what lies beside the chart is any of what is taken.
    ...NO_WALK,
    ...(extent === 'selected' ? {} : nothing),
    ...(extent === 'document' ? { text: '', show: 'dim' as const } : {}),
    panel: null,
    rest: [],
  };
  // What is on this device alone nobody else could follow a link to.
  const isHere = findBrought(state, state.subject.opened.id) !== null || page.startsWith('file:');
  const href = hrefOfAddress(explorer.site, addressOf(shown));
  return { date: dayOf(now), address: isHere ? null : new URL(href, page).href };
}

/** The day where the reader is: `2026-11-30`. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `Rep → BBS:8889 → mysql_proxy:3306, 2 hops`, `what is 2 hops away`. */
function nameListed(index: DocumentIndex, { of }: Listed): string {
  if (of.kind === 'way') return describeWay(index, of.way);
  const { distance } = of.ring;
  return `what is ${distance} ${distance === 1 ? 'hop' : 'hops'} away`;
}
