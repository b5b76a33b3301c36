/**
 * What page and reading worker say to each other. What was read comes in slices, each a message of its own:
 * taking a message apart is one block of work for the page, and a large document would be a long one.
 */
import type { ImportChoices } from '../core/import/choices.ts';
import type { SourceFile } from '../core/import/source.ts';
import type { DoubtedRow, TableSummary } from '../core/import/tableSummary.ts';
import type { Component, Entry, Flow, FlowDocument } from '../core/model/document.ts';
import type { DocumentProblem } from '../core/model/documentProblem.ts';

export interface ImportRequest {
  readonly id: number;
  readonly files: readonly SourceFile[];
  readonly choices: ImportChoices;
}

/** Of the table at that place in the list of tables. */
export interface DoubtedOf {
  readonly table: number;
  readonly row: DoubtedRow;
}

/** The first one has what is left once all that can be long has been taken out; the others put it back. */
export type ImportSlice =
  | {
      readonly part: 'head';
      readonly document: FlowDocument | null;
      readonly tables: readonly TableSummary[];
    }
  | { readonly part: 'components'; readonly items: readonly Component[] }
  | { readonly part: 'entries'; readonly items: readonly Entry[] }
  | { readonly part: 'flows'; readonly items: readonly Flow[] }
  | { readonly part: 'own-problems'; readonly items: readonly DocumentProblem[] }
  | { readonly part: 'problems'; readonly items: readonly DocumentProblem[] }
  | { readonly part: 'doubted'; readonly items: readonly DoubtedOf[] };

export type ImportAnswer =
  | {
      readonly id: number;
      readonly kind: 'progress';
      readonly read: number;
      readonly found: number;
    }
  | { readonly id: number; readonly kind: 'slice'; readonly slice: ImportSlice }
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
