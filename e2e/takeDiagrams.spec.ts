/**
 * Diagram texts are read by the readers of their own formats, and each understands as many flows as the ledger
 * counts, between the same components.
 */
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { arbitraryNames, documentOfNames } from '../src/core/export/arbitraryNames.ts';
import { d2Of } from '../src/core/export/d2/d2.ts';
import { dotOf } from '../src/core/export/dot/dot.ts';
import { drawioOf } from '../src/core/export/drawio/drawio.ts';
import type { PublishedDocument } from '../src/core/export/json/publishedDocument.ts';
import { mermaidOf } from '../src/core/export/mermaid/mermaid.ts';
import { scopeOfReading } from '../src/core/export/scope.ts';
import { sketchOf } from '../src/core/export/sketch.ts';
import type { Sketch, SketchCard, SketchGroup } from '../src/core/export/sketch.ts';
import { indexDocument } from '../src/core/model/indexDocument.ts';
import type { DocumentIndex } from '../src/core/model/indexDocument.ts';
import { plainText } from '../src/core/model/plainText.ts';
import { readEmptyQuery } from '../src/core/query/emptyReading.ts';
import { DIAGRAMS, test } from './diagramReaders.ts';
import { layOut } from './pages/layOut.ts';
import { DOCUMENTS } from './pages/documents.ts';
import { TakeAway } from './pages/takeAway.ts';
import type { ReadDiagram } from './readers/readDiagram.ts';

for (const id of DOCUMENTS) {
  for (const label of DIAGRAMS) {
    test(`${label} of ${id} has each flow between its two components, silence in words`, async ({
      explorer,
      page,
      readerOf,
    }) => {
      const published = await explorer.published(id);
      await explorer.open({ doc: id });
      const take = new TakeAway(page);
      await take.open();
      await expect(take.scope).toContainText(`${published.flows.length} flows`);
      const read = await readerOf(label);
      expectFlows(published, await read(await take.saveText(label)));
    });
  }
}

test('what a query selects is drawn with the ledger inside, and nothing else', async ({
  explorer,
  page,
  readerOf,
}) => {
  await explorer.open({ doc: 'diego', q: '→BBS' });
  await expect(explorer.flows.first()).toBeAttached();
  const asked = await explorer.litFlowIds();
  expect(asked.length).toBeGreaterThan(1);
  const take = new TakeAway(page);
  await take.open();
  for (const label of DIAGRAMS) {
    const text = await take.saveText(label);
    expect(text, label).toContain(`${asked.length} of 25 flows`);
    const read = await readerOf(label);
    const { flows, components } = await read(text);
    expect([label, flows.length, new Set(flows.map(({ to }) => to))]).toEqual([
      label,
      asked.length,
      new Set(['BBS']),
    ]);
    expect(components.length).toBe(new Set(flows.flatMap(({ from, to }) => [from, to])).size);
  }
});

for (const label of DIAGRAMS) {
  test(`${label} keeps every name, whatever it is`, async ({ readerOf }) => {
    const read = await readerOf(label);
    await fc.assert(
      fc.asyncProperty(arbitraryNames, async (names) => {
        const document = documentOfNames(names);
        const index = indexDocument(document);
        const scope = scopeOfReading(index, readEmptyQuery(index), '');
        const sketch = sketchOf(index, scope, { date: '2026-11-30', address: null });
        const found = await read(await writeAs(label, sketch, index));
        expect(found.flows.length).toBe(sketch.flows.length);
        expect(sorted(found.components)).toEqual(sorted(allCards(sketch).map((one) => one.label)));
        expect(sorted(found.groups)).toEqual(sorted(sketch.groups.map((one) => one.label)));
      }),
      { numRuns: 25 },
    );
  });
}

function writeAs(label: string, sketch: Sketch, index: DocumentIndex): string | Promise<string> {
  switch (label) {
    case 'Mermaid':
      return mermaidOf(sketch);
    case 'D2':
      return d2Of(sketch);
    case 'Graphviz DOT':
      return dotOf(sketch);
    default:
      return layOut(index).then((drawing) => drawioOf(sketch, drawing));
  }
}

/** Blanks aside: names are broken into lines where they are long. */
const squash = (text: string) => text.replaceAll(/\s+/g, '');
const sorted = (labels: readonly string[]) => labels.map(squash).toSorted();

function allCards({ groups, cards }: Pick<SketchGroup, 'groups' | 'cards'>): SketchCard[] {
  return [...cards, ...groups.flatMap(allCards)];
}

function expectFlows(published: PublishedDocument, { flows }: ReadDiagram): void {
  const labels = new Map(published.components.map(({ id, label }) => [id, label]));
  expect(flows.length).toBe(published.flows.length);
  const looks = new Map<string, Set<string>>();
  for (const [place, flow] of published.flows.entries()) {
    const read = flows[place];
    const nameOf = (id: string) => squash(plainText(labels.get(id) ?? ''));
    expect(squash(read?.from ?? '').startsWith(nameOf(flow.from)), flow.id).toBe(true);
    expect(squash(read?.to ?? '').startsWith(nameOf(flow.to)), flow.id).toBe(true);
    for (const port of flow.ports) {
      if (typeof port === 'number') expect(read?.port, flow.id).toContain(String(port));
    }
    if (flow.relation !== 'traffic') continue;
    const isSilent = flow.encryption === 'not-stated';
    expect(read?.words.includes('encryption not stated'), flow.id).toBe(isSilent);
    looks.set(flow.encryption, (looks.get(flow.encryption) ?? new Set()).add(read?.look ?? ''));
  }
  const [mutual, silent] = [looks.get('mutual-tls'), looks.get('not-stated')];
  for (const look of mutual ?? []) expect([...(silent ?? [])]).not.toContain(look);
}
