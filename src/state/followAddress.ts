/** Keeps the browser's address bar and the state in step. The only file here that knows a window. */
import { addressOf, returnToAddress } from './addressActions.ts';
import type { Explorer, ExplorerState } from './explorer.ts';

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
>;

/** @returns a function that ends it. */
export function followAddress(explorer: Explorer, browser: Browser): () => void {
  const { store } = explorer;
  let timer: number | undefined;
  const cancel = () => {
    browser.clearTimeout(timer);
    timer = undefined;
  };
  const write = (how: 'pushState' | 'replaceState', state: ExplorerState) => {
    const search = addressOf(state);
    const { pathname, hash } = browser.location;
    if (search !== browser.location.search)
      browser.history[how](null, '', pathname + search + hash);
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.steps !== before.steps) {
      // What was typed a moment ago is where back leads, so it is written down before the step.
      if (timer !== undefined) write('replaceState', before);
      cancel();
      write('pushState', state);
    } else if (addressOf(state) !== addressOf(before)) {
      cancel();
      timer = browser.setTimeout(() => {
        timer = undefined;
        write('replaceState', store.getState());
      }, GATHER_MS);
    }
  });
  const followBack = () => {
    // A theme was chosen for all that is seen, not for one step of the way.
    const { theme } = store.getState();
    returnToAddress(explorer, browser.location.search);
    store.setState({ theme });
    cancel();
  };
  browser.addEventListener('popstate', followBack);
  return () => {
    cancel();
    unsubscribe();
    browser.removeEventListener('popstate', followBack);
  };
}
