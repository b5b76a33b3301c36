/** The forms in which a scope is taken away as text, in the order in which they are offered: one entry for each. */
import { flowsCsv } from '../../../core/export/csv/flowsCsv.ts';
import { d2Of } from '../../../core/export/d2/d2.ts';
import { dotOf } from '../../../core/export/dot/dot.ts';
import { drawioOf } from '../../../core/export/drawio/drawio.ts';
import { flowsJson } from '../../../core/export/json/flowsJson.ts';
import { flowsMarkdown } from '../../../core/export/markdown/flowsMarkdown.ts';
import { mermaidOf } from '../../../core/export/mermaid/mermaid.ts';
import type { Provenance, Scope } from '../../../core/export/scope.ts';
import type { Sketch } from '../../../core/export/sketch.ts';
import type { Drawing } from '../../../core/layout/drawing.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';

/** What is taken. */
export interface Taken {
  readonly index: DocumentIndex;
  readonly scope: Scope;
  readonly provenance: Provenance;
  readonly sketch: () => Sketch;
  /** Of the scope, nothing folded. Rejects, with a reason for the reader, where it cannot be laid out. */
  readonly layOut: () => Promise<Drawing>;
}

export interface Form {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  /** What is in it, in a few words. */
  readonly about: string;
  readonly write: (taken: Taken) => string | Promise<string>;
  /** `null` where there is nothing to be said of this scope. */
  readonly caution?: (scope: Scope) => string | null;
  /** Whether it also holds two documents that are compared. */
  readonly compares: boolean;
}

/** As many lines as Mermaid draws where nobody has told it otherwise. */
const MOST_MERMAID_LINES = 500;

export const TABLE_FORMS: readonly Form[] = [
  {
    label: 'CSV',
    ending: 'csv',
    type: 'text/csv',
    about: 'A line for each flow and port; ranges have their ends in columns of their own.',
    write: ({ index, scope, provenance }) => flowsCsv(index, scope, provenance),
    compares: true,
  },
  {
    label: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    about: 'A table with a line for each flow, for a ticket or a page.',
    write: ({ index, scope, provenance }) => flowsMarkdown(index, scope, provenance),
    compares: true,
  },
  {
    label: 'JSON',
    ending: 'json',
    type: 'application/json',
    about: 'The published format, narrowed to this: rows as written and their reading.',
    write: ({ index, scope, provenance }) => flowsJson(index, scope, provenance),
    compares: false,
  },
];

export const DIAGRAM_FORMS: readonly Form[] = [
  {
    label: 'Mermaid',
    ending: 'mmd',
    type: 'text/plain',
    about: 'A flowchart for Markdown pages; each port is a node in its component.',
    write: ({ sketch }) => mermaidOf(sketch()),
    caution: ({ flows }) =>
      flows.size > MOST_MERMAID_LINES
        ? `Mermaid draws ${MOST_MERMAID_LINES} lines unless its maxEdges is set higher.`
        : null,
    compares: true,
  },
  {
    label: 'D2',
    ending: 'd2',
    type: 'text/plain',
    about: 'Containers in containers; each port is a shape in its component.',
    write: ({ sketch }) => d2Of(sketch()),
    compares: true,
  },
  {
    label: 'Graphviz DOT',
    ending: 'dot',
    type: 'text/vnd.graphviz',
    about: 'Clusters and ports; lines end in the row of their port.',
    write: ({ sketch }) => dotOf(sketch()),
    compares: true,
  },
  {
    label: 'draw.io',
    ending: 'drawio',
    type: 'application/xml',
    about: 'Everything stands where it does on the chart, to be moved by hand.',
    write: async ({ sketch, layOut }) => drawioOf(sketch(), await layOut()),
    compares: true,
  },
];
