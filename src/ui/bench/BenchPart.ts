/** What every part of the bench that changes something is handed. */
import type { Change } from '../../core/bench/change.ts';
import type { Scenario } from '../../core/bench/scenario.ts';

export interface BenchPart {
  readonly scenario: Scenario;
  readonly onChange: (change: Change) => void;
}
