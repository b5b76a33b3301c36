/** A brought document as the rest of the explorer knows it: one among others, which is read when it is opened. */
import type { FlowDocument } from '../core/model/document.ts';
import type { KnownDocument, Part } from './library.ts';

export interface BroughtDocument extends KnownDocument {
  /**
   * `device`: kept in this browser. `page`: there as long as the page is open. `link`: it came with the
   * address, and is there as long as the address is.
   */
  readonly keptIn: 'device' | 'page' | 'link';
  /** The fragment of the address that holds it; `null` where it is not in the address. */
  readonly hash: string | null;
  readonly part: Part<FlowDocument>;
}
