/**
 * Tables as real documents have them, brought, taken away as Markdown or CSV, and brought again: the same
 * rows give the same flows, though what stood above the table is gone but for its title.
 */
import { describe, expect, it } from 'vitest';
import { documentCsv } from '../export/csv/documentCsv.ts';
import { escapeMarkdown } from '../export/markdown/escapeMarkdown.ts';
import { documentMarkdown } from '../export/markdown/documentMarkdown.ts';
import type { FlowDocument } from '../model/document.ts';
import { NO_CHOICES } from './choices.ts';
import { ABROAD_CASES } from './columns/cases/abroadCases.ts';
import { CLOUD_CASES } from './columns/cases/cloudCases.ts';
import { KUBERNETES_CASES } from './columns/cases/kubernetesCases.ts';
import { PLATFORM_CASES } from './columns/cases/platformCases.ts';
import { readCases } from './columns/cases/readCases.ts';
import { SHAPE_CASES } from './columns/cases/shapeCases.ts';
import { SOFTWARE_CASES } from './columns/cases/softwareCases.ts';
import { VENDOR_CASES } from './columns/cases/vendorCases.ts';
import type { RawRow, RawTable } from './rawTable.ts';
import { readSources } from './readSources.ts';

const CASES = [
  KUBERNETES_CASES,
  PLATFORM_CASES,
  VENDOR_CASES,
  SOFTWARE_CASES,
  CLOUD_CASES,
  ABROAD_CASES,
  SHAPE_CASES,
].flatMap(readCases);

function pageOf({ headings, caption, lead, header, rows }: RawTable): string {
  const line = ({ cells }: RawRow) =>
    `| ${cells.map(({ text }) => escapeMarkdown(text)).join(' | ')} |`;
  const [head] = header;
  const width = Math.max(...[...header, ...rows].map(({ cells }) => cells.length));
  return [
    '# Product',
    ...headings.map((heading, depth) => `${'#'.repeat(depth + 2)} ${escapeMarkdown(heading)}`),
    ...(lead === null ? [] : [escapeMarkdown(lead)]),
    ...(caption === null ? [] : [escapeMarkdown(caption)]),
    [
      head === undefined ? `|${' |'.repeat(width)}` : line(head),
      `|${' --- |'.repeat(width)}`,
      ...rows.map(line),
    ].join('\n'),
  ].join('\n\n');
}

function read(name: string, text: string): FlowDocument | null {
  return readSources([{ name, text, format: null }], NO_CHOICES).document;
}

/** What rows are and what their flows say, by names. */
function saidIn(document: FlowDocument | null): readonly unknown[] {
  if (document === null) return [];
  const { groups, components, entries, flows } = document;
  const places = new Map(groups.map(({ id, label }) => [id, label]));
  const names = new Map(
    components.map(({ id, label, group }) => [id, [group && places.get(group), label]]),
  );
  return [
    ...entries.map(({ number, standing, written }) => [number, standing, written]),
    ...flows.map(({ from, to, socket: _socket, entry: _entry, ...rest }) => [
      names.get(from),
      names.get(to),
      { ...rest, id: '' },
    ]),
  ];
}

const brought = CASES.flatMap(({ title, table }) => {
  const document = read('page.md', pageOf(table));
  return document === null ? [] : [{ title, document }];
});

/** The titles of those that read otherwise once they were written and read again. */
const changed = (name: string, write: (document: FlowDocument) => string) =>
  brought
    .filter(({ document }) => {
      const again = read(name, write(document));
      return JSON.stringify(saidIn(again)) !== JSON.stringify(saidIn(document));
    })
    .map(({ title }) => title);

describe('tables that were brought and taken away', () => {
  it('are enough to say something', () => {
    expect(brought.length).toBeGreaterThan(120);
  });

  it('are the same when their Markdown is brought again', () => {
    expect(changed('taken.md', documentMarkdown)).toEqual([]);
  });

  it('are the same when their CSV is brought again, but for headings that a sheet cannot mark', () => {
    expect(changed('taken.csv', documentCsv)).toEqual(['A grid of protocols with an empty corner']);
  });
});
