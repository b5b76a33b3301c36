import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../../data/cloud-foundry.ts';
import { diego } from '../../../../data/diego.ts';
import { netman } from '../../../../data/netman.ts';
import { tap } from '../../../../data/tap.ts';
import { compareDocuments } from '../../compare/compareDocuments.ts';
import type { Comparison, Side } from '../../compare/comparison.ts';
import { defineDocument } from '../../model/defineDocument.ts';
import type { FlowDocument } from '../../model/document.ts';
import { optionId } from '../../model/ids.ts';
import { settleOptions } from '../../model/settleOptions.ts';
import { compareMarkdown } from './compareMarkdown.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

function sideOf(document: FlowDocument, option?: string, label?: string): Side {
  const choices = new Map(option === undefined ? [] : [[optionId(option), 'without' as const]]);
  return { ...settleOptions(document, choices), choicesLabel: label ?? null };
}

/** Section → its table's rows, cells as a reader sees them; the heading row is left out. */
function readTables(markdown: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const sections = markdown.split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const rows = lines.filter((line) => line.startsWith('| ')).map(readRow);
      return [title, rows.slice(2)];
    }),
  );
}

/** Splits at the pipes that no backslash precedes, then takes the escapes away. */
function readRow(line: string): readonly string[] {
  const cells = line.match(/(?:\\.|[^|\\])+/gu) ?? [];
  return cells.map((cell) => unescape(cell.trim()));
}

function unescape(text: string): string {
  return text
    .replace(/\\(.)/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function countOf({ flows }: Comparison, kind: string): number {
  return [...flows.values()].filter((change) => change.kind === kind).length;
}

const internalMysql = compareDocuments(
  sideOf(diego),
  sideOf(diego, 'internal-mysql', 'Internal MySQL: Another database'),
  [],
);

describe('compareMarkdown', () => {
  it('writes what an option takes away from Diego', () => {
    expect(compareMarkdown(internalMysql)).toMatchInlineSnapshot(`
      "## Diego → Diego (Internal MySQL: Another database)

      Before: “Diego network communications”. After: “Diego network communications (Internal MySQL: Another database)”.

      Flows: 0 added, 2 removed, 0 changed, 23 unchanged.

      ### Removed

      | Flow | Port | Service | Encryption | Authentication | Stated in |
      | --- | --- | --- | --- | --- | --- |
      | BBS → mysql_proxy:3306 | 3306 | MySQL over TCP | not stated | MySQL native password | Outbound from Diego, row 8 |
      | Locket → mysql_proxy:3306 | 3306 | MySQL over TCP | not stated | MySQL native password | Outbound from Diego, row 9 |

      ### Components and groups

      | Name | Sort | Change | What | Before | After |
      | --- | --- | --- | --- | --- | --- |
      | mysql_proxy | Group | Removed | — | — | — |
      | mysql_proxy | Component | Removed | — | — | — |

      ### What was matched how

      - “Diego network communications” is on both sides: what is on it is matched by the ids it has there.
      - Diego is compared as documented: no option is chosen, and all its rows count.
      "
    `);
  });

  it('says so where nothing differs, and has no table', () => {
    const text = compareMarkdown(compareDocuments(sideOf(diego), sideOf(diego), []));
    expect(text).toContain('\nFlows: 0 added, 0 removed, 0 changed, 25 unchanged.\n');
    expect(text).toContain('\nNothing differs.\n');
    expect(text).not.toContain('|');
  });

  it.each<[string, Comparison]>([
    ['Diego without internal MySQL', internalMysql],
    [
      'Netman and CF Networking',
      compareDocuments(sideOf(netman), sideOf(cfNetworking), cloudFoundry.identities),
    ],
    ['Diego and the whole platform', compareDocuments(sideOf(diego), sideOf(cloudFoundry), [])],
    ['two strangers', compareDocuments(sideOf(tap), sideOf(diego), [])],
  ])('has a row for each flow that came, went or changed: %s', (_what, comparison) => {
    const tables = readTables(compareMarkdown(comparison));
    expect(tables.get('Removed') ?? []).toHaveLength(countOf(comparison, 'removed'));
    expect(tables.get('Added') ?? []).toHaveLength(countOf(comparison, 'added'));
    const details = [...comparison.flows.values()].flatMap((change) =>
      change.kind === 'changed' ? change.details : [],
    );
    expect((tables.get('Changed') ?? []).map(([, , before, after]) => [before, after])).toEqual(
      details.map(({ before, after }) => [before, after]),
    );
    const widths = new Set([...tables.values()].flat().map((row) => row.length));
    expect([...widths].filter((width) => width !== 6)).toEqual([]);
  });

  it('tells two ends of one name apart by their groups', () => {
    const comparison = compareDocuments(sideOf(tap), sideOf(tap, 'gui-database-inside'), []);
    const tables = readTables(compareMarkdown(comparison));
    expect(tables.get('Removed')?.[0]?.[0]).toBe(
      'Gui backend → View/Gui backend DB(postgres):5432',
    );
    expect(tables.get('Added')?.[0]?.[0]).toBe('Gui backend → Gui backend DB(postgres):5432');
  });

  it('says in words what got weaker, and keeps awkward names in their cells', () => {
    const label = 'a|b `c` \\| <d>\n*e* _f_ [g](h) &amp; #1';
    const before = page('one', label, 'mutual-tls');
    const after = page('two', label, 'cleartext');
    const tables = readTables(compareMarkdown(compareDocuments(sideOf(before), sideOf(after), [])));
    const seen = label.replace('\n', ' ');
    expect(tables.get('Changed')).toEqual([
      [`${seen} → Beta:443`, 'Encryption', 'Mutual TLS', 'None', 'Weaker', 'Flows, row 1'],
      [
        `${seen} → Beta:443`,
        'Authentication',
        'Client certificate',
        'not stated',
        'No longer stated',
        'Flows, row 1',
      ],
    ]);
  });

  it('lists what rests on a name alone, and rows that are only worded differently', () => {
    const [before, after] = [page('one', 'Alpha', 'tls'), page('two', 'alpha', 'tls')];
    const text = compareMarkdown(compareDocuments(sideOf(before), sideOf(after), []));
    expect(text).toContain('- By name only: the component “Alpha” (one) and “alpha” (two)');
    expect(text).toContain('### The same in other words\n\n- Flows, row 1');
  });

  it('folds away what is written down', () => {
    const comparison = compareDocuments(sideOf(netman), sideOf(cfNetworking), [
      ...cloudFoundry.identities,
    ]);
    const [shown = '', folded = ''] = compareMarkdown(comparison).split('<details>');
    expect(folded.match(/^- /gm)).toHaveLength(comparison.identityNotes.length);
    expect(shown).not.toContain('sentences that are worded alike');
    expect(folded).toMatch(/<\/details>\n$/);
  });

  it('ends in one line break', () => {
    expect(compareMarkdown(internalMysql)).toMatch(/[^\n]\n$/);
  });
});

const AWKWARD = Array.from('|\\`<>&_*[]#a \n\r\t~');

describe('escapeMarkdown', () => {
  it('gives one cell for every text, which reads as the text did', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...AWKWARD), { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const [before, cell, after, ...more] = readRow(`| x | ${escapeMarkdown(written)}. | y |`);
        expect([before, after, more]).toEqual(['x', 'y', []]);
        const plain = (one: string) => one.replaceAll(/\s+/gu, ' ').trim();
        expect(plain(cell ?? '')).toBe(plain(`${written}.`.replaceAll(/[\u0085]/g, ' ')));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves an underscore within a word, and escapes one around it', () => {
    expect(escapeMarkdown('diego_cell _is_ here')).toBe(String.raw`diego_cell \_is\_ here`);
  });
});

function page(id: string, label: string, security: 'mutual-tls' | 'tls' | 'cleartext') {
  return defineDocument({
    id,
    title: id,
    shortTitle: id,
    summary: '',
    groupWord: 'VM',
    notes: [],
    columns: ['Source'],
    groups: {},
    components: { a: { label, group: null }, b: { label: 'Beta', group: null } },
    footnotes: {},
    options: {},
    tables: {
      flows: {
        title: 'Flows',
        rows: [
          {
            written: [label],
            between: [['a', 'b']],
            on: [{ port: 443, transport: 'tcp', protocol: 'not-stated', security: [security] }],
          },
        ],
      },
    },
  });
}
