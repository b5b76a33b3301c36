/** The link to what is seen, as it is sent to somebody. What the reader brought nobody else has: it goes into the link. */
import { hrefOf } from './addressActions.ts';
import type { Desk } from './broughtDesk.ts';
import type { Explorer } from './explorer.ts';
import { findBrought } from './knownDocuments.ts';
import type { Part } from './library.ts';
import { walking } from './walking.ts';

export interface LinkToView {
  /** Absolute; `null` where what is seen does not fit in a link. */
  readonly href: string | null;
  /** What is to be said about it, where it is long or does not fit. */
  readonly notice: string | null;
}

/** @param page the address of the page, which a relative link is relative to. */
export async function linkTo(
  explorer: Explorer,
  desk: Part<Desk> | null,
  page: string,
): Promise<LinkToView> {
  const state = explorer.store.getState();
  const brought = findBrought(state, state.subject.opened.id);
  if (brought === null || desk === null) {
    const notice = walking.now()?.whyNotSent(state) ?? null;
    return { href: new URL(hrefOf(explorer), page).href, notice };
  }
  const [{ linkToBrought }, open] = await Promise.all([import('./broughtOpening.ts'), desk.load()]);
  const { href, isSafe, message } = await linkToBrought(open, brought.id, page);
  return { href, notice: isSafe ? null : message };
}
