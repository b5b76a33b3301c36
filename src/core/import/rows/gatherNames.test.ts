import { describe, expect, it } from 'vitest';
import { tableOf } from './fixtures/tableLiteral.ts';
import { gatherNames } from './gatherNames.ts';

function groupsOf(...literals: readonly string[]): readonly string[] {
  const { known } = gatherNames(literals.map((literal) => tableOf(literal)));
  return [...known.groups.values()].map(({ label, kind }) => `${label}: ${kind}`);
}

describe('gatherNames', () => {
  it('knows a VM by the heading that it stands under', () => {
    expect(groupsOf('Source VM | Destination VM\ncell (Rep) | uaa')).toEqual([
      'cell: vm',
      'uaa: vm',
    ]);
  });

  it('knows a group by several things that stand in it, wherever they do', () => {
    expect(
      groupsOf('From | To\nbrain (Auctioneer) | db', 'From | To\nweb | brain (SSH Proxy)'),
    ).toEqual(['brain: group']);
  });

  it('does not take what is only qualified for a group', () => {
    expect(
      groupsOf('From | To\nLB (internal) | LB (external)\nA (10.0.0.1) | A (10.0.0.2)'),
    ).toEqual([]);
  });

  it('knows the clusters of a list by one of them, where a column says whose flow it is', () => {
    const table = `
      Component | From | To
      Flux | Run, Iterate | Registry
      Flux | Run (a) | Git
      Flux | Run (b) | Git
      Plugin | View,Build ,Run Cluster | Git
    `;

    expect(groupsOf(table)).toEqual(
      expect.arrayContaining([
        'Run: cluster',
        'View: cluster',
        'Build: cluster',
        'Iterate: cluster',
      ]),
    );
  });

  it('knows which names stand alone, and not those of a list in doubt', () => {
    const { known } = gatherNames([tableOf('From | To\nweb, api | Git / Registry')]);

    expect([...known.alone]).toEqual(['web', 'api']);
  });

  it('learns nothing from a table that is set aside', () => {
    const { known } = gatherNames([tableOf('From | To\nweb | api', { kind: 'set-aside' })]);

    expect(known.alone.size).toBe(0);
  });
});
