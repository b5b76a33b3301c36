import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import type { FlowDocument } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import { mergeDocuments } from '../model/mergeDocuments.ts';
import { compareDocuments } from './compareDocuments.ts';
import { sideOf, tell, tellDetails, HTTPS, page } from './sampleComparison.ts';

describe('a document against one that it is part of', () => {
  it('goes by the page where both have it, and by an identity where they do not', () => {
    const byOf = (before: FlowDocument) =>
      compareDocuments(sideOf(before), sideOf(cloudFoundry), []).components.get(
        'app-instances' as ComponentId,
      )?.match?.by;
    expect(byOf(diego)).toBe('page');
    expect(byOf(netman)).toBe('identity');
  });

  it('knows a thing that it calls by another’s name', () => {
    const one = page('one', { rows: [[HTTPS]] });
    const two = page('two', { rows: [[HTTPS]], components: { c: 'Gamma' }, to: 'c' });
    const merged = mergeDocuments({
      id: 'both',
      title: 'Both',
      shortTitle: 'Both',
      summary: 'Made up.',
      groupWord: 'VM',
      notes: [],
      members: [{ ...one, footnotes: [] }, two],
      groups: {
        vm: { label: 'VM', is: ['one/vm', 'two/vm'], why: 'Made up.' },
        host: { label: 'Host', is: ['one/host', 'two/host'], why: 'Made up.' },
      },
      components: {
        a: { label: 'Alpha', is: ['one/a', 'two/a'], why: 'Made up.' },
        c: { label: 'Gamma', is: ['one/b', 'two/c'], why: 'Made up.' },
      },
      options: {},
    });
    const { components } = compareDocuments(sideOf(one), sideOf(merged), []);
    expect(components.get('c' as ComponentId)?.before).toMatchObject({ id: 'b' });
    expect(components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('finds the rows of the page that both have', () => {
    const comparison = compareDocuments(sideOf(diego), sideOf(cloudFoundry), []);
    const kept = [...comparison.entries.values()].filter(({ before }) => before !== null);
    expect(kept.map(({ before, after }) => `diego-${before?.id}` === after?.id)).toEqual(
      diego.entries.map(() => true),
    );
    expect(tell(comparison).filter((flow) => !flow.endsWith('added'))).toEqual([
      'diego-internal-5.1 changed',
    ]);
    expect(tellDetails(comparison)).toEqual(['destination-place: diego_cell → Overlay network']);
  });
});
