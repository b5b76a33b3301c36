/**
 * All of reading: sources and choices in, a document and everything that is to be said about it out. Pure;
 * a worker runs it for the page, Node for the command line.
 */
import type { DocumentProblem } from '../model/documentProblem.ts';
import type { FlowDocument } from '../model/document.ts';
import type { ImportChoices } from './choices.ts';
import type { TableMapping } from './columnRole.ts';
import type { RawTable } from './rawTable.ts';
import type { SourceFile } from './source.ts';

/** A table as it was found and understood, for those who look at the mapping. */
export interface ImportedTable {
  readonly raw: RawTable;
  readonly mapping: TableMapping;
  /** What tables with the same headings share: the key of `ImportChoices.mappings`. */
  readonly shape: string;
  /** Its place among the tables of its file, from 0: what a `CellFix` calls it by. */
  readonly ordinal: number;
  /** The id of its table in the document; `null` where it was set aside. */
  readonly table: string | null;
}

export interface Imported {
  /** `null` where nothing that was brought has a row. */
  readonly document: FlowDocument | null;
  readonly tables: readonly ImportedTable[];
  /** Those of the document, and those of files and tables that are not in it; in the order of the sources. */
  readonly problems: readonly DocumentProblem[];
}

/** How far it is, in rows read of rows found; told now and then, never more than 100 times. */
export type OnProgress = (read: number, found: number) => void;

export declare function readSources(
  files: readonly SourceFile[],
  choices: ImportChoices,
  onProgress?: OnProgress,
): Imported;
