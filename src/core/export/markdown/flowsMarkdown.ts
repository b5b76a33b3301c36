/** The flows of a scope as a Markdown table, for a ticket or a page: a line each, said in the words of the chart. */
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { Component, Flow } from '../../model/document.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { nameService, wholeWords } from '../../model/naming.ts';
import { describePorts } from '../../model/ports.ts';
import { CHANGES } from '../../model/vocabulary.ts';
import { describeAuthentication, describeEncryption } from '../../compare/compareServices.ts';
import { conditionsOf, nameTable, whyNoFlow } from '../entryWords.ts';
import { sayExtent } from '../scope.ts';
import type { Provenance, Scope } from '../scope.ts';

const COLUMNS = [
  'From',
  'To',
  'Port',
  'Protocol',
  'Encryption',
  'Authentication',
  'Row',
  'To note',
] as const;

/** @returns a text that ends in a line break. */
export function flowsMarkdown(index: DocumentIndex, scope: Scope, provenance: Provenance): string {
  const { entries, flows } = index.document;
  const taken = flows.filter(({ id }) => scope.flows.has(id));
  const charted = new Set(taken.map(({ entry }) => entry));
  const apart = entries.filter(({ id }) => scope.entries.has(id) && !charted.has(id));
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const { date, address } = provenance;
  const blocks = [
    `# ${escapeMarkdown(scope.source)}`,
    `${escapeMarkdown(`${sayExtent(scope)}. Taken on ${date}`)}${address === null ? '.' : ` from ${linkTo(address)}.`}`,
    [
      line(COLUMNS),
      `|${' --- |'.repeat(COLUMNS.length)}`,
      ...taken.map((flow) => line(cellsOf(index, scope, flow))),
    ].join('\n'),
    ...(apart.length === 0
      ? []
      : [
          apart
            .map((entry) => {
              const words = `${nameTable(index, entry)}, row ${entry.number}: ${whyNoFlow(index, entry)}`;
              return `- ${escapeMarkdown(words)}`;
            })
            .join('\n'),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function cellsOf(index: DocumentIndex, scope: Scope, flow: Flow): readonly string[] {
  const { ports, encryption, authentication, relation } = flow;
  const isTraffic = relation === 'traffic';
  const entry = index.entries.get(flow.entry);
  return [
    nameEnd(index, flow.from),
    nameEnd(index, flow.to),
    isTraffic ? describePorts(ports) : '',
    nameService(flow),
    isTraffic ? describeEncryption(encryption) : '',
    isTraffic ? describeAuthentication(authentication) : '',
    entry === undefined ? '' : `${nameTable(index, entry)}, row ${entry.number}`,
    notesOf(index, scope, flow).join('; '),
  ];
}

/** `Rep (diego_cell)`: labels alone are shared by several. */
function nameEnd(index: DocumentIndex, id: Component['id']): string {
  const component = index.components.get(id);
  if (component === undefined) return id;
  const group = component.group === null ? undefined : index.groups.get(component.group);
  const where = component.whole ? wholeWords(index, id) : group?.label;
  return where === undefined ? component.label : `${component.label} (${where})`;
}

function notesOf(index: DocumentIndex, scope: Scope, flow: Flow): readonly string[] {
  const entry = index.entries.get(flow.entry);
  const change = index.changes?.get(flow.id) ?? 'unchanged';
  return [
    ...(change === 'unchanged' ? [] : [CHANGES[change].label.toLowerCase()]),
    ...(scope.flows.get(flow.id) === 'possible' ? ['fits the query only possibly'] : []),
    ...(flow.carries === null ? [] : [flow.carries]),
    ...(entry === undefined ? [] : conditionsOf(index, entry)),
    ...(entry === undefined || entry.remark === null ? [] : [entry.remark]),
  ];
}

/** In an address nothing is escaped by a backslash. */
function linkTo(address: string): string {
  return `<${address.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll(' ', '%20')}>`;
}
