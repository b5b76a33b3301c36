/** What the build provides as modules; see `builtDrawings` in vite.config.ts. */
declare module 'virtual:drawings' {
  import type { Drawing } from './core/layout/drawing.ts';

  /** By document id. Each is a file of its own, loaded when its document is opened. */
  export const drawings: Readonly<Record<string, () => Promise<{ readonly drawing: Drawing }>>>;
}
