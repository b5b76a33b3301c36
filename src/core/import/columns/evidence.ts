/** All that is known of a table when it is decided what it is. */
import type { ColumnReading, ImpliedEnd } from '../columnRole.ts';
import type { ColumnScene } from './columnScene.ts';

export interface Evidence {
  readonly scene: ColumnScene;
  readonly roles: readonly ColumnReading[];
  readonly ends: readonly ImpliedEnd[];
}
