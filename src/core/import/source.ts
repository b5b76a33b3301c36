/** What is brought: files or pasted text, and places in them. */

export const SOURCE_FORMATS = {
  markdown: { label: 'Markdown' },
  html: { label: 'HTML' },
  asciidoc: { label: 'AsciiDoc' },
  csv: { label: 'CSV' },
  tsv: { label: 'Tab-separated' },
  json: { label: 'Portolan JSON' },
} as const satisfies Record<string, { label: string }>;

export type SourceFormat = keyof typeof SOURCE_FORMATS;

export interface SourceFile {
  /** As it is shown: `docs/network.md`, or what a pasted text is called. */
  readonly name: string;
  readonly text: string;
  /** `null`: found out from the name and the text. */
  readonly format: SourceFormat | null;
}
