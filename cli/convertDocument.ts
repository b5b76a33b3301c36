/** A document in another form, as text. */
import { publishDocument } from '../src/core/export/json/publishDocument.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import { withId } from './documentIds.ts';
import type { Form } from './grammar.ts';

/** @param id what the document is called instead; `null` leaves its own. */
export function convertDocument(source: FlowDocument, form: Form, id: string | null): string {
  const document = id === null ? source : withId(source, id);
  switch (form) {
    case 'json':
      return `${JSON.stringify(publishDocument(document), null, 2)}\n`;
    default:
      throw new Error(`not yet: ${form}`);
  }
}
