/** All that a run has found. */
import type { FlowDocument } from '../../../src/core/model/document.ts';
import type { Big } from './measureBig.ts';
import type { Grown } from './measureGrowth.ts';
import type { LayoutTimes } from './measureLayout.ts';
import type { Load } from './measureLoads.ts';
import type { Small } from './measureSmall.ts';

export interface Figures {
  readonly documents: readonly FlowDocument[];
  readonly rounds: number;
  readonly loads: readonly Load[];
  readonly small: readonly Small[];
  readonly big: readonly Big[];
  readonly grown: readonly Grown[];
  readonly layouts: readonly LayoutTimes[];
}
