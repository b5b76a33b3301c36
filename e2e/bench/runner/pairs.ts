/** Comparing pages within a round: whatever slowed the machine then, slowed both. */
import type { FlowDocument } from '../../../src/core/model/document.ts';
import type { Setting } from './browse.ts';
import type { Load } from './measureLoads.ts';
import type { Peer } from './peers.ts';
import { median } from './statistics.ts';

export interface Place {
  readonly setting: Setting;
  readonly document: FlowDocument;
  readonly peer: Peer;
}

/** In the order of the rounds. */
export function loadsAt(
  loads: readonly Load[],
  { setting, document, peer }: Place,
): readonly Load[] {
  return loads.filter(
    (load) => load.setting === setting && load.document === document && load.peer === peer,
  );
}

/** @returns the median of the ratios within each round. */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((time, round) => time / (theirs[round] ?? NaN)));
}
