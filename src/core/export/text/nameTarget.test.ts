import { describe, expect, it } from 'vitest';
import { containerToContainer } from '../../../../data/container-to-container.ts';
import { diego } from '../../../../data/diego.ts';
import { tap } from '../../../../data/tap.ts';
import type { FlowDocument } from '../../model/document.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { findTarget } from '../../model/target.ts';
import { nameKind, namePlace, nameTarget } from './nameTarget.ts';

function namesOf(document: FlowDocument, id: string) {
  const index = indexDocument(document);
  const target = findTarget(index, id);
  if (target === null) throw new Error(`${id} is there`);
  return [nameKind(index, target), nameTarget(index, target), namePlace(index, target)];
}

describe('how a thing is called', () => {
  it.each([
    ['internal-10.1', ['Flow', 'Rep → BBS:8889', null]],
    ['rep', ['Component', 'Rep', 'diego_cell']],
    ['diego_brain-vm', ['VM as a whole', 'diego_brain', null]],
    ['diego_brain', ['VM', 'diego_brain', null]],
    ['bbs:8889/https/tcp', ['Port', 'BBS:8889', 'diego_database']],
    ['internal-10', ['Row', 'Internal to Diego, row 10 of 14', null]],
  ])('%s', (id, names) => {
    expect(namesOf(diego, id)).toEqual(names);
  });

  it('tells what is called alike apart by its place', () => {
    const places = ['concierge-view', 'concierge-build'].map((id) => namesOf(tap, id));
    expect(places).toEqual([
      ['Component', 'Pinniped concierge', 'View'],
      ['Component', 'Pinniped concierge', 'Build'],
    ]);
  });

  it('speaks of no port where no traffic is spoken of', () => {
    const index = indexDocument(containerToContainer);
    const quiet = [...index.sockets.values()].flat().filter(({ relation }) => relation === 'rule');
    expect(quiet.length).toBeGreaterThan(0);
    for (const { id } of quiet) {
      const [kind, name] = namesOf(containerToContainer, id);
      expect(kind).toBe('Place');
      expect(name).toMatch(/: Rule or setting written$/);
    }
  });
});
