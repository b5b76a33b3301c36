import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import type { FlowDocument } from '../model/document.ts';
import { groupId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { nameFlow } from '../model/naming.ts';
import { makeSyntheticDocument } from '../model/syntheticDocument.ts';
import type { Change } from '../model/vocabulary.ts';
import { foldableGroups } from './boxes.ts';
import { buildScene } from './buildScene.ts';
import { countFolded, describeBundle, describeFold, sayFolded } from './foldWords.ts';
import type { Scene } from './scene.ts';

const fold = (document: FlowDocument, ...ids: readonly string[]) =>
  buildScene(indexDocument(document), null, new Set(ids.map(groupId)));

function wordsOf(document: FlowDocument, scene: Scene, from: string, to: string) {
  const index = indexDocument(document);
  return scene.flows.flatMap((line) =>
    line.bundle !== null && line.from === from && line.to === to
      ? [describeBundle(index, line)]
      : [],
  );
}

describe('a bundle in words', () => {
  it('says how many flows, whence and whither, how weak, and on which ports', () => {
    const scene = fold(diego, 'diego_brain', 'cloud_controller', 'diego_database');
    expect(wordsOf(diego, scene, 'diego_brain', 'cloud_controller')).toEqual([
      'Bundle of 2 flows, diego_brain → cloud_controller, weakest encryption TLS (1), then Mutual TLS (1), ports 9023 HTTPS, 9024 HTTPS',
    ]);
    expect(wordsOf(diego, scene, 'diego_brain', 'diego_database')).toEqual([
      'Bundle of 4 flows, diego_brain → diego_database, encryption Mutual TLS, ports 8889 HTTPS, 8891 HTTPS',
    ]);
  });

  it('names the port that it ends in, where it ends in one', () => {
    expect(wordsOf(diego, fold(diego, 'diego_cell'), 'diego_cell', 'bbs')).toEqual([
      'Bundle of 2 flows, diego_cell → BBS:8889, encryption Mutual TLS, HTTPS over TCP',
    ]);
  });

  it('says what is no traffic, and that a port or an encryption is not stated', () => {
    const scene = fold(cloudFoundry, 'diego-cell', 'diego_brain');
    expect(wordsOf(cloudFoundry, scene, 'platform', 'diego-cell')).toEqual([
      'Bundle of 3 flows, The platform → Diego cell, rule or setting written (3)',
    ]);
    expect(wordsOf(cloudFoundry, scene, 'diego_brain', 'diego-cell')).toEqual([
      'Bundle of 4 flows, diego_brain → Diego cell, weakest encryption Not stated (2), then SSH (1), Mutual TLS (1), ports 1801 HTTPS, varies (SSH), not stated',
    ]);
    expect(wordsOf(cloudFoundry, scene, 'diego-cell', 'policy-server')).toContain(
      'Bundle of 2 flows, Diego cell → Policy Server (internal API, port not stated), encryption Not stated, protocol not stated',
    );
  });

  it('never begins as a flow’s name does', () => {
    for (const document of [diego, cloudFoundry, makeSyntheticDocument(200)]) {
      const index = indexDocument(document);
      const names = new Set(index.document.flows.map((flow) => nameFlow(index, flow)));
      for (const line of buildScene(index, null, foldableGroups(index)).flows) {
        if (line.bundle === null) continue;
        const words = describeBundle(index, line);
        expect(words).toMatch(/^Bundle of [\d,]+ flows?, /);
        expect([...names].filter((name) => words.startsWith(name))).toEqual([]);
      }
    }
  });

  it('says what became of its flows where two documents are compared', () => {
    const known = indexDocument(diego);
    const folded = new Set([groupId('diego_brain'), groupId('diego_database')]);
    const bundleIn = (index: typeof known) =>
      buildScene(index, null, folded).flows.find(
        ({ from, to }) => from === 'diego_brain' && to === 'diego_database',
      );
    const became: readonly Change[] = ['added', 'removed', 'added'];
    const held = bundleIn(known)?.bundle?.flows ?? [];
    const changes = new Map(held.map((id, place) => [id, became[place] ?? 'unchanged'] as const));
    const index = indexDocument(diego, undefined, changes);
    const line = bundleIn(index);
    expect(line?.bundle?.flows).toHaveLength(4);
    if (line === undefined || line.bundle === null) return;
    expect(describeBundle(index, line)).toMatch(/, 2 added, 1 removed$/);
  });
});

describe('a folded card in words', () => {
  it('says that it is folded and what is in it', () => {
    const card = fold(diego, 'diego_database').cards.find(({ fold: one }) => one !== null);
    expect(card?.fold).not.toBeNull();
    if (card === undefined || card.fold === null) return;
    expect(describeFold(card)).toBe(
      'VM diego_database, folded: 2 components, 1 flow inside, 9 flows in, 5 flows out',
    );
  });
});

describe('the ledger of folds', () => {
  it('adds up to all that is drawn', () => {
    const scene = fold(diego, 'diego_database');
    expect(countFolded(scene)).toEqual({
      groups: 1,
      inside: 1,
      bundles: 11,
      bundled: 14,
      alone: 10,
    });
    expect(sayFolded(scene)).toBe('14 flows in 11 bundles, 1 inside folded groups');
  });

  it('says nothing where nothing is folded', () => {
    expect(sayFolded(fold(diego))).toBeNull();
  });
});
