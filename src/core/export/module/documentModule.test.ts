/**
 * A module that was generated is a module of `data/`: it compiles, and evaluated it is the document that it
 * was made from. The files are put where `data/` would be, beside `src/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import { defineDocument } from '../../model/defineDocument.ts';
import type { FlowDocument } from '../../model/document.ts';
import { otherProtocol, otherSecurityTerm, otherTransport } from '../../model/knownWords.ts';
import { sampleBrought } from '../../model/sampleBrought.ts';
import { makeSyntheticDocument } from '../../model/syntheticDocument.ts';
import { documentModule } from './documentModule.ts';
import { identifierOf } from './identifierOf.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const FOLDER = path.join(ROOT, 'test-results');
const CONFIG = path.join(FOLDER, 'tsconfig.modules.json');
const COMPILING_MS = 120_000;

const HOSTILE = "'; import('node:fs'); // */ ${x} `\u202E\u2028\\ <script>";

const odd = defineDocument({
  id: 'odd-one',
  title: HOSTILE,
  shortTitle: 'Odd',
  summary: 'Read from */ odd.md.',
  groupWord: 'Zone',
  notes: [],
  columns: [HOSTILE, 'Port'],
  descriptionColumn: 'Told',
  groups: { zone: { label: HOSTILE, kind: 'zone' } },
  components: {
    'one': { label: 'constructor', group: 'zone', names: [HOSTILE] },
    'two': { label: 'Two', group: null },
    'a-b': { label: 'A', group: 'zone', whole: true },
  },
  footnotes: { ['__proto__']: HOSTILE, '*': 'By day.', '1': 'By night.' },
  options: {},
  pages: {
    first: { title: 'First', shortTitle: 'First' },
    second: { title: 'Second', shortTitle: '2' },
  },
  tables: {
    flows: {
      title: 'Flows',
      page: 'first',
      rows: [
        {
          written: [HOSTILE, '1\n2'],
          about: HOSTILE,
          between: [['one', 'two']],
          on: [
            {
              port: 'none',
              transport: otherTransport('Pigeon'),
              protocol: otherProtocol(HOSTILE),
              security: [otherSecurityTerm('Handshake'), 'tls'],
              carries: HOSTILE,
            },
          ],
          also: [
            {
              between: [
                ['two', 'one'],
                ['a-b', 'one'],
              ],
              on: [
                {
                  port: [80, { from: 90, to: 99 }],
                  transport: 'tcp',
                  protocol: 'http',
                  security: 'not-stated',
                },
                {
                  port: { varies: 'high', possible: [{ from: 9, to: 10 }] },
                  transport: 'udp',
                  protocol: 'dns',
                  security: ['cleartext', 'tls'],
                },
              ],
            },
          ],
          direction: 'outbound',
          footnotes: ['*', '1'],
          reading: 'As it is.',
        },
      ],
    },
    rules: {
      title: 'Rules',
      page: 'second',
      columns: ['Alone'],
      rows: [
        {
          written: ['x'] as never,
          between: [['one', 'one']],
          on: [{ relation: 'rule', carries: 'rules' }],
        },
      ],
    },
  },
});

/** A document of documents has what no single module says: what is one thing on several pages. */
const single = documents.filter(({ identities }) => identities.length === 0);
const all: readonly FlowDocument[] = [...single, odd, makeSyntheticDocument(80)];

const fileOf = (id: string) => path.join(FOLDER, `module-${id}.ts`);

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  for (const document of [...all, sampleBrought]) {
    writeFileSync(fileOf(document.id), documentModule(document));
  }
  const config = { extends: '../tsconfig.json', include: ['module-*.ts'] };
  writeFileSync(CONFIG, JSON.stringify(config));
});

afterAll(() => {
  for (const { id } of [...all, sampleBrought]) rmSync(fileOf(id));
  rmSync(CONFIG);
});

async function evaluate(id: string): Promise<unknown> {
  const module = (await import(/* @vite-ignore */ fileOf(id))) as Record<string, unknown>;
  expect(Object.keys(module)).toEqual([identifierOf(id)]);
  return module[identifierOf(id)];
}

describe('a generated module', () => {
  it.each(all.map((document) => [document.id, document] as const))(
    'is the document that it was made from: %s',
    async (id, document) => expect(await evaluate(id)).toEqual(document),
  );

  it('has the rows that are charted, and says at its top which are not and why', async () => {
    const text = documentModule(sampleBrought);
    const [head = ''] = text.split('*/');
    expect(head).toContain('30 of 33 rows');
    expect(head).toMatch(
      /row 5 of “Flows” \(flows\.md:9\): process_4 \| harbour \| eighty \| HTTPS — “eighty” is no port\./,
    );
    expect(head).toContain('The row denies, and so states no flow.');
    expect(head).toContain('These readings may be wrong:');
    const back = (await evaluate(sampleBrought.id)) as FlowDocument;
    const charted = sampleBrought.entries.filter(({ standing }) => standing === 'charted');
    expect(back.entries.map(({ written }) => written)).toEqual(
      charted.map(({ written }) => written),
    );
    const ends = ({ flows }: FlowDocument) => flows.map(({ from, socket }) => [from, socket]);
    expect(ends(back)).toEqual(ends(sampleBrought));
  });

  it('holds what a page says as literals, of which nothing runs and nothing turns around', () => {
    const text = documentModule(odd);
    expect(text).not.toMatch(/[\u202E\u2028]/);
    const [head = ''] = text.split(/^import /m);
    expect(head.match(/\*\//g)).toHaveLength(1);
    expect(head.trimEnd().endsWith('*/')).toBe(true);
    expect(text.match(/^import /gm)).toHaveLength(2);
  });

  it(
    'compiles',
    () => {
      const tsc = path.join(ROOT, 'node_modules/.bin/tsc');
      const { stdout, status } = spawnSync(tsc, ['-p', CONFIG], { encoding: 'utf8' });
      expect([stdout, status]).toEqual(['', 0]);
    },
    COMPILING_MS,
  );
});

describe('the name of what a module exports', () => {
  it.each([
    ['diego', 'diego'],
    ['cf-networking', 'cfNetworking'],
    ['class', 'documentClass'],
    ['2-tier', 'document2Tier'],
    ['', 'document'],
  ])('of %j is %s', (id, name) => expect(identifierOf(id)).toBe(name));
});
