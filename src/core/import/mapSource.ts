/** From a file to its tables as they stand there, with what each of their columns is for. */
import type { ImportChoices } from './choices.ts';
import { readFile } from './formats/readFile.ts';
import { sniffFormat } from './formats/sniffFormat.ts';
import { mapRaw } from './mapRaw.ts';
import type { MappedSource } from './mapRaw.ts';
import type { RawTable } from './rawTable.ts';
import type { SourceFile, SourceFormat } from './source.ts';
import { jsonBesideFiles } from './sourceProblems.ts';

export function formatOf({ format, name, text }: SourceFile): SourceFormat {
  return format ?? sniffFormat(name, text);
}

/** Two files of one name are told apart by a number behind it. */
export function nameApart(files: readonly SourceFile[]): readonly SourceFile[] {
  const used = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let number = 2; used.has(name); number++) name = `${file.name} (${number})`;
    used.add(name);
    return name === file.name ? file : { ...file, name, format: formatOf(file) };
  });
}

export function mapSource(file: SourceFile, choices: ImportChoices): MappedSource {
  const { name } = file;
  const format = formatOf(file);
  if (format === 'json') {
    return { name, title: null, tables: [], notes: [], problems: [jsonBesideFiles(name)] };
  }
  const raw = readFile({ ...file, format });
  const isSheet = format === 'csv' || format === 'tsv';
  return mapRaw(isSheet ? { ...raw, tables: raw.tables.map(titleSheet) } : raw, choices);
}

/** A sheet has no headings but its own rows: the line above a table is what it is called. */
function titleSheet(table: RawTable): RawTable {
  const { caption, lead } = table;
  return caption === null && lead !== null ? { ...table, caption: lead, lead: null } : table;
}
