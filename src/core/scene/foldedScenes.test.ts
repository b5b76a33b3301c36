/** Whatever is folded, every flow can be accounted for: drawn, in a bundle, or inside of one folded card. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { tap } from '../../../data/tap.ts';
import type { FlowId, GroupId } from '../model/ids.ts';
import { groupPath, indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { sampleOwnWords } from '../model/sampleOwnWords.ts';
import { makeSyntheticDocument } from '../model/syntheticDocument.ts';
import { foldableGroups } from './boxes.ts';
import { buildScene } from './buildScene.ts';
import { foldFaults } from './foldFaults.ts';
import { outermostFolds } from './foldsAtOpening.ts';

const PAGES = [
  diego,
  tap,
  cloudFoundry,
  containerToContainer,
  cfNetworking,
  netman,
  sampleOwnWords,
];
const DIEGO = indexDocument(diego);

/** Every subset of what can be folded; of the pages here, none has more than six such groups. */
function everyFolding(index: DocumentIndex): readonly ReadonlySet<GroupId>[] {
  const groups = [...foldableGroups(index)];
  expect(groups.length).toBeLessThanOrEqual(6);
  return Array.from(
    { length: 2 ** groups.length },
    (_, bits) => new Set(groups.filter((__, place) => (bits >> place) % 2 === 1)),
  );
}

describe.each(PAGES)('$shortTitle, folded in every way there is', (document) => {
  const index = indexDocument(document);
  const foldings = everyFolding(index);

  it('has each flow drawn, in a bundle or inside of a card, and says nothing wrong of any', () => {
    for (const folded of foldings) {
      expect(foldFaults(index, null, folded)).toEqual([]);
    }
  });

  it('has so of every part of it', () => {
    const rows = document.entries.filter(({ flows }) => flows.length > 0);
    for (const folded of foldings.filter((_, place) => place % 3 === 1)) {
      for (const step of [2, 5]) {
        const drawn = new Set(
          rows.filter((_, row) => row % step === 0).flatMap((row) => row.flows),
        );
        expect(foldFaults(index, drawn, folded)).toEqual([]);
      }
    }
  });

  it('is as it is without folds where what is named cannot be folded', () => {
    const others = document.groups
      .map(({ id }) => id)
      .filter((id) => !foldableGroups(index).has(id));
    const whole = buildScene(index, null);
    expect(buildScene(index, null, new Set([...others, 'nowhere' as GroupId]))).toEqual(whole);
  });
});

describe('a made-up document', () => {
  it('is accounted for whatever of it is folded, drawn and nested', () => {
    const anyCase = fc.record({
      flows: fc.integer({ min: 40, max: 420 }),
      seed: fc.nat(1000),
      folds: fc.infiniteStream(fc.boolean()),
      keep: fc.option(fc.infiniteStream(fc.boolean())),
    });
    fc.assert(
      fc.property(anyCase, ({ flows, seed, folds, keep }) => {
        const index = indexDocument(makeSyntheticDocument(flows, seed));
        const folded = new Set([...foldableGroups(index)].filter(() => folds.next().value));
        const drawn =
          keep === null
            ? null
            : new Set(index.document.flows.map(({ id }) => id).filter(() => keep.next().value));
        expect(foldFaults(index, drawn, folded)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is folded', () => {
  const fold = (...ids: readonly string[]) => new Set(ids as readonly GroupId[]);

  it('is a card with a row that counts what enters, and names the ports', () => {
    const scene = buildScene(DIEGO, null, fold('diego_database'));
    const card = scene.cards.find(({ id }) => id === 'diego_database');
    expect(card).toMatchObject({
      label: 'diego_database',
      caption: 'VM · 2 components, folded',
      group: null,
      external: false,
      fold: { kind: 'vm', components: 2, inside: 1, entering: 9, leaving: 5 },
    });
    expect(card?.sockets).toEqual([
      {
        id: 'fold(diego_database)',
        look: 'words',
        ports: '9 flows in',
        hint: 'ports 8889, 8891',
        protocol: '',
        badges: [],
      },
    ]);
    expect(scene.groups.map(({ id }) => id)).not.toContain('diego_database');
  });

  it('is one line with what else goes the same way, and keeps the port it ends in', () => {
    const scene = buildScene(DIEGO, null, fold('diego_brain', 'diego_cell'));
    const between = scene.flows.filter(
      ({ from, to }) => from === 'diego_brain' && to === 'diego_cell',
    );
    expect(between).toHaveLength(1);
    const toBbs = scene.flows.filter(
      ({ from, socket }) => from === 'diego_brain' && socket.startsWith('bbs:'),
    );
    expect(toBbs.map(({ socket }) => socket)).toEqual(['bbs:8889/https/tcp']);
    expect(toBbs[0]?.bundle?.ports).toEqual(['8889 HTTPS']);
  });

  it('stands in the box around it, and of two inside one another only the outer is drawn', () => {
    const index = indexDocument(containerToContainer);
    const inner = buildScene(index, null, fold('overlay'));
    expect(inner.cards.find(({ id }) => id === 'overlay')?.group).toBe('diego-cell');
    const both = buildScene(index, null, fold('overlay', 'diego-cell'));
    expect(both).toEqual(buildScene(index, null, fold('diego-cell')));
    expect(both.cards.map(({ id }) => id as string)).not.toContain('overlay');
  });

  it('says how many of its components are left under “only these”', () => {
    const one = new Set(['internal-1.1'] as FlowId[]);
    const scene = buildScene(DIEGO, one, fold('diego_cell'));
    const card = scene.cards.find(({ id }) => id === 'diego_cell');
    expect(card?.caption).toMatch(/^VM · 1 of \d components, folded$/);
    expect(card?.sockets[0]).toMatchObject({ ports: '1 flow in', hint: 'port 1801' });
  });

  it('shrinks a document to one card for each of its outermost groups, beside what stands alone', () => {
    const index = indexDocument(makeSyntheticDocument(400));
    const scene = buildScene(index, null, outermostFolds(index));
    expect(scene.groups).toEqual([]);
    expect(new Set(scene.cards.map(({ id }) => id))).toEqual(outermostFolds(index));
    for (const id of outermostFolds(index)) {
      expect(groupPath(index, id).filter((one) => foldableGroups(index).has(one.id))).toHaveLength(
        1,
      );
    }
  });
});
