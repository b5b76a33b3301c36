import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import type { ComponentId } from '../model/ids.ts';
import { compareDocuments } from './compareDocuments.ts';
import { sideOf, tell, tellDetails, kindsOf, HTTPS, page, identity } from './sampleComparison.ts';

describe('the things of two pages', () => {
  const rows = [[HTTPS]];

  it('are one by an identity under another name, and the flow says so', () => {
    const before = page('one', { rows });
    const after = page('two', { rows, components: { b: 'Gamma' } });
    expect(tell(compareDocuments(sideOf(before), sideOf(after), []))).toHaveLength(2);
    const comparison = compareDocuments(sideOf(before), sideOf(after), [identity('b', 'b')]);
    expect(tellDetails(comparison)).toEqual(['destination-name: Beta → Gamma']);
    expect(comparison.components.get('b' as ComponentId)).toMatchObject({
      kind: 'changed',
      match: { by: 'identity', why: 'b is b.' },
    });
    const renamed = comparison.document.components.find(({ id }) => id === 'b');
    expect(renamed?.names).toEqual(expect.arrayContaining(['Gamma', 'Beta']));
  });

  it('are one by name alone, and the notes say so', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'Big_beta' } })),
      sideOf(page('two', { rows, components: { b: 'big Beta' } })),
      [],
    );
    expect(tell(comparison)).toEqual([]);
    expect(comparison.components.get('b' as ComponentId)?.match).toEqual({ by: 'name', why: null });
    expect(comparison.notes).toContain(
      'By name only: the component “Big_beta” (one) and “big Beta” (two) are taken for one, since they are called alike and stand in the same place.',
    );
  });

  it('are not one where several share the name in one place', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, components: { c: 'beta' } })),
      [],
    );
    expect(tell(comparison)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
    expect(comparison.notes.filter((note) => note.startsWith('Not matched'))).toHaveLength(1);
  });

  it('are not one where the places differ, or the groups’ kinds', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'vm/Beta' } })),
      sideOf(page('two', { rows, components: { b: 'host/Beta' } })),
      [],
    );
    expect(comparison.components.get('before-b' as ComponentId)?.kind).toBe('removed');
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are one in the same place, even where the name stands elsewhere too', () => {
    const components = { b: 'vm/Beta', c: 'host/Beta' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components })),
      sideOf(page('two', { rows, components })),
      [],
    );
    expect(tell(comparison)).toEqual([]);
  });

  it('are not one by name where an identity says otherwise', () => {
    const components = { c: 'Gamma' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components })),
      sideOf(page('two', { rows, components })),
      [identity('b', 'c')],
    );
    expect(comparison.components.get('c' as ComponentId)?.before).toMatchObject({ id: 'b' });
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
    expect(comparison.components.get('before-c' as ComponentId)?.kind).toBe('removed');
  });

  it('are not one by name where an identity gives the page’s thing another id', () => {
    const pages = [sideOf(page('one', { rows })), sideOf(page('two', { rows }))] as const;
    const other = compareDocuments(...pages, [identity('b', 'unheard-of')]);
    expect(other.components.get('b' as ComponentId)?.kind).toBe('added');
    const mirrored = compareDocuments(...pages, [identity('unheard-of', 'b')]);
    expect(mirrored.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are not one by name where each is named by an identity of its own', () => {
    const elsewhere = (id: string) => ({ page: documentId(id), id: 'x', label: 'X' });
    const [one, two] = [identity('b', 'none'), identity('none', 'b')];
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows })),
      [
        { ...one, is: [...one.is.slice(0, 1), elsewhere('three')] },
        { ...two, is: [elsewhere('four'), ...two.is.slice(1)] },
      ],
    );
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are not one by name where one page has given them two ids', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'Beta', c: 'Gamma' } })),
      sideOf(page('one', { rows, components: { b: 'Delta', d: 'Gamma' } })),
      [],
    );
    expect(kindsOf(comparison.components)).toEqual(
      ['c removed', 'b changed', 'd added'].toSorted(),
    );
  });

  it('are not one by name where what they stand in is of another kind', () => {
    const components = { b: 'vm/Beta' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components })),
      sideOf(page('two', { rows, components, kind: 'cluster' })),
      [],
    );
    expect(kindsOf(comparison.groups)).toEqual(['before-vm removed', 'vm added']);
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are not one where identities join one with two', () => {
    const components = { c: 'Gamma' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, components })),
      [identity('b', 'b'), identity('b', 'c')],
    );
    expect(tell(comparison)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
  });

  it('are one by two identities that meet', () => {
    const third = { page: documentId('three'), id: 'x', label: 'X' };
    const [one, two] = [identity('b', 'nothing'), identity('nothing', 'c')];
    const meeting = [
      { ...one, is: [...one.is.slice(0, 1), third] },
      { ...two, is: [third, ...two.is.slice(1)] },
    ];
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, components: { b: 'Delta', c: 'Gamma' }, to: 'c' })),
      meeting,
    );
    expect(tellDetails(comparison)).toEqual(['destination-name: Beta → Gamma']);
  });

  it('that moved to another place say so, with every flow that they end', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'vm/Beta' } })),
      sideOf(page('two', { rows, components: { b: 'host/Beta' } })),
      [identity('b', 'b')],
    );
    expect(tellDetails(comparison)).toEqual(['destination-place: VM → Host']);
  });
});
