import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import type { FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { makeSyntheticDocument } from '../model/syntheticDocument.ts';
import { foldableGroups } from './boxes.ts';
import { buildScene } from './buildScene.ts';
import { MOST_DRAWN, foldsAtOpening, outermostFolds } from './foldsAtOpening.ts';

const kindsFolded = (document: FlowDocument) => {
  const index = indexDocument(document);
  const kinds = [...foldsAtOpening(index)].map((id) => index.groups.get(id)?.kind);
  return [...new Set(kinds)];
};

describe('a document opens', () => {
  it('as it is where it has no more flows than can be read', () => {
    for (const document of [diego, tap, cloudFoundry, makeSyntheticDocument(MOST_DRAWN)]) {
      expect(foldsAtOpening(indexDocument(document)).size).toBe(0);
    }
  });

  it('with its VMs folded where that is enough, else with its clusters', () => {
    const index = indexDocument(makeSyntheticDocument(500));
    expect(kindsFolded(makeSyntheticDocument(500))).toEqual(['vm']);
    expect(kindsFolded(makeSyntheticDocument(1000))).toEqual(['cluster']);
    const { flows, groups } = buildScene(index, null, foldsAtOpening(index));
    expect(flows.length).toBeLessThanOrEqual(MOST_DRAWN);
    expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(['cluster']));
  });

  it('with all of it folded, where not even that is enough', () => {
    const index = indexDocument(makeSyntheticDocument(9000));
    expect(foldsAtOpening(index)).toEqual(outermostFolds(index));
  });

  it('with no more lines than can be read, whatever its size up to some thousand flows', () => {
    for (const flows of [301, 450, 700, 1500, 3000]) {
      const index = indexDocument(makeSyntheticDocument(flows));
      const scene = buildScene(index, null, foldsAtOpening(index));
      expect([flows, scene.flows.length <= MOST_DRAWN]).toEqual([flows, true]);
    }
  });

  it('with the same set each time, so that nothing is drawn anew for being asked', () => {
    const index = indexDocument(makeSyntheticDocument(400));
    expect(foldsAtOpening(index)).toBe(foldsAtOpening(index));
  });
});

describe('what can be folded', () => {
  it('has a box and two components or more', () => {
    expect([...foldableGroups(indexDocument(diego))]).toEqual([
      'cloud_controller',
      'diego_brain',
      'diego_cell',
      'diego_database',
    ]);
    const external = tap.groups.filter(({ kind }) => kind === 'external');
    const foldable = foldableGroups(indexDocument(tap));
    expect(external.filter(({ id }) => foldable.has(id))).toEqual([]);
  });

  it('is all folded by folding the outermost', () => {
    const index = indexDocument(makeSyntheticDocument(400));
    const all = buildScene(index, null, foldableGroups(index));
    expect(buildScene(index, null, outermostFolds(index))).toEqual(all);
  });
});
