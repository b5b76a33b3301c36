/** What the command has of the world beside files: where it was called, and whom it speaks to. */
import type { Paint } from './writeProblem.ts';

export interface Terminal {
  /** What relative paths start from. */
  readonly cwd: string;
  /** Of standard input, all of it. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** To standard output: what was asked for. */
  readonly print: (text: string) => void;
  /** To standard error: everything else. */
  readonly say: (text: string) => void;
  readonly paint: Paint;
}
