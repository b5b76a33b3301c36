/**
 * Does something once what it needs is there: at once where it is there already, as it nearly always is,
 * so that a click is one step. The newest wish wins: a reader who has gone elsewhere is not fetched back.
 */
import type { Explorer } from './explorer.ts';
import type { Part } from './library.ts';
import { SaidError } from './saidError.ts';
import { addNotice } from './viewActions.ts';

const newest = new WeakMap<Explorer, symbol>();

/**
 * @param what is being loaded, as it is called within a sentence: `Tanzu Application Platform networking`.
 * @returns settles when it is done, or has been given up; never rejects.
 */
export async function whenLoaded(
  explorer: Explorer,
  parts: readonly Part<unknown>[],
  what: string,
  act: () => void,
): Promise<void> {
  const wish = Symbol(what);
  newest.set(explorer, wish);
  const isNewest = () => newest.get(explorer) === wish;
  const missing = parts.filter((part) => part.now() === null);
  if (missing.length > 0) {
    explorer.store.setState({ loading: what });
    const failure = await Promise.all(missing.map((part) => part.load())).then(
      () => null,
      (error: unknown) =>
        error instanceof SaidError
          ? error.message
          : `${what} could not be loaded. Look at the network, and try again.`,
    );
    if (!isNewest()) return;
    explorer.store.setState({ loading: null });
    if (failure !== null) {
      addNotice(explorer, failure);
      return;
    }
  } else if (explorer.store.getState().loading !== null) {
    explorer.store.setState({ loading: null });
  }
  act();
}
