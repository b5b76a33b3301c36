import { describe, expect, it } from 'vitest';
import { documentCsv } from '../export/csv/documentCsv.ts';
import { documentMarkdown } from '../export/markdown/documentMarkdown.ts';
import type { FlowDocument } from '../model/document.ts';
import { NO_CHOICES } from './choices.ts';
import { readSources } from './readSources.ts';

const PAGE = `# Product

## Ports

| Port | Protocol | Description |
| --- | --- | --- |
| 22 | TCP | Shell |
| **Control plane** | | |
| 6443 | TCP | API |
| 2379 | TCP | etcd |
| **Worker** | | |
| 10250 | TCP | kubelet |
`;

function read(name: string, text: string): FlowDocument {
  const { document } = readSources([{ name, text, format: null }], NO_CHOICES);
  if (document === null) throw new Error('the page has a table');
  return document;
}

const saidIn = ({ entries, flows, components }: FlowDocument) => {
  const labels = new Map(components.map(({ id, label }) => [id, label]));
  return [
    entries.map(({ under, written }) => [under, written]),
    flows.map(({ from, to, ports }) => [labels.get(from), labels.get(to), ports]),
  ];
};

describe('headings within a table', () => {
  const document = read('page.md', PAGE);

  it('are said of the rows below them, and are no rows', () => {
    expect(document.entries.map(({ under, written }) => [under, written[0]])).toEqual([
      [[], '22'],
      [['Control plane'], '6443'],
      [['Control plane'], '2379'],
      [['Worker'], '10250'],
    ]);
  });

  it('stand above their rows again when the table is taken away, so that it says the same', () => {
    expect(documentMarkdown(document)).toContain('| Worker |  |  |\n| 10250 | TCP | kubelet |');
    expect(saidIn(read('taken.md', documentMarkdown(document)))).toEqual(saidIn(document));
    expect(saidIn(read('taken.csv', documentCsv(document)))).toEqual(saidIn(document));
  });
});
