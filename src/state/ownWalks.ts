/** The walks of the reader's own: how they come, change and go. Each change can be taken back. */
import type { DocumentId } from '../core/model/ids.ts';
import type { Walk } from '../core/model/walk.ts';
import { freeOwnId, isOwnId } from '../core/walk/editWalk.ts';
import type { Explorer, ExplorerState, OwnWalk } from './explorer.ts';
import { knownDocuments } from './knownDocuments.ts';
import { leaveWalk } from './walkActions.ts';
import { packWalk } from './walkLink.ts';

/** More than anybody takes back. */
const MOST_REMEMBERED = 100;

export function findOwn(state: Pick<ExplorerState, 'ownWalks' | 'subject'>, id: string) {
  const of = state.subject.opened.id;
  return state.ownWalks.find((own) => own.of === of && own.walk.id === id) ?? null;
}

/**
 * @param kept whether it is kept on this device: not so what came in a link.
 * @returns the walk, under an id that is free; the one that is there where it is the same.
 */
export function takeWalk(explorer: Explorer, of: DocumentId, walk: Walk, kept: boolean): Walk {
  const theirs = explorer.store.getState().ownWalks.filter((own) => own.of === of);
  const same = theirs.find((own) => sameWalk(own.walk, walk));
  if (same !== undefined) return same.walk;
  const taken = theirs.map((own) => own.walk);
  const isFree = isOwnId(walk.id) && taken.every(({ id }) => id !== walk.id);
  const own = isFree ? walk : { ...walk, id: freeOwnId(taken) };
  explorer.store.setState(({ ownWalks }) => ({
    ownWalks: [...ownWalks, { of, walk: own, kept, fragment: null, past: [], typing: null }],
  }));
  void pack(explorer, of, own);
  return own;
}

export interface ChangeOptions {
  /** Where the reader stands in it afterwards; where they stood, unless said otherwise. */
  readonly step?: number;
  /** What is being typed: further changes of the same are taken back together with it. */
  readonly typing?: string | null;
}

/** @param change returns the same walk where it changes nothing. */
export function changeOwnWalk(
  explorer: Explorer,
  id: string,
  change: (walk: Walk) => Walk,
  { step, typing = null }: ChangeOptions = {},
): void {
  const own = findOwn(explorer.store.getState(), id);
  if (own === null) return;
  const walk = change(own.walk);
  if (walk === own.walk) return;
  const goesOn = typing !== null && own.typing === typing;
  const past = goesOn ? own.past : [...own.past, own.walk].slice(-MOST_REMEMBERED);
  putOwn(explorer, own, { ...own, walk, past, typing, kept: true }, step);
}

/** Takes back the last change of the walk; nothing where there is none. */
export function undoWalk(explorer: Explorer, id: string): void {
  const own = findOwn(explorer.store.getState(), id);
  const walk = own?.past.at(-1);
  if (own === null || walk === undefined) return;
  putOwn(explorer, own, { ...own, walk, past: own.past.slice(0, -1), typing: null });
}

export function removeOwnWalk(explorer: Explorer, id: string): void {
  const { walk, subject } = explorer.store.getState();
  if (walk?.walk.id === id) leaveWalk(explorer);
  explorer.store.setState(({ ownWalks }) => ({
    ownWalks: ownWalks.filter((own) => own.of !== subject.opened.id || own.walk.id !== id),
  }));
}

/** What another page has kept: what is open goes on as it is there now. */
export function replaceOwnWalks(explorer: Explorer, ownWalks: readonly OwnWalk[]): void {
  explorer.store.setState((state) => {
    const { walk: open, subject } = state;
    const now = ownWalks.find(
      ({ of, walk }) => of === subject.opened.id && walk.id === open?.walk.id,
    );
    return { ownWalks, walk: standIn(open, now?.walk ?? open?.walk ?? null) };
  });
  for (const { of, walk, fragment } of ownWalks) {
    if (fragment === null) void pack(explorer, of, walk);
  }
}

/**
 * What the reader made before it was known which walks there are gets a name that none of them has, so that
 * none is taken for the other.
 */
export function makeRoomForWalks(explorer: Explorer, known: readonly OwnWalk[]): void {
  const { ownWalks } = explorer.store.getState();
  for (const own of ownWalks.filter(({ kept }) => kept)) {
    const theirs = known.filter(({ of }) => of === own.of).map(({ walk }) => walk);
    const isTaken = theirs.some((walk) => walk.id === own.walk.id && !sameWalk(walk, own.walk));
    if (!isTaken) continue;
    const mine = explorer.store.getState().ownWalks.filter(({ of }) => of === own.of);
    const id = freeOwnId([...theirs, ...mine.map(({ walk }) => walk)]);
    putOwn(explorer, own, { ...own, walk: { ...own.walk, id }, fragment: null });
  }
}

function putOwn(explorer: Explorer, before: OwnWalk, own: OwnWalk, step?: number): void {
  explorer.store.setState(({ walk: open, ownWalks }) => ({
    ownWalks: ownWalks.map((one) => (one === before ? own : one)),
    walk: open?.walk === before.walk ? standIn(open, own.walk, step) : open,
  }));
  void pack(explorer, own.of, own.walk);
}

function standIn(
  open: ExplorerState['walk'],
  walk: Walk | null,
  step: number = open?.step ?? 0,
): ExplorerState['walk'] {
  if (open === null || walk === null) return open;
  return { walk, step: Math.max(0, Math.min(step, walk.steps.length - 1)) };
}

/** The fragment follows the walk; until then the one before stands. */
async function pack(explorer: Explorer, of: DocumentId, walk: Walk): Promise<void> {
  const state = explorer.store.getState();
  const known = knownDocuments(explorer, state).find(({ id }) => id === of);
  const title = known?.title ?? of;
  const fragment = await packWalk({ id: of, title }, walk);
  explorer.store.setState(({ ownWalks }) => ({
    ownWalks: ownWalks.map((own) => (own.walk === walk ? { ...own, fragment } : own)),
  }));
}

function sameWalk(one: Walk, other: Walk): boolean {
  return JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' });
}
