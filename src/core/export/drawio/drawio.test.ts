import Elk from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../../data/diego.ts';
import { readXml } from '../../../readXml.ts';
import { layoutScene } from '../../layout/layoutScene.ts';
import { CHART_SPACE } from '../../layout/space.ts';
import type { FlowDocument } from '../../model/document.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { readEmptyQuery } from '../../query/emptyReading.ts';
import { buildScene } from '../../scene/buildScene.ts';
import { documentOfNames } from '../arbitraryNames.ts';
import { scopeOfReading } from '../scope.ts';
import { sketchOf } from '../sketch.ts';
import { drawioOf } from './drawio.ts';

async function write(document: FlowDocument) {
  const index = indexDocument(document);
  const scope = scopeOfReading(index, readEmptyQuery(index), '');
  const sketch = sketchOf(index, scope, { date: '2026-11-30', address: null });
  const elk = new Elk();
  const scene = buildScene(index, null);
  const drawing = await layoutScene(scene, CHART_SPACE, (graph) => elk.layout(graph));
  return { drawing, elements: readXml(drawioOf(sketch, drawing)) };
}

describe('a draw.io file', () => {
  it('has each line between two cells that are there, the second a port', async () => {
    const { elements } = await write(diego);
    const ids = new Map(elements.map((one) => [one.attributes['id'], one]));
    const lines = elements.filter(({ attributes }) => attributes['edge'] === '1');
    expect(lines.map(({ parent }) => parent?.attributes['flow'])).toEqual(
      diego.flows.map(({ id }) => id),
    );
    for (const { attributes } of lines) {
      expect(ids.get(attributes['source'])?.attributes).toHaveProperty('component');
      expect(ids.get(attributes['target'])?.attributes).toHaveProperty('port');
    }
  });

  it('has cards where the chart has them, below what is said of it', async () => {
    const { drawing, elements } = await write(diego);
    const said = elements.find(({ attributes }) => attributes['id'] === 'said');
    expect(said?.attributes['value']?.split('\n')[1]).toBe(
      'All of it · 25 of 25 rows · 25 of 25 flows',
    );
    const alone = drawing.cards.find(({ group }) => group === null);
    const cell = elements.find(({ attributes }) => attributes['component'] === alone?.id);
    const place = elements.find(({ parent }) => parent?.parent === cell && cell !== undefined);
    expect(Number(place?.attributes['x'])).toBeCloseTo(alone?.box.x ?? NaN, 1);
    expect(Number(place?.attributes['y'])).toBeGreaterThan(alone?.box.y ?? NaN);
  });

  it('calls what is called by nothing that is seen by its id', async () => {
    const { elements } = await write(documentOfNames(['Seen', '\u200B']));
    const labels = elements
      .filter(({ attributes }) => 'component' in attributes)
      .map(({ attributes }) => attributes['label']);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toMatch(/\S/);
  });
});
