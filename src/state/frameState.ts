/** What a frame in somebody's page knows beside the explorer in it. */
import type { Explorer, ExplorerState } from './explorer.ts';

export interface FrameState {
  /** The host's colour, as it was sent; whether it is one has still to be seen. */
  readonly accent: string | null;
  /** Where the same is seen outside of the frame; `null` where it is nowhere to be seen. */
  readonly hrefOf: ((explorer: Explorer, state: ExplorerState) => string) | null;
}
