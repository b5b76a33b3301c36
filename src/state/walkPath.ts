/** The path of the walk that is open: what its step says is seen, and whether something else is. */
import type { FlowDocument } from '../core/model/document.ts';
import type { Walk } from '../core/model/walk.ts';
import type { Address } from '../core/url/address.ts';
import { EMPTY_ADDRESS } from '../core/url/emptyAddress.ts';
import type { ExplorerState, OpenWalk } from './explorer.ts';
import { joinFragment } from '../core/url/fragmentParts.ts';
import { sameFolds, selectFolded } from './folded.ts';

/** The walks of the open document, then those that the reader has made for it. */
export function listWalks(state: Pick<ExplorerState, 'subject' | 'ownWalks'>): readonly Walk[] {
  return walksOf(state.subject.opened, state);
}

function walksOf(document: FlowDocument, { ownWalks }: Pick<ExplorerState, 'ownWalks'>) {
  const own = ownWalks.filter(({ of }) => of === document.id).map(({ walk }) => walk);
  return [...document.walks, ...own];
}

/**
 * Whether the reader has asked for something of their own in between, or looks elsewhere: the walk stays
 * open, and leads back.
 */
export function isOffPath(state: ExplorerState): boolean {
  const { walk: open, subject, index } = state;
  if (open === null) return false;
  const { walk } = open;
  const step = walk.steps[open.step];
  const folded = walk.fold === null ? null : new Set(walk.fold);
  return (
    step === undefined ||
    state.text !== step.q ||
    state.show !== EMPTY_ADDRESS.show ||
    state.view !== step.view ||
    state.select !== step.select ||
    state.way !== step.way ||
    state.hop !== step.hop ||
    subject.against !== null ||
    subject.choices.size !== walk.with.length + walk.without.length ||
    walk.with.some((option) => subject.choices.get(option) !== 'with') ||
    walk.without.some((option) => subject.choices.get(option) !== 'without') ||
    !sameFolds(selectFolded(state), selectFolded({ folded, index }))
  );
}

/** Whether a walk is open, and what its step says is on screen. */
export function isOnPath(state: ExplorerState): boolean {
  return state.walk !== null && !isOffPath(state);
}

/** What is at its default on the path, since the step says it. */
const UNSAID = {
  q: EMPTY_ADDRESS.q,
  show: EMPTY_ADDRESS.show,
  view: EMPTY_ADDRESS.view,
  select: null,
  way: null,
  hop: null,
  with: [],
  without: [],
  fold: null,
  against: null,
} as const satisfies Partial<Address>;

/** @param address of what is seen, as if no walk were open. */
export function addWalk(address: Address, state: ExplorerState, { walk, step }: OpenWalk): Address {
  const strays = isOffPath(state);
  return {
    ...address,
    ...(strays ? {} : UNSAID),
    walk: walk.id,
    step: step === 0 ? null : step + 1,
    strays,
  };
}

/** @param before an address, or what stands behind its `#`: a walk of the reader's own goes along with it. */
export function addFragment(before: string, state: ExplorerState): string {
  const { walk: open, ownWalks } = state;
  const own = ownWalks.find(({ walk }) => walk === open?.walk);
  return joinFragment(before, own?.fragment ?? '');
}

/** What is to be said of a link to what is seen, where the walk that is open is not in it. */
export function whyNotSent(state: ExplorerState): string | null {
  const own = state.ownWalks.find(({ walk }) => walk === state.walk?.walk);
  if (own === undefined || own.fragment !== null) return null;
  return 'The walk does not fit in a link, and so is not in this one. Send it as a file.';
}

export interface MetWalk {
  /** What is seen; where it strays from the step, as the address itself says. */
  readonly address: Address;
  /** `null` where the document has no such walk. */
  readonly walk: OpenWalk | null;
  readonly said: readonly string[];
}

/** @param address names a walk of the document. */
export function meetWalk(address: Address, document: FlowDocument, state: ExplorerState): MetWalk {
  const walk = walksOf(document, state).find(({ id }) => id === address.walk);
  if (walk === undefined) {
    const rest = { walk: null, step: null, strays: false, present: false };
    return { address: { ...address, ...rest }, walk: null, said: [noWalk(address, document)] };
  }
  const last = walk.steps.length - 1;
  const place = (address.step ?? 1) - 1;
  const at = Math.min(place, last);
  const said =
    place > last
      ? [
          `“${walk.title}” has ${walk.steps.length} steps and no step ${place + 1}; its last is shown.`,
        ]
      : [];
  const open: OpenWalk = { walk, step: at };
  const step = walk.steps[at];
  if (address.strays || step === undefined) return { address, walk: open, said };
  const { q, view, select, way, hop } = step;
  return {
    address: {
      ...address,
      ...UNSAID,
      q,
      view,
      select,
      way,
      hop: hop === null ? null : hop + 1,
      with: walk.with,
      without: walk.without,
      fold: walk.fold,
    },
    walk: open,
    said,
  };
}

function noWalk({ walk }: Address, { title, walks }: FlowDocument): string {
  const known = walks.map(({ id }) => id).join(', ');
  const hint = known === '' ? 'It has none.' : `Its walks: ${known}.`;
  return `${title} has no walk “${walk}”, so none is open. ${hint}`;
}
