/** As what a document can be taken away, in the order in which it is offered. */
import { documentCsv } from '../../../core/export/csv/documentCsv.ts';
import { publishDocument } from '../../../core/export/json/publishDocument.ts';
import { documentMarkdown } from '../../../core/export/markdown/documentMarkdown.ts';
import { documentModule } from '../../../core/export/module/documentModule.ts';
import type { FlowDocument } from '../../../core/model/document.ts';

export interface Export {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (document: FlowDocument) => string;
}

export const EXPORTS: readonly Export[] = [
  { label: 'Markdown', ending: 'md', type: 'text/markdown', write: documentMarkdown },
  { label: 'CSV', ending: 'csv', type: 'text/csv', write: documentCsv },
  {
    label: 'JSON',
    ending: 'json',
    type: 'application/json',
    write: (document) => `${JSON.stringify(publishDocument(document), null, 2)}\n`,
  },
  { label: 'Module for data/', ending: 'ts', type: 'text/plain', write: documentModule },
];
