/** The command as such, and what it checks. */
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../data/diego.ts';
import { placeOf, call, enterFolder, removeFolder, write } from './runFixture.ts';

beforeEach(() => enterFolder(diego));
afterEach(removeFolder);

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
    writeFileSync(placeOf('old.csv'), Buffer.from('caf\u00e9\n', 'latin1'));
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
