/** For tests: a document of one table, made of rows in which one of a few components talks to another. */
import { defineDocument } from '../model/defineDocument.ts';
import type { FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { findFindings } from './findFindings.ts';

export interface MadeRow {
  readonly from: MadeEnd;
  readonly to: MadeEnd;
  readonly about: string;
  readonly direction?: 'inbound' | 'internal' | 'outbound';
  /** Both ways, as the row itself says. */
  readonly isBoth?: boolean;
}

const LABELS = {
  api: 'API server',
  rep: 'Rep',
  git: 'Git Repo',
  metrics: 'Metrics collector',
  exporter: 'Node exporter',
  nowhere: 'Somewhere',
} as const;

export type MadeEnd = keyof typeof LABELS;

export function makeRows(rows: readonly MadeRow[]): FlowDocument {
  return defineDocument({
    id: 'made',
    title: 'Made up',
    shortTitle: 'Made up',
    summary: 'Made up, for what a description may say.',
    groupWord: 'Host',
    notes: [],
    columns: ['Source', 'Destination', 'Port'],
    descriptionColumn: 'Description',
    groups: {
      inside: { label: 'Inside', kind: 'host' },
      beside: { label: 'Beside', kind: 'host' },
      outside: { label: 'External', kind: 'external' },
    },
    components: {
      api: { label: LABELS.api, group: 'inside' },
      rep: { label: LABELS.rep, group: 'inside' },
      git: { label: LABELS.git, group: 'outside' },
      metrics: { label: LABELS.metrics, group: 'inside' },
      exporter: { label: LABELS.exporter, group: 'beside', names: ['Node exporters'] },
      nowhere: { label: LABELS.nowhere, group: null },
    },
    footnotes: {},
    options: {},
    tables: {
      flows: {
        title: 'Flows',
        rows: rows.map(({ from, to, about, direction, isBoth = false }) => ({
          written: [LABELS[from], LABELS[to], '443'] as const,
          about,
          between: isBoth
            ? ([
                [from, to],
                [to, from],
              ] as const)
            : ([[from, to]] as const),
          on: [{ port: 443, transport: 'tcp', protocol: 'https', security: ['tls'] }] as const,
          ...(direction === undefined ? {} : { direction }),
        })),
      },
    },
  });
}

/** The words of what the rule found, row by row. */
export function wordsFound(
  document: FlowDocument | DocumentIndex,
  rule: string,
): readonly string[] {
  const index = 'sockets' in document ? document : indexDocument(document);
  const found = findFindings(index).find((one) => one.rule.id === rule);
  return found?.findings.map(({ words }) => words) ?? [];
}
