/**
 * A row that nobody sees is the worst fault: whatever stands around a table, its rows are read, or it is said that they
 * were not. And of each table that was found, each row is an entry, a title within it, or its table is set aside.
 */
import { describe, expect, it } from 'vitest';
import { ABROAD_CASES } from './columns/cases/abroadCases.ts';
import { CLOUD_CASES } from './columns/cases/cloudCases.ts';
import { DOUBT_CASES } from './columns/cases/doubtCases.ts';
import { KUBERNETES_CASES } from './columns/cases/kubernetesCases.ts';
import { LIST_CASES } from './columns/cases/listCases.ts';
import { MOVING_CASES } from './columns/cases/movingCases.ts';
import { PLATFORM_CASES } from './columns/cases/platformCases.ts';
import { SETTING_CASES } from './columns/cases/settingCases.ts';
import { SHAPE_CASES } from './columns/cases/shapeCases.ts';
import { SOFTWARE_CASES } from './columns/cases/softwareCases.ts';
import { CHECK_CASES, STATED_CASES } from './columns/cases/statedCases.ts';
import { UNNAMED_CASES } from './columns/cases/unnamedCases.ts';
import { VENDOR_CASES } from './columns/cases/vendorCases.ts';
import { NO_CHOICES } from './choices.ts';
import { readSources } from './readSources.ts';

const ALL_CASES = [
  ABROAD_CASES,
  CLOUD_CASES,
  DOUBT_CASES,
  KUBERNETES_CASES,
  LIST_CASES,
  MOVING_CASES,
  PLATFORM_CASES,
  SETTING_CASES,
  SHAPE_CASES,
  SOFTWARE_CASES,
  CHECK_CASES,
  STATED_CASES,
  UNNAMED_CASES,
  VENDOR_CASES,
].join('\n');

/** Each of the tables by itself, as a page of Markdown: its title, then what stands above it, then its rows. */
function pagesOf(cases: string): readonly string[] {
  return cases
    .split(/^== /mu)
    .slice(1)
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line.trim() !== '');
      const above = lines.filter((line) => /^(?:#|@|>) /u.test(line));
      const table = lines.slice(1).filter((line) => !/^(?:#|@|>|=>) /u.test(line));
      const [headings, ...rows] = table;
      if (headings === undefined || headings === '-') return [];
      const dashes = headings.split('|').map(() => '---');
      const framed = [headings, dashes.join('|'), ...rows].map((line) => `| ${line} |`);
      return [[...above.map((line) => line.slice(2)), '', ...framed].join('\n')];
    });
}

function lostIn(text: string): readonly string[] {
  const { tables, document, problems } = readSources(
    [{ name: 'page.md', text, format: null }],
    NO_CHOICES,
  );
  const entered = new Set((document?.entries ?? []).map(({ place }) => place?.line));
  const named = new Set(problems.map(({ place }) => place.line));
  const found = tables.flatMap(({ raw }) => [...raw.header, ...raw.rows]);
  const unread = text.split('\n').flatMap((line, at) => {
    const isFound = found.some(({ place }) => place.line === at + 1) || named.has(at + 1);
    return isFound || !/^\|.*[\p{L}\p{N}]/u.test(line) ? [] : [`not found: ${line}`];
  });
  const lost = tables.flatMap(({ raw, table }) => {
    if (table === null) return named.has(raw.place.line) ? [] : [`no word of ${raw.place.line}`];
    return raw.rows
      .filter(({ place }) => !entered.has(place.line) && !named.has(place.line))
      .filter(({ cells }) => !isTitle(cells.map((cell) => cell.text)))
      .map(({ place }) => `lost: ${text.split('\n')[place.line - 1] ?? ''}`);
  });
  return [...unread, ...lost];
}

/** One text alone, or over all columns: under it stand the rows that follow. */
function isTitle(cells: readonly string[]): boolean {
  return new Set(cells.filter((text) => text !== '')).size < 2;
}

describe('each row of each table that was found', () => {
  it('is an entry, a heading, or is named in a problem or with its table', () => {
    const pages = pagesOf(ALL_CASES);
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.flatMap(lostIn)).toEqual([]);
  });
});

const ROWS = ['Source|Destination|Port', 'Keeper|Lamp|4001', 'Ship|Quay|4002'];
const cellsOf = (row: string, tag: string) =>
  row
    .split('|')
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('');
const HTML_ROWS = ROWS.map((row, at) => `<tr>${cellsOf(row, at === 0 ? 'th' : 'td')}</tr>`);
const PIPES = ROWS.map((row) => `| ${row} |`);

const TABLES = {
  'bars and dashes': [PIPES[0], '|---|---|---|', ...PIPES.slice(1)],
  'bars': PIPES,
  'bars of uneven rows': [PIPES[0], '| Keeper | Lamp | 4001 | x |', '| Ship | Quay |'],
  'bars between cells only': ROWS,
  'tags': ['<table>', ...HTML_ROWS, '</table>'],
  'tags in one line': [`<table class="x">${HTML_ROWS.join('')}</table>`],
  'tags of rows alone': HTML_ROWS,
  'edges': [
    '|===',
    '|Source |Destination |Port',
    '',
    '|Keeper |Lamp |4001',
    '|Ship |Quay |4002',
    '|===',
  ],
} as const;

const BEFORE: readonly string[] = [
  '',
  'Text: ',
  'Text:\n',
  '**Bold** ',
  '`x` ',
  '&nbsp;',
  '\\',
  '# ',
  '## H\n',
  '* * *\n',
  '- ',
  '1. ',
  '> ',
  '- item\n\n  ',
  '    ',
  '\t',
  'a | b\n',
  '| a |\n',
  '[//]: # (x)\n',
  '<div>',
  '<p>',
  '</p>',
  '<details><summary>x</summary>',
  '<!-- c -->',
  '<Tabs>\n',
  '{% x %}',

  '---\ntitle: x\n---\n',
  '+++\ntitle = "x"\n+++\n',
  '{\n"title": "x"\n}\n',
  '{\n"title": "x"\n}',
  '::: note\n',
  '!!! note\n    ',
  '=== "Tab"\n\n    ',
  '====\n',
  '--\n',
  ':x: y\n',
  '{: .x}\n',
];

describe('rows behind whatever stands before them', () => {
  it.each(['page.md', 'page.adoc', 'page.html'])('are read in %s, or that is said', (name) => {
    const isText = name.endsWith('.html');
    const silent = Object.entries(TABLES)
      .filter(([form]) => !isText || form.startsWith('tags'))
      .flatMap(([form, lines]) =>
        BEFORE.map((before) => [form, before + lines.join('\n')] as const),
      )
      .filter(([, text]) => {
        const { tables, problems } = readSources([{ name, text, format: null }], NO_CHOICES);
        const rows = tables.flatMap(({ raw }) => [...raw.header, ...raw.rows]);
        const read = rows.flatMap(({ cells }) => cells.map((cell) => cell.text)).join(' ');
        const isRead = ['Keeper', 'Ship'].every((word) => read.includes(word));
        return !isRead && problems.every(({ severity }) => severity === 'note');
      });
    expect(silent).toEqual([]);
  });
});
