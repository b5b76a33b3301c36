/** The commands that write what was read: as text, and as a picture. */
import { mkdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../data/diego.ts';
import { placeOf, call, enterFolder, removeFolder, write } from './runFixture.ts';

beforeEach(() => enterFolder(diego));
afterEach(removeFolder);

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
    expect(readFileSync(placeOf('a.svg'), 'utf8')).toBe('<svg/>');
    expect(await call('svg ? --theme dark --base https://h/x --out a.svg')).toMatchObject({
      asked: { theme: 'dark', home: 'https://h/x/' },
    });
  });

  it('says why it cannot be written', async () => {
    mkdirSync(placeOf('folder'));
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
