/** A document in another form, as text. */
import { documentCsv } from '../src/core/export/csv/documentCsv.ts';
import { flowsCsv } from '../src/core/export/csv/flowsCsv.ts';
import { d2Of } from '../src/core/export/d2/d2.ts';
import { dotOf } from '../src/core/export/dot/dot.ts';
import { publishDocument } from '../src/core/export/json/publishDocument.ts';
import { documentMarkdown } from '../src/core/export/markdown/documentMarkdown.ts';
import { flowsMarkdown } from '../src/core/export/markdown/flowsMarkdown.ts';
import { mermaidOf } from '../src/core/export/mermaid/mermaid.ts';
import { documentModule } from '../src/core/export/module/documentModule.ts';
import { scopeOfReading } from '../src/core/export/scope.ts';
import type { Provenance, Scope } from '../src/core/export/scope.ts';
import { sketchOf } from '../src/core/export/sketch.ts';
import type { Sketch } from '../src/core/export/sketch.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import { indexDocument } from '../src/core/model/indexDocument.ts';
import type { DocumentIndex } from '../src/core/model/indexDocument.ts';
import { readEmptyQuery } from '../src/core/query/emptyReading.ts';
import { withId } from './documentIds.ts';
import type { Form } from './grammar.ts';

const WRITERS = {
  'markdown': documentMarkdown,
  'csv': documentCsv,
  'json': (document) => `${JSON.stringify(publishDocument(document), null, 2)}\n`,
  'module': documentModule,
  'flows-csv': ofFlows(flowsCsv),
  'flows-markdown': ofFlows(flowsMarkdown),
  'mermaid': drawn(mermaidOf),
  'd2': drawn(d2Of),
  'dot': drawn(dotOf),
} as const satisfies Record<Form, (document: FlowDocument) => string>;

/** @param id what the document is called instead; `null` leaves its own. */
export function convertDocument(document: FlowDocument, form: Form, id: string | null): string {
  return WRITERS[form](id === null ? document : withId(document, id));
}

/** All of the document, as of today; where it will be seen nobody has said. */
function ofFlows(write: (index: DocumentIndex, scope: Scope, provenance: Provenance) => string) {
  return (document: FlowDocument): string => {
    const index = indexDocument(document);
    const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    return write(index, scopeOfReading(index, readEmptyQuery(index), ''), { date, address: null });
  };
}

function drawn(write: (sketch: Sketch) => string) {
  return ofFlows((index, scope, provenance) => write(sketchOf(index, scope, provenance)));
}
