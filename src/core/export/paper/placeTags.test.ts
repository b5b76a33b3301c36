/** Every lit flow’s number is at the port that it ends in, and no number hides a card or another number. */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import { drawDocument } from '../../../drawDocument.ts';
import type { Box } from '../../layout/drawing.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { groupId } from '../../model/ids.ts';
import { buildScene } from '../../scene/buildScene.ts';
import { numberFlows } from './numberFlows.ts';
import { numberDrawing } from './numberKeys.ts';
import { placeTags } from './placeTags.ts';
import { readQuery } from '../../query/readQuery.ts';

const touch = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** To draw a large document takes seconds. */
const SMALL = documents.filter(({ id }) => id === 'diego' || id === 'netman');

describe.each(SMALL)('the numbers on the chart of $id', (document) => {
  it('are at the port of each flow, and hide nothing', async () => {
    const index = indexDocument(document);
    const drawing = await drawDocument(document);
    const read = readQuery('', index);
    if (!read.ok) throw new Error('the empty query can be read');
    const numbered = numberFlows(index, read.selection.flows);
    const numbering = numberDrawing(index, drawing, numbered);
    const tags = placeTags(drawing, numbering);
    expect(numbering.missing).toEqual([]);
    for (const [socket, words] of numbering.atSocket) {
      const card = drawing.cards.find(({ sockets }) => sockets.some(({ id }) => id === socket));
      const at = tags.filter((tag) => tag.at === 'socket' && tag.card === card?.id);
      const said = at.map(({ lines }) => lines.join(', '));
      expect(said).toContain(words.join(', '));
    }
    const ending = [...numbering.atSocket.values()].flat();
    expect(ending.length).toBeGreaterThan(0);
    for (const tag of tags) {
      const hidden = drawing.cards.filter(({ box }) => touch(box, tag.box));
      expect(hidden.map(({ label }) => label)).toEqual([]);
      const others = tags.filter((other) => other !== tag && touch(other.box, tag.box));
      expect(others).toEqual([]);
    }
  });
});

describe('the numbers of what is folded', () => {
  const diego = documents.find(({ id }) => id === 'diego');
  if (diego === undefined) throw new Error('there is no diego');
  const index = indexDocument(diego);
  const read = readQuery('', index);
  if (!read.ok) throw new Error('the empty query can be read');
  const numbered = numberFlows(index, read.selection.flows);

  it('are each at a bundle’s end or inside a card, and none is lost', () => {
    const folded = new Set([groupId('diego_brain'), groupId('diego_database')]);
    const scene = buildScene(index, null, folded);
    const box = { x: 0, y: 0, width: 100, height: 40 };
    const cards = scene.cards.map((card) => ({ ...card, box, lines: [card.label], sockets: [] }));
    const sockets = new Map(scene.cards.map((card) => [card.id, card.sockets]));
    const drawn = cards.map((card) => ({
      ...card,
      sockets: (sockets.get(card.id) ?? []).map(({ badges, ...socket }) => ({
        ...socket,
        badgeLines: [badges],
        top: 0,
        height: 20,
      })),
    }));
    const flows = scene.flows.map((flow) => ({ ...flow, points: [] }));
    const { atSocket, inside, keys, missing } = numberDrawing(
      index,
      { cards: drawn, flows },
      numbered,
    );
    expect(missing).toEqual([]);
    const letters = new Map(keys.map(({ letter, numbers }) => [letter, numbers]));
    const said = [...atSocket.values(), ...inside.values()]
      .flat()
      .flatMap((word) => letters.get(word) ?? [word]);
    const numbers = said.flatMap((piece) => {
      const [from = 0, to = from] = piece.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      numbered.map(({ number }) => number),
    );
    expect([...inside.keys()]).toContain('diego_database');
  });

  it('say that a drawing is not of all that is numbered', () => {
    const { missing } = numberDrawing(index, { cards: [], flows: [] }, numbered);
    expect(missing).toHaveLength(numbered.length);
  });
});
