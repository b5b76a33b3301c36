/** Presenting: the view, large, with what a step says under it. It stands in the state and in the address. */
import type { Explorer } from './explorer.ts';

/** Presents the walk that is open; without one, what is on screen. */
export function startPresenting(explorer: Explorer): void {
  explorer.store.setState({ presenting: true });
}

export function endPresenting(explorer: Explorer): void {
  explorer.store.setState({ presenting: false });
}
