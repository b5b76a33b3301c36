import fc from 'fast-check';
import type { Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../../data/cloud-foundry.ts';
import { diego } from '../../../../data/diego.ts';
import { netman } from '../../../../data/netman.ts';
import { tap } from '../../../../data/tap.ts';
import type { FlowDocument } from '../../model/document.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { sampleBrought } from '../../model/sampleBrought.ts';
import { readEmptyQuery } from '../../query/emptyReading.ts';
import { arbitraryNames, documentOfNames } from '../arbitraryNames.ts';
import { scopeOfReading } from '../scope.ts';
import { flowsMarkdown } from './flowsMarkdown.ts';

const TODAY = { date: '2026-11-30', address: 'https://example.org/diego/?q=a' };

function write(document: FlowDocument): string {
  const index = indexDocument(document);
  return flowsMarkdown(index, scopeOfReading(index, readEmptyQuery(index), ''), TODAY);
}

function read(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

function tableIn({ children }: Root): Table {
  const [table, ...others] = children.filter((one) => one.type === 'table');
  if (table === undefined || others.length > 0) throw new Error('there is one table');
  return table;
}

describe('flows as Markdown', () => {
  it.each([diego, tap, netman, cloudFoundry, sampleBrought])(
    'are one table with a line for each flow: $id',
    (document) => {
      const table = tableIn(read(write(document)));
      expect(table.children).toHaveLength(document.flows.length + 1);
      for (const row of table.children) expect(row.children).toHaveLength(8);
    },
  );

  it('say what they are of before the table, and where from', () => {
    expect(write(diego).split('\n').slice(0, 8)).toEqual([
      '# Diego network communications',
      '',
      'All of it · 25 of 25 rows · 25 of 25 flows. Taken on 2026-11-30 from <https://example.org/diego/?q=a>.',
      '',
      '| From | To | Port | Protocol | Encryption | Authentication | Row | To note |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| cloud_controller (the VM as a whole) | BBS (diego_database) | 8889 | HTTPS over TCP | Mutual TLS | Client certificate | Inbound to Diego, row 1 |  |',
      '| Routing API (cloud_controller) | Locket (diego_database) | 8891 | HTTPS over TCP | Mutual TLS | Client certificate | Inbound to Diego, row 2 |  |',
    ]);
  });

  it('list the rows that give no flow below it', () => {
    expect(write(sampleBrought)).toContain(
      '- Flows, row 30: Charted as no flow. The row denies, and so states no flow.',
    );
  });

  it('hold no markup but their own, whatever things are called', () => {
    fc.assert(
      fc.property(arbitraryNames, (names) => {
        const document = documentOfNames(names);
        const table = tableIn(read(write(document)));
        expect(table.children).toHaveLength(document.flows.length + 1);
        const inside = table.children.flatMap((row) =>
          row.children.flatMap((cell) => cell.children.map(({ type }) => type)),
        );
        expect(new Set(inside)).toEqual(new Set(['text']));
      }),
    );
  });
});
