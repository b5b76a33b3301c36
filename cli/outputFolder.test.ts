import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OUTPUT_MARK, fillOutput, openOutput } from './outputFolder.ts';

let home = '';
let out = '';

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'portolan test '));
  out = path.join(home, 'my site');
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(file: string, text = 'x'): void {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), text);
}

const listing = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();

async function fill(built: string, isForced = false): Promise<void> {
  const opened = await openOutput(out, isForced, []);
  if (!opened.ok) throw new Error(opened.problem.message);
  await fillOutput(opened.value, path.join(home, built));
}

describe('the output folder', () => {
  it('is made where there is none, with all that is above it', async () => {
    write('built/index.html');
    out = path.join(home, 'deep/er/site');
    await fill('built');
    expect(listing()).toEqual([OUTPUT_MARK, 'index.html']);
  });

  it('is filled anew, with nothing left of the former build and all that others put there', async () => {
    write('one/index.html');
    write('one/old/index.html');
    write('one/assets/old.js');
    write('two/index.html');
    write('two/assets/new.js');
    await fill('one');
    write('my site/CNAME');
    write('my site/assets/own.css');
    await fill('two');
    expect(listing()).toEqual([
      OUTPUT_MARK,
      'CNAME',
      'assets',
      'assets/new.js',
      'assets/own.css',
      'index.html',
    ]);
  });

  it('is refused where it holds what others made', async () => {
    write('my site/thesis.tex');
    const opened = await openOutput(out, false, []);
    expect(opened).toMatchObject({
      ok: false,
      problem: { hint: expect.stringContaining('--force') },
    });
  });

  it('is refused where only a file of the mark’s name is there, which is not ours', async () => {
    write(`my site/${OUTPUT_MARK}`, '{"files":["../precious"]}');
    expect((await openOutput(out, false, [])).ok).toBe(false);
  });

  it('is taken by force without deleting anything', async () => {
    write('my site/thesis.tex');
    write('built/index.html');
    await fill('built', true);
    expect(listing()).toEqual([OUTPUT_MARK, 'index.html', 'thesis.tex']);
  });

  it('is never where a source lies, by force neither', async () => {
    write('my site/docs/net.md');
    expect((await openOutput(out, true, [path.join(out, 'docs/net.md')])).ok).toBe(false);
  });

  it('deletes nothing outside of it, whatever its list says', async () => {
    write('precious');
    const files = ['../precious', path.join(home, 'precious'), 'index.html'];
    write(`my site/${OUTPUT_MARK}`, JSON.stringify({ madeBy: 'portolan', files }));
    const opened = await openOutput(out, false, []);
    expect(opened).toMatchObject({
      ok: true,
      value: { former: expect.not.arrayContaining(['../precious']) },
    });
    write('built/index.html');
    await fill('built');
    expect(readdirSync(home)).toContain('precious');
  });

  it('is refused where it is a file', async () => {
    write('my site');
    expect(await openOutput(out, true, [])).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('is no folder') },
    });
  });

  it('may be reached by a link', async () => {
    write('real/.keep');
    rmSync(path.join(home, 'real/.keep'));
    symlinkSync(path.join(home, 'real'), out);
    write('built/index.html');
    await fill('built');
    expect(readdirSync(path.join(home, 'real'))).toContain('index.html');
  });
});
