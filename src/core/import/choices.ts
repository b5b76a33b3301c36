/** What a reader says to what was read: names, columns, cells put right. All of it is kept with the sources. */
import type { ChosenMapping } from './columnRole.ts';

/** Which cell, counted from 0; rows without the lines of headings. */
export interface CellPlace {
  readonly file: string;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface CellFix extends CellPlace {
  readonly text: string;
}

export interface ImportChoices {
  /** `null`: the page's own. */
  readonly title: string | null;
  /** By the shape of a table (`shapeOf`): its headings, folded. */
  readonly mappings: Readonly<Record<string, ChosenMapping>>;
  readonly fixes: readonly CellFix[];
}

export const NO_CHOICES: ImportChoices = { title: null, mappings: {}, fixes: [] };
