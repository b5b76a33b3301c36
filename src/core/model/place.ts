/** Where something stands in a file that was brought. Both count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
