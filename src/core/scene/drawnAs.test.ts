import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { bundleId, componentId, flowId, entryId, groupId, tableId } from '../model/ids.ts';
import type { GroupId, SocketId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { makeSyntheticDocument } from '../model/syntheticDocument.ts';
import { findTarget } from '../model/target.ts';
import { foldableGroups } from './boxes.ts';
import { buildScene } from './buildScene.ts';
import { targetDrawnAs } from './drawnAs.ts';

const folds = (...ids: readonly string[]): ReadonlySet<GroupId> => new Set(ids.map(groupId));

describe('what a target is drawn as', () => {
  const index = indexDocument(diego);
  const drawnAs = (id: string, folded: ReadonlySet<GroupId>) => {
    const target = findTarget(index, id);
    return target === null ? null : targetDrawnAs(index, folded, target);
  };

  it('is itself where nothing around it is folded', () => {
    const { components, groups, flows, entries } = diego;
    const sockets = [...index.sockets.values()].flat();
    for (const { id } of [...components, ...groups, ...flows, ...entries, ...sockets]) {
      expect(drawnAs(id, folds())).toBe(id);
    }
  });

  it('is the card, the bundle, or the row of a folded group that shows it', () => {
    const folded = folds('diego_database', 'diego_brain');
    expect(drawnAs('bbs', folded)).toBe('diego_database');
    expect(drawnAs('bbs:8889/https/tcp', folded)).toBe('fold(diego_database)');
    expect(drawnAs('rep', folded)).toBe('rep');
    const flow = diego.flows.find(({ from, to }) => from === 'rep' && to === 'bbs');
    expect(drawnAs(flow?.id ?? '', folded)).toBe('fold(rep>fold(diego_database))');
    const inside = diego.flows.find(({ from, to }) => from === 'bbs' && to === 'locket');
    expect(drawnAs(inside?.id ?? '', folded)).toBe('diego_database');
  });

  it('is the outermost card around it', () => {
    const nested = indexDocument(containerToContainer);
    const overlay = findTarget(nested, 'overlay');
    expect(overlay).not.toBeNull();
    if (overlay === null) return;
    expect(targetDrawnAs(nested, folds('overlay'), overlay)).toBe('overlay');
    expect(targetDrawnAs(nested, folds('overlay', 'diego-cell'), overlay)).toBe('diego-cell');
  });

  it.each([diego, cloudFoundry, containerToContainer, makeSyntheticDocument(320)])(
    'is always there to be found in the picture: $shortTitle',
    (document) => {
      const all = indexDocument(document);
      const groups = [...foldableGroups(all)];
      for (const folded of [
        groups,
        groups.filter((_, place) => place % 2 === 0),
        groups.slice(1),
      ]) {
        const scene = buildScene(all, null, new Set(folded));
        const drawn = new Set<string>([
          ...scene.groups.map(({ id }) => id),
          ...scene.flows.map(({ id }) => id),
          ...scene.cards.flatMap(({ id, sockets }) => [id, ...sockets.map((one) => one.id)]),
        ]);
        const boxed = new Set<string>(buildScene(all, null).groups.map(({ id }) => id));
        const targets = [
          ...all.document.components,
          ...all.document.groups.filter(({ id }) => boxed.has(id)),
          ...all.document.flows,
          ...[...all.sockets.values()].flat(),
        ];
        const lost = targets.filter(({ id }) => {
          const target = findTarget(all, id);
          return target === null || !drawn.has(targetDrawnAs(all, new Set(folded), target));
        });
        expect(lost).toEqual([]);
      }
    },
  );
});

describe('the id of a bundle', () => {
  const to = 'x>y' as SocketId;

  it('tells apart what differs only in where one id ends', () => {
    expect(bundleId(componentId('a>x'), 'y' as SocketId)).not.toBe(bundleId(componentId('a'), to));
    expect(bundleId(componentId('a%3Ex'), to)).not.toBe(bundleId(componentId('a>x'), to));
  });

  it('is never that of a flow', () => {
    const odd = flowId(entryId(tableId('fold(a>b)'), 1), 1);
    expect(odd.endsWith(')')).toBe(false);
    expect(bundleId(componentId('a'), 'b' as SocketId).endsWith(')')).toBe(true);
  });
});
