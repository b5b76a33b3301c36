/** What a choice does to a document, and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { defineDocument } from './defineDocument.ts';
import { optionId } from './ids.ts';
import { indexDocument } from './indexDocument.ts';
import { NO_CHOICES, settleOptions } from './settleOptions.ts';
import type { Choices } from './settleOptions.ts';
import type { Setting } from './document.ts';

const HTTPS = { port: 443, transport: 'tcp', protocol: 'https', security: 'not-stated' } as const;
const HTTP = { ...HTTPS, port: 80, protocol: 'http' } as const;

const HEAD = {
  id: 'harbour',
  title: 'Harbour',
  shortTitle: 'Harbour',
  summary: 'Who talks to whom in the harbour.',
  groupWord: 'Quay',
  notes: [],
  columns: ['Source'],
  groups: {},
  footnotes: {},
} as const;

const SHIFT = { label: 'Night shift', text: 'At night.', with: 'On', without: 'Off' };

const harbour = defineDocument({
  ...HEAD,
  components: {
    ship: { label: 'Ship', group: null },
    crane: { label: 'Crane', group: null },
    lamp: { label: 'Lamp', group: null },
    pilot: { label: 'Pilot', group: null },
    museum: { label: 'Museum', group: null },
  },
  options: { night: SHIFT, flood: { ...SHIFT, label: 'Flood' } },
  tables: {
    flows: {
      title: 'Flows',
      rows: [
        { written: ['Always'], between: [['ship', 'crane']], on: [HTTPS] },
        { written: ['At night'], between: [['crane', 'lamp']], on: [HTTPS], onlyUnder: 'night' },
        { written: ['By day'], between: [['ship', 'crane']], on: [HTTP], onlyWithout: 'night' },
        {
          written: ['Either way'],
          between: [['ship', 'crane']],
          on: [HTTPS],
          variesWith: {
            option: 'night',
            with: {
              between: [
                ['ship', 'pilot'],
                ['pilot', 'crane'],
              ],
              change: 'A pilot goes between.',
            },
            without: { on: [HTTP], change: 'The port is 80.' },
          },
        },
        {
          written: ['In a flood'],
          between: [['ship', 'crane']],
          on: [HTTP],
          variesWith: { option: 'flood', without: { on: [HTTPS], change: 'The port is 443.' } },
        },
      ],
    },
  },
});

const choose = (...chosen: readonly [string, Setting][]): Choices =>
  new Map(chosen.map(([option, setting]) => [optionId(option), setting]));

function flowsUnder(choices: Choices): readonly string[] {
  return settleOptions(harbour, choices).document.flows.map(
    ({ id, from, to, protocol }) => `${id} ${from}→${to} ${protocol}`,
  );
}

describe('without a choice', () => {
  it('every row stands as documented, also those that exclude each other', () => {
    const { document, off } = settleOptions(harbour, NO_CHOICES);
    expect(document.flows).toEqual(harbour.flows);
    expect(document.entries).toEqual(harbour.entries);
    expect(off.size).toBe(0);
  });

  it('what only another setting names is not there', () => {
    const { document } = settleOptions(harbour, NO_CHOICES);
    expect(document.components.map(({ id }) => id)).toEqual(['ship', 'crane', 'lamp', 'museum']);
  });

  it('a document that has no options is the same document', () => {
    const plain = { ...harbour, options: [] };
    expect(settleOptions(plain, choose(['night', 'with'])).document).toBe(plain);
  });
});

describe('a choice', () => {
  it('rules out what holds only under the other setting, and says by which option', () => {
    expect([...settleOptions(harbour, choose(['night', 'without'])).off]).toEqual([
      ['flows-2', 'night'],
    ]);
    expect([...settleOptions(harbour, choose(['night', 'with'])).off]).toEqual([
      ['flows-3', 'night'],
    ]);
  });

  it('keeps the row that it rules out, without flows', () => {
    const { document } = settleOptions(harbour, choose(['night', 'without']));
    expect(document.entries.map(({ id, flows }) => [id, flows.length])).toEqual([
      ['flows-1', 1],
      ['flows-2', 0],
      ['flows-3', 1],
      ['flows-4', 1],
      ['flows-5', 1],
    ]);
  });

  it('gives the row that varies the flows of the setting, in its place', () => {
    expect(flowsUnder(choose(['night', 'with']))).toEqual([
      'flows-1.1 ship→crane https',
      'flows-2.1 crane→lamp https',
      'flows-4.1 ship→pilot https',
      'flows-4.2 pilot→crane https',
      'flows-5.1 ship→crane http',
    ]);
    expect(flowsUnder(choose(['night', 'without']))).toEqual([
      'flows-1.1 ship→crane https',
      'flows-3.1 ship→crane http',
      'flows-4.1 ship→crane http',
      'flows-5.1 ship→crane http',
    ]);
  });

  it('leaves the row as it is where the page says nothing of the setting', () => {
    expect(flowsUnder(choose(['flood', 'with']))).toEqual(flowsUnder(NO_CHOICES));
  });

  it('of two options changes no row that depends on the other', () => {
    expect(flowsUnder(choose(['night', 'without'], ['flood', 'without']))).toEqual([
      'flows-1.1 ship→crane https',
      'flows-3.1 ship→crane http',
      'flows-4.1 ship→crane http',
      'flows-5.1 ship→crane https',
    ]);
  });

  it('shows a component as long as a row names it, and one that no row names always', () => {
    const shown = (setting: Setting) =>
      settleOptions(harbour, choose(['night', setting])).document.components.map(({ id }) => id);
    expect(shown('with')).toEqual(['ship', 'crane', 'lamp', 'pilot', 'museum']);
    expect(shown('without')).toEqual(['ship', 'crane', 'museum']);
  });

  it('takes a group away with all that it holds, and leaves one that the page left empty', () => {
    const grouped = defineDocument({
      ...HEAD,
      groups: {
        quay: { label: 'Quay', kind: 'host' },
        tower: { label: 'Tower', kind: 'host', parent: 'quay' },
        dock: { label: 'Dock', kind: 'host' },
      },
      components: { ship: { label: 'Ship', group: null }, lamp: { label: 'Lamp', group: 'tower' } },
      options: { night: SHIFT },
      tables: {
        flows: {
          title: 'Flows',
          rows: [
            { written: ['At night'], between: [['ship', 'lamp']], on: [HTTPS], onlyUnder: 'night' },
          ],
        },
      },
    });
    const groups = (setting: Setting) =>
      settleOptions(grouped, choose(['night', setting])).document.groups.map(({ id }) => id);
    expect(groups('with')).toEqual(['quay', 'tower', 'dock']);
    expect(groups('without')).toEqual(['dock']);
  });

  it('rules out a row that depends on several where one of them is against it', () => {
    const both = defineDocument({
      ...HEAD,
      components: { ship: { label: 'Ship', group: null }, crane: { label: 'Crane', group: null } },
      options: { night: SHIFT, flood: { ...SHIFT, label: 'Flood' } },
      tables: {
        flows: {
          title: 'Flows',
          rows: [
            {
              written: ['In a flood at night'],
              between: [['ship', 'crane']],
              on: [HTTPS],
              onlyUnder: ['night', 'flood'],
            },
          ],
        },
      },
    });
    const off = (...chosen: readonly [string, Setting][]) =>
      [...settleOptions(both, choose(...chosen)).off.values()].map(String);
    expect(off(['night', 'with'])).toEqual([]);
    expect(off(['night', 'with'], ['flood', 'without'])).toEqual(['flood']);
    expect(off(['night', 'without'], ['flood', 'without'])).toEqual(['night']);
  });

  it('leaves the document itself untouched', () => {
    const before = JSON.stringify(harbour);
    settleOptions(harbour, choose(['night', 'without']));
    expect(JSON.stringify(harbour)).toBe(before);
  });
});

describe('an index under a choice', () => {
  it('asks what is settled, and keeps the page as documented beside it', () => {
    const index = indexDocument(harbour, choose(['night', 'without']));
    expect(index.source).toBe(harbour);
    expect([...index.off.keys()]).toEqual(['flows-2']);
    expect(index.components.has('lamp' as never)).toBe(false);
    expect([...index.flows.keys()]).toEqual(['flows-1.1', 'flows-3.1', 'flows-4.1', 'flows-5.1']);
    expect(index.entries.size).toBe(harbour.entries.length);
  });
});
