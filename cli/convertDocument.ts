/** A document in another form, as text. */
import { documentCsv } from '../src/core/export/csv/documentCsv.ts';
import { publishDocument } from '../src/core/export/json/publishDocument.ts';
import { documentMarkdown } from '../src/core/export/markdown/documentMarkdown.ts';
import { documentModule } from '../src/core/export/module/documentModule.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import { withId } from './documentIds.ts';
import type { Form } from './grammar.ts';

const WRITERS = {
  markdown: documentMarkdown,
  csv: documentCsv,
  json: (document) => `${JSON.stringify(publishDocument(document), null, 2)}\n`,
  module: documentModule,
} as const satisfies Record<Form, (document: FlowDocument) => string>;

/** @param id what the document is called instead; `null` leaves its own. */
export function convertDocument(document: FlowDocument, form: Form, id: string | null): string {
  return WRITERS[form](id === null ? document : withId(document, id));
}
