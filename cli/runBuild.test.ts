/** The command that builds a site. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../data/diego.ts';
import { call, enterFolder, removeFolder, write } from './runFixture.ts';

beforeEach(() => enterFolder(diego));
afterEach(removeFolder);

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
