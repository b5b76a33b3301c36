import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../../data/container-to-container.ts';
import { diego } from '../../../../data/diego.ts';
import { tap } from '../../../../data/tap.ts';
import type { FlowDocument } from '../../model/document.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { sampleBrought } from '../../model/sampleBrought.ts';
import { readEmptyQuery } from '../../query/emptyReading.ts';
import { arbitraryNames, documentOfNames } from '../arbitraryNames.ts';
import { scopeOfReading } from '../scope.ts';
import { flowsCsv } from './flowsCsv.ts';

const TODAY = { date: '2026-11-30', address: 'https://example.org/diego/' };

function write(document: FlowDocument): string {
  const index = indexDocument(document);
  return flowsCsv(index, scopeOfReading(index, readEmptyQuery(index), ''), TODAY);
}

/** Each line by its headings. */
function read(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse(text.trimEnd());
  expect(errors).toEqual([]);
  const [headings = [], ...lines] = data;
  for (const line of lines) expect(line).toHaveLength(headings.length);
  return lines.map((line) => Object.fromEntries(headings.map((key, at) => [key, line[at] ?? ''])));
}

const linesOf = (document: FlowDocument, flow: string) =>
  read(write(document)).filter((line) => line['Flow'] === flow);

describe('flows as CSV', () => {
  it.each([diego, tap, containerToContainer, cloudFoundry, sampleBrought])(
    'account for every row and every flow of $id',
    (document) => {
      const lines = read(write(document));
      const flows = new Set(lines.flatMap((line) => line['Flow'] || []));
      expect(flows).toEqual(new Set(document.flows.map(({ id }) => id)));
      const rows = new Set(lines.map((line) => `${line['Table']} ${line['Row']}`));
      expect(rows.size).toBe(document.entries.length);
    },
  );

  it('have a line for each port of a list, and both ends of each', () => {
    const nats = diego.flows.find(({ to }) => to === 'nats-vm');
    expect(
      linesOf(diego, nats?.id ?? '').map((line) => [
        line['Port'],
        line['Port from'],
        line['Port to'],
        line['Port is'],
      ]),
    ).toEqual(
      ['4222', '4223', '4224', '4225'].map((port) => [
        '4222, 4223, 4224, 4225',
        port,
        port,
        'stated',
      ]),
    );
  });

  it('say of a port that varies what the page says, and that what it names is possible only', () => {
    const ssh = diego.flows.find(({ to }) => to === 'app-instances');
    const [line, ...others] = linesOf(diego, ssh?.id ?? '');
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      'Port': 'varies, typically 61001–65534',
      'Port from': '61001',
      'Port to': '65534',
      'Port is': 'varies, named as possible',
    });
  });

  it('say their document, scope, day and address in each line', () => {
    for (const line of read(write(diego))) {
      expect(line).toMatchObject({
        'Document': 'Diego network communications',
        'Scope': '25 of 25 rows · 25 of 25 flows',
        'Taken on': '2026-11-30',
        'Address': 'https://example.org/diego/',
      });
    }
  });

  it('say why a row gives no flow', () => {
    const apart = read(write(sampleBrought)).filter((line) => line['Flow'] === '');
    expect(apart.map((line) => line['Remark'])).toContain(
      'Charted as no flow. The row denies, and so states no flow.',
    );
  });

  it('speak of no port and no encryption where there is no traffic', () => {
    const quiet = read(write(containerToContainer)).filter(
      (line) => line['What passes'] !== 'Traffic',
    );
    expect(quiet.length).toBeGreaterThan(0);
    for (const line of quiet) {
      expect([line['Port'], line['Port is'], line['Encryption']]).toEqual(['', '', '']);
    }
  });

  it('keep every name as it is, and let a spreadsheet run none', () => {
    fc.assert(
      fc.property(arbitraryNames, (names) => {
        const document = documentOfNames(names);
        const lines = read(write(document));
        const labels = new Map(document.components.map(({ id, label }) => [id, label]));
        for (const flow of document.flows) {
          const line = lines.find((one) => one['Flow'] === flow.id);
          const from = labels.get(flow.from) ?? '';
          const cell = line?.['From'] ?? '';
          expect([from, `'${from}`]).toContain(cell);
          expect(cell).not.toMatch(/^(?:[=@\t\r]|[+-].)/s);
        }
      }),
    );
  });
});
