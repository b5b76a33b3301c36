/** The command with a reading of its own: a file whose text has a `!` has a row that waits, one with a `0` none at all. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../data/diego.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import type { AddressToDraw } from './drawAddress.ts';
import type { ReadSources } from './readDocuments.ts';
import { run } from './run.ts';
import { noPaint } from './writeProblem.ts';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'portolan run '));
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const readStub: ReadSources = (files, { title }) => {
  const withRows = files.filter(({ text }) => !text.includes('0'));
  const waiting = withRows.filter(({ text }) => text.includes('!'));
  const [entry] = diego.entries;
  const document: FlowDocument = {
    ...diego,
    title: title ?? files.map(({ name }) => name).join(),
    entries: withRows.flatMap(({ text }) =>
      entry === undefined
        ? []
        : { ...entry, standing: text.includes('!') ? ('waits' as const) : ('charted' as const) },
    ),
  };
  return {
    document: withRows.length === 0 ? null : document,
    tables: [],
    problems: waiting.map(({ name }) => ({
      code: 'port-unreadable',
      severity: 'error',
      place: { file: name, line: 3, column: 9 },
      message: 'The port cannot be read.',
      read: '!',
      expected: 'a port',
      hint: 'Write one.',
      entry: null,
      column: null,
    })),
  };
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly built: readonly FlowDocument[];
  readonly isFile: boolean;
  readonly base: string | null;
  readonly asked: AddressToDraw | null;
}

async function call(line: string, stdin = ''): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const built: FlowDocument[] = [];
  let isFile = false;
  let base: string | null = null;
  let asked: AddressToDraw | null = null;
  const code = await run(
    line.split(' '),
    {
      cwd,
      readStdin: async () => new TextEncoder().encode(stdin),
      print: (text) => void out.push(text),
      say: (text) => void err.push(text),
      paint: noPaint,
    },
    {
      version: '1.2.3',
      readSources: readStub,
      buildSite: async (documents, asFile, _output, at) => {
        built.push(...documents);
        isFile = asFile;
        base = at;
      },
      drawAddress: async (asking) => {
        asked = asking;
        if (asking.address.startsWith('none')) {
          return { ok: false, message: 'there is no document “none”', hint: 'did you mean net?' };
        }
        return { ok: true, svg: '<svg/>', notices: asking.address.includes('!') ? ['So.'] : [] };
      },
    },
  );
  return { code, out: out.join(''), err: err.join('\n'), built, isFile, base, asked };
}

function write(file: string, text = '| a |'): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), text);
}

describe('check', () => {
  it('says where, what, and how many, and nothing on standard output', async () => {
    write('docs/net.md', '!');
    write('docs/ok.md');
    const { code, out, err } = await call('check docs');
    expect(err).toBe(
      [
        'docs/net.md:3:9: error: port-unreadable: The port cannot be read.',
        '    read:     !',
        '    expected: a port',
        '    hint:     Write one.',
        '2 rows: 1 charted, 1 needs you, 0 state no flow; 0 tables set aside',
      ].join('\n'),
    );
    expect([code, out]).toEqual([0, '']);
  });

  it('ends with 1 for a strict caller, and only where there is something to say', async () => {
    write('net.md', '!');
    write('ok.md');
    expect((await call('check net.md --strict')).code).toBe(1);
    expect((await call('check ok.md --strict')).code).toBe(0);
  });

  it('ends with 2 where a file cannot be read, and still reads the others', async () => {
    write('ok.md');
    write('picture.md', '\u0000');
    const { code, err } = await call('check ok.md none.md picture.md');
    expect(code).toBe(2);
    expect(err).toContain('none.md: error: there is no such file');
    expect(err).toContain('picture.md: error: it holds no text');
    expect(err).toContain('1 row: 1 charted');
  });

  it('reads standard input', async () => {
    expect((await call('check -', '!')).err).toContain('<stdin>:3:9: error');
  });

  it('says it as JSON where that is asked for, and not in words', async () => {
    write('docs/net.md', '!');
    const { out, err } = await call('check docs/net.md none.md --json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      rows: { total: 1, charted: 0, waiting: 1, noFlow: 0 },
      documents: [{ id: 'net', title: 'docs/net.md', entries: 1 }],
      problems: [{ code: 'port-unreadable', file: 'docs/net.md', line: 3, column: 9, cell: null }],
      unreadable: [{ file: 'none.md' }],
    });
  });

  it('reads of a folder what may hold tables, sorted, and nothing that is hidden, installed or built', async () => {
    for (const file of ['b.md', 'a/x.HTML', 'c.csv', '.git/y.md', 'node_modules/z.md', 'd.txt']) {
      write(`docs/${file}`);
    }
    write('docs/package.json', '{"name":"docs"}');
    write('docs/site/index.html');
    write('docs/site/.portolan.json', '{}');
    write('docs/published.json', '{"entries":[],"flows":[] }');
    const { out } = await call('check docs --json --apart');
    const { documents } = JSON.parse(out) as { documents: { title: string }[] };
    expect(documents.map(({ title }) => title)).toEqual([
      'docs/a/x.HTML',
      'docs/b.md',
      'docs/c.csv',
      'docs/published.json',
    ]);
  });

  it('reads a file once, however often it is listed', async () => {
    write('docs/a.md');
    expect((await call('check docs docs/a.md ./docs/../docs/a.md')).err).toContain('1 row:');
  });

  it('says of a folder that nothing in it can be read', async () => {
    write('docs/d.txt');
    expect(await call('check docs')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^docs: error: holds none of \.md/),
    });
  });

  it('says where a file was not UTF-8', async () => {
    writeFileSync(path.join(cwd, 'old.csv'), Buffer.from('caf\u00e9\n', 'latin1'));
    const { code, err } = await call('check old.csv --strict');
    expect([code, err]).toEqual([1, expect.stringContaining('old.csv:1:4: warning: not-utf-8')]);
  });

  it('counts a row once that stands in two documents', async () => {
    write('a.md', '!');
    write('b.md');
    const { err } = await call('check a.md b.md');
    expect(err).toContain('2 rows:');
    expect(err.split('port-unreadable')).toHaveLength(2);
  });
});

describe('build', () => {
  it('makes a document of each file, and before them one of all', async () => {
    write('net work.md');
    write('docs/flows.md');
    write('docs/prose.md', '0');
    const { code, built, err } = await call('build docs/flows.md docs/prose.md . --out site');
    expect(built.map(({ id, title }) => [id, title])).toEqual([
      ['platform', 'Platform'],
      ['flows', 'docs/flows.md'],
      ['net-work', 'net work.md'],
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining('3 documents in site')]);
  });

  it('makes but one document where it is told to, or where there is but one', async () => {
    write('a.md');
    write('b.md');
    write('c.md', '0');
    const ids = async (line: string) => (await call(line)).built.map(({ id }) => id);
    expect(await ids('build a.md b.md --join --title Harbour --out site')).toEqual(['harbour']);
    expect(await ids('build a.md b.md --apart --out site')).toEqual(['a', 'b']);
    expect(await ids('build a.md c.md --out site')).toEqual(['a']);
  });

  it('joins no published document with others, for it may be one of them', async () => {
    write('a.md');
    write('b.json', '{"entries":[],"flows":[]}');
    const { built } = await call('build a.md b.json --out site');
    expect(built.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('tells tabs apart that would say the same', async () => {
    write('a.md');
    write('b.md');
    const { built } = await call('build a.md b.md --apart --out site');
    expect(built.map(({ shortTitle }) => shortTitle)).toEqual(['Diego (a)', 'Diego (b)']);
  });

  it('gives the one document the title that it is told', async () => {
    write('a.md');
    const { built } = await call('build a.md --title Harbour --out site');
    expect(built.map(({ id, title }) => [id, title])).toEqual([['a', 'Harbour']]);
  });

  it('builds nothing where no row was read, or where the folder is somebody’s', async () => {
    write('a.md');
    write('none.md', '0');
    write('taken/thesis.tex');
    expect(await call('build none.md --out site')).toMatchObject({ code: 2, built: [] });
    expect(await call('build a.md --out taken')).toMatchObject({ code: 2, built: [] });
    expect(await call('build a.md --out taken --force')).toMatchObject({ code: 0 });
  });

  it('says where the site is going to be', async () => {
    write('a.md');
    expect(await call('build a.md --out site --base https://h/x')).toMatchObject({
      base: 'https://h/x/',
    });
  });

  it('makes one file of each document where that is asked for', async () => {
    write('a.md');
    expect(await call('build a.md --out site --file')).toMatchObject({ code: 0, isFile: true });
    expect(await call('build a.md --out site')).toMatchObject({ code: 0, isFile: false });
  });

  it('builds what it could read, and ends with 1 for a strict caller', async () => {
    write('a.md', '!');
    const { code, built } = await call('build a.md --out site --strict');
    expect([code, built.length]).toEqual([1, 1]);
  });
});

describe('convert', () => {
  it.each([
    ['markdown', /^# Harbour\n/],
    ['csv', /\r\n/],
    ['json', /"id": "lighthouse",\n {2}"title": "Harbour"/],
    ['module', /^export const lighthouse = defineDocument\(/m],
    ['flows-csv', /^Table,Row,Flow,From,/],
    ['flows-markdown', /^# Harbour\n\nAll of it · /],
    ['mermaid', /^flowchart LR$/m],
    ['d2', /^direction: right$/m],
    ['dot', /^digraph "Harbour" \{$/m],
  ])('writes %s on standard output, and nothing else', async (form, text) => {
    write('a.md');
    write('b.md', '!');
    const { code, out, err } = await call(
      `convert a.md b.md --title Harbour --id lighthouse --to ${form}`,
    );
    expect(out).toMatch(text);
    expect([code, err]).toEqual([0, expect.stringContaining('b.md:3:9: error: port-unreadable')]);
  });

  it('writes nothing where no row was read', async () => {
    write('none.md', '0');
    expect(await call('convert none.md --to csv')).toMatchObject({ code: 2, out: '' });
  });
});

describe('svg', () => {
  it('writes the picture of a built-in document on standard output, and nothing else', async () => {
    expect(await call('svg diego/?q=BBS')).toMatchObject({
      code: 0,
      out: '<svg/>',
      err: '',
      asked: { documents: null, address: 'diego/?q=BBS', theme: null, home: '../' },
    });
  });

  it('writes it to a file where it is told to, over what was there', async () => {
    write('a.svg', 'before');
    const { code, out, err } = await call('svg ? --theme dark --base https://h/x --out a.svg');
    expect([code, out, err]).toEqual([0, '', '1 picture in a.svg']);
    expect(readFileSync(path.join(cwd, 'a.svg'), 'utf8')).toBe('<svg/>');
    expect(await call('svg ? --theme dark --base https://h/x --out a.svg')).toMatchObject({
      asked: { theme: 'dark', home: 'https://h/x/' },
    });
  });

  it('says why it cannot be written', async () => {
    mkdirSync(path.join(cwd, 'folder'));
    expect(await call('svg ? --out none/a.svg')).toMatchObject({
      code: 2,
      err: 'portolan: error: none/a.svg cannot be written: there is no such folder',
    });
    expect((await call('svg ? --out folder')).err).toContain('folder cannot be written: it is a');
  });

  it('draws what files hold, as a site of them would have it', async () => {
    write('a.md');
    write('b.md', '!');
    const { code, asked, err } = await call('svg b/?q=x a.md b.md');
    expect(asked?.documents?.map(({ id }) => id)).toEqual(['platform', 'a', 'b']);
    expect([code, err]).toEqual([0, expect.stringContaining('b.md:3:9: error: port-unreadable')]);
    expect((await call('svg ? a.md b.md --strict')).code).toBe(1);
  });

  it('draws nothing of files without a row', async () => {
    write('none.md', '0');
    expect(await call('svg ? none.md')).toMatchObject({ code: 2, out: '', asked: null });
  });

  it('refuses what the address cannot mean, with what may be meant', async () => {
    expect(await call('svg none/')).toMatchObject({
      code: 2,
      out: '',
      err: 'portolan: error: there is no document “none”\n    hint: did you mean net?',
    });
    expect((await call('svg none.md')).err).toContain('hint: the address stands before the files');
  });

  it('says what of the address was left out, and ends with 1 for a strict caller', async () => {
    expect(await call('svg ?q=!')).toMatchObject({ code: 0, err: 'portolan: warning: So.' });
    expect(await call('svg ?q=! --strict')).toMatchObject({ code: 1, out: '<svg/>' });
  });
});

describe('the command', () => {
  it('answers questions on standard output', async () => {
    expect(await call('--version')).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
    expect(await call('help check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('--strict'),
      err: '',
    });
  });

  it('refuses what it does not understand, and says what may be meant', async () => {
    expect(await call('chekc a.md')).toEqual({
      code: 2,
      out: '',
      err: 'portolan: error: there is no command “chekc”\n    hint: did you mean check?',
      built: [],
      isFile: false,
      base: null,
      asked: null,
    });
  });
});
