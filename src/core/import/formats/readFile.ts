/** From the text of a file to the tables that stand in it. Whatever the text is, it answers. */
import type { RawSource } from '../rawTable.ts';
import type { SourceFile, SourceFormat } from '../source.ts';
import { readAsciidoc } from './asciidoc/readAsciidoc.ts';
import { readDelimited } from './delimited/readDelimited.ts';
import { readHtml } from './html/readHtml.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { readWith } from './readWith.ts';
import type { Reader } from './readWith.ts';
import { sniffFormat } from './sniffFormat.ts';

const READERS = {
  markdown: readMarkdown,
  html: readHtml,
  asciidoc: readAsciidoc,
  csv: (file) => readDelimited(file, null),
  tsv: (file) => readDelimited(file, '\t'),
} as const satisfies Record<Exclude<SourceFormat, 'json'>, Reader>;

/** Not for the published JSON, which is a document already. */
export function readFile(file: SourceFile): RawSource {
  const format = file.format ?? sniffFormat(file.name, file.text);
  if (format === 'json') {
    throw new Error(`${file.name} is a document, and holds no tables to be read`);
  }
  return readWith(READERS[format], file);
}
