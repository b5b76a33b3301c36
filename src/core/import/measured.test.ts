/** Columns headed as ports or as ends that measure, count or number something else, and rows that are not in force. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('a column of links', () => {
  it.each(['4 × 10 GbE', '2x RJ45', '25 Gbit/s', '1000BASE-T'])('has no ports: %s', (cell) => {
    const text = table('Machine | Network ports', `Lamp server | ${cell}`, `Mast server | ${cell}`);
    expect(read(`# Lamp firewall and sizing\n\n${text}`)).toEqual([]);
  });

  it('is told apart from ports', () => {
    const text = table('Machine | Network ports', 'Lamp server | 2, 25', 'Mast server | 443');
    expect(read(`# Lamp firewall\n\n${text}`)).toEqual([
      'Not stated → Lamp server 2, 25',
      'Not stated → Mast server 443',
    ]);
  });
});

describe('a column of versions', () => {
  it.each(['4.1', 'v4.1', '4.1 or later', 'Release 4.1.2'])(
    'names nobody who calls: %s',
    (cell) => {
      const text = table('Curve | From lampware | Port', `P-256 | ${cell} | all`);
      expect(read(`# Keys\n\n${text}`)).toEqual([]);
    },
  );
});

describe('ends that are quantities', () => {
  it.each([
    ['-5 °C', '40 °C'],
    ['15 %', '75 %'],
    ['0.5kg', '12 kg (packed)'],
    ['100 – 240 V AC', '48 V'],
    ['≤ 20 ms', 'up to 1 500 ms'],
    ['50 Hz', '62 dB'],
    ['512 MB', '64 GiB'],
    ['01:30', '2:15 am'],
  ])('are nobody: %s, %s', (from, to) => {
    const rows = ['Lamp', 'Mast'].map((item) => `${item} | ${from} | ${to}`);
    expect(read(`# Network ports\n\n## Limits\n\n${table('Item | From | To', ...rows)}`)).toEqual(
      [],
    );
  });

  it('are no names that begin with a number', () => {
    const text = table('From | To', '1A | 2A', '3 masts | 4th keel');
    expect(read(`# Network flows\n\n${text}`)).toEqual([
      '1A → 2A not stated',
      '3 masts → 4th keel not stated',
    ]);
  });
});

describe('a row that is not in force', () => {
  it.each(['Enabled', 'Used?', 'Active', 'In use'])('states no flow: %s', (heading) => {
    const text = table(
      `From | To | Port | ${heading}`,
      'lamp | mast | 443 | yes',
      'lamp | keel | 23 | no',
    );
    expect(read(`# Flows\n\n${text}`)).toEqual(['lamp → mast 443']);
  });

  it.each(['disabled', 'Off', 'inactive', 'switched off', 'not in use', 'deaktiviert'])(
    'says so in a word for its state: %s',
    (state) => {
      const text = table(
        'From | To | Port | State',
        'lamp | mast | 443 | active',
        `lamp | keel | 23 | ${state}`,
        'lamp | hull | 22 | off by default',
      );
      expect(read(`# Flows\n\n${text}`)).toEqual(['lamp → mast 443', 'lamp → hull 22']);
    },
  );

  it('is one that is not needed at all, and none that is not required', () => {
    const rows = (heading: string) =>
      table(
        `From | To | Port | ${heading}`,
        'lamp | mast | 443 | yes',
        'lamp | keel | 23 | no',
        'lamp | hull | 22 | only at sea',
      );
    const all = ['lamp → mast 443', 'lamp → keel 23', 'lamp → hull 22'];
    expect(read(`# Flows\n\n${rows('Needed?')}`)).toEqual([all[0], all[2]]);
    expect(read(`# Flows\n\n${rows('Required?')}`)).toEqual(all);
  });

  it('is one that no firewall lets through, whatever else the cell says', () => {
    const text = table(
      'From | To | Port | Open in the firewall?',
      'lamp | mast | 443 | yes',
      'lamp | keel | 23 | no, since last spring',
      'lamp | hull | 22 | no, unless asked for',
      'lamp | bell | 80 | if rung',
    );
    const open = ['lamp → mast 443', 'lamp → hull 22', 'lamp → bell 80'];
    expect(read(`# Flows\n\n${text}`)).toEqual(open);
  });

  it.each(['Needed', 'Required'])('is one that never is, under %s', (heading) => {
    const text = table(
      `From | To | Port | ${heading}`,
      'lamp | mast | 443 | yes',
      'lamp | keel | 23 | never, since 4.0',
      'lamp | hull | 22 | no',
    );
    expect(read(`# Flows\n\n${text}`)).toEqual(['lamp → mast 443', 'lamp → hull 22']);
  });

  it('is not one that somebody may switch on', () => {
    const text = table('From | To | Port | Enabled by default', 'lamp | keel | 22 | no');
    expect(read(`# Flows\n\n${text}`)).toEqual(['lamp → keel 22']);
  });
});
