/** Keeps the browser's address bar and the state in step. The only file here that knows a window. */
import { isBroughtFragment, isWalkFragment } from '../core/url/broughtFragment.ts';
import { addressOf, returnToAddress } from './addressActions.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { findBrought } from './knownDocuments.ts';
import { walking } from './walking.ts';
import { addressAtHref, hrefOfAddress } from './siteAddress.ts';

/** Browsers refuse more than some hundred history changes in half a minute: typing is gathered. */
const GATHER_MS = 200;

type Browser = Pick<
  Window,
  | 'history'
  | 'location'
  | 'addEventListener'
  | 'removeEventListener'
  | 'setTimeout'
  | 'clearTimeout'
  | 'requestAnimationFrame'
>;

/** A state, and the whole address that it was read from. */
export interface ReadAddress {
  readonly state: ExplorerState;
  readonly href: string;
}

/**
 * @param read before this was loaded: what the reader did since is written to the address bar, and where
 *   they went back since, that is gone to.
 * @returns a function that ends it.
 */
export function followAddress(explorer: Explorer, browser: Browser, read: ReadAddress): () => void {
  const { store } = explorer;
  let timer: number | undefined;
  const cancel = () => {
    browser.clearTimeout(timer);
    timer = undefined;
  };
  let isReturning = false;
  const later = afterPaint(browser, () => isReturning);
  const write = (how: 'pushState' | 'replaceState', state: ExplorerState) => {
    const { pathname, hash: before, href } = browser.location;
    const hash = hashOf(state, before);
    const search = addressOf(state);
    const place = hrefOfAddress(explorer.site, search);
    // One page keeps its own path, which a question mark alone would leave as it is.
    const next = explorer.site.pages.length === 0 ? pathname + search : place;
    if (addressAtHref(explorer.site, href) !== search || hash !== before) {
      browser.history[how](null, '', next + hash);
    }
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.steps !== before.steps) {
      // What was typed a moment ago is where back leads, so it is written down before the step.
      const wasTyping = timer !== undefined;
      cancel();
      if (wasTyping) later.add(() => write('replaceState', before));
      later.add(() => write('pushState', state));
    } else if (addressOf(state) !== addressOf(before) || isSent(state, before)) {
      cancel();
      timer = browser.setTimeout(() => {
        timer = undefined;
        write('replaceState', store.getState());
      }, GATHER_MS);
    }
  });
  const show = () => {
    // A theme was chosen for all that is seen, not for one step of the way.
    const { theme } = store.getState();
    returnToAddress(explorer, addressAtHref(explorer.site, browser.location.href));
    store.setState({ theme });
    cancel();
  };
  const followBack = () => {
    // Whoever was quicker than a frame goes back from an entry that is not written yet, and so too far.
    if (!isReturning && later.dropLast()) {
      isReturning = true;
      browser.history.forward();
      return;
    }
    isReturning = false;
    later.flush();
    show();
  };
  browser.addEventListener('popstate', followBack);
  browser.addEventListener('pagehide', later.flush);
  const state = store.getState();
  const hasGoneBack =
    addressAtHref(explorer.site, browser.location.href) !== addressAtHref(explorer.site, read.href);
  if (hasGoneBack) show();
  else if (addressOf(state) !== addressOf(read.state)) {
    write(state.steps === read.state.steps ? 'replaceState' : 'pushState', state);
  }
  return () => {
    cancel();
    later.flush();
    unsubscribe();
    browser.removeEventListener('popstate', followBack);
    browser.removeEventListener('pagehide', later.flush);
  };
}

/** Whether what a link would hold has changed. */
function isSent(state: ExplorerState, before: ExplorerState): boolean {
  return state.brought !== before.brought || state.ownWalks !== before.ownWalks;
}

/**
 * A document that came in a link stays in the address for as long as it is open and not kept; a walk of the
 * reader's own for as long as it is open.
 */
function hashOf(state: ExplorerState, before: string): string {
  const own = findBrought(state, state.subject.opened.id)?.hash ?? null;
  const kept = own ?? (isBroughtFragment(before) || isWalkFragment(before) ? '' : before);
  return walking.now()?.addFragment(kept, state) ?? kept;
}

/** A page that is not seen gets no frames. */
const UNSEEN_MS = 100;

/**
 * What may wait until the chart has answered: a new entry of the history takes a browser longer than the answer.
 * @param isElsewhere whether the browser stands at another entry just now: then it waits until it is back.
 */
function afterPaint(browser: Browser, isElsewhere: () => boolean) {
  const waiting: (() => void)[] = [];
  /** @returns whether there was anything to drop. */
  const dropLast = () => waiting.pop() !== undefined;
  const flush = () => {
    for (const act of waiting.splice(0)) act();
  };
  const add = (act: () => void) => {
    waiting.push(act);
    if (waiting.length > 1) return;
    const settle = () => {
      if (!isElsewhere()) flush();
    };
    browser.requestAnimationFrame(() => browser.setTimeout(settle));
    browser.setTimeout(settle, UNSEEN_MS);
  };
  return { add, dropLast, flush };
}
