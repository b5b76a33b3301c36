import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { tap } from '../../../data/tap.ts';
import type { FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { readEmptyQuery } from '../query/emptyReading.ts';
import { readQuery } from '../query/readQuery.ts';
import { arbitraryNames, documentOfNames } from './arbitraryNames.ts';
import { scopeOfReading } from './scope.ts';
import { sketchOf } from './sketch.ts';
import type { Sketch, SketchCard, SketchGroup } from './sketch.ts';

const TODAY = { date: '2026-11-30', address: null };

function sketchWhole(document: FlowDocument): Sketch {
  const index = indexDocument(document);
  return sketchOf(index, scopeOfReading(index, readEmptyQuery(index), ''), TODAY);
}

function allGroups(groups: readonly SketchGroup[]): readonly SketchGroup[] {
  return groups.flatMap((group) => [group, ...allGroups(group.groups)]);
}

function allCards({ groups, cards }: Sketch): readonly SketchCard[] {
  return [...cards, ...allGroups(groups).flatMap((group) => group.cards)];
}

describe.each([diego, tap, cfNetworking, containerToContainer, netman, cloudFoundry])(
  'the sketch of $id',
  (document) => {
    const index = indexDocument(document);
    const sketch = sketchWhole(document);

    it('has a line for each flow, in order, and a card for each component', () => {
      expect(sketch.flows.map(({ id }) => id)).toEqual(document.flows.map(({ id }) => id));
      expect(
        allCards(sketch)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(index.document.components.map(({ id }) => id).toSorted());
    });

    it('has each port once, on the card that listens, and no two behind one key', () => {
      const sockets = allCards(sketch).flatMap((card) => card.sockets);
      expect(sockets.map(({ id }) => id).toSorted()).toEqual(
        [...index.sockets.values()]
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(new Set(sockets.map(({ key }) => key)).size).toBe(sockets.length);
      for (const { to, socket } of sketch.flows) {
        const card = allCards(sketch).find(({ key }) => key === to);
        expect(card?.sockets.some(({ key }) => key === socket)).toBe(true);
      }
    });

    it('says silence on the line itself', () => {
      for (const { id, words } of sketch.flows) {
        const flow = index.flows.get(id);
        const isSilent = flow?.relation === 'traffic' && flow.encryption.value === 'not-stated';
        expect([words, words.includes('encryption not stated')]).toEqual([words, isSilent]);
      }
    });
  },
);

describe('the sketch of a part', () => {
  it('has the flows that a query selects and no component beside their ends', () => {
    const index = indexDocument(diego);
    const reading = readQuery('→BBS', index);
    if (!reading.ok) throw new Error('the query reads');
    const sketch = sketchOf(index, scopeOfReading(index, reading, '→BBS'), TODAY);
    expect(sketch.flows).toHaveLength(reading.selection.flows.size);
    expect(new Set(allCards(sketch).map(({ id }) => id))).toEqual(reading.selection.components);
    const count = sketch.flows.length;
    expect(count).toBeGreaterThan(1);
    expect(sketch.said[1]).toBe(
      `Query: →BBS · ${count} of 25 rows · ${count} of 25 flows · ${25 - count} left out by the query`,
    );
  });

  it('says of a flow that fits only possibly that it does', () => {
    const index = indexDocument(diego);
    const reading = readQuery('port:61500', index);
    if (!reading.ok) throw new Error('the query reads');
    const [flow] = sketchOf(index, scopeOfReading(index, reading, 'port:61500'), TODAY).flows;
    expect(flow?.words).toMatch(/ · only possible$/);
  });
});

describe('whatever things are called', () => {
  it('all labels are one line of signs that are seen, and none is empty', () => {
    fc.assert(
      fc.property(arbitraryNames, (names) => {
        const sketch = sketchWhole(documentOfNames(names));
        const labels = [
          sketch.title,
          ...sketch.said,
          ...allGroups(sketch.groups).map(({ label }) => label),
          ...allCards(sketch).flatMap(({ label, sockets }) => [
            label,
            ...sockets.map((socket) => socket.label),
          ]),
          ...sketch.flows.map(({ words }) => words),
        ];
        for (const label of labels) {
          expect(label).toMatch(/\S/u);
          expect(label).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(label.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
