/** The composition root of the command line: the process, the reading and the building meet here. */
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { readSources } from '../src/core/import/readSources.ts';
import { buildSite } from './buildSite.ts';
import { drawAddress } from './drawAddress.ts';
import { run } from './run.ts';
import { noPaint } from './writeProblem.ts';
import type { Paint } from './writeProblem.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** @returns the exit code. */
export function main(args: readonly string[]): Promise<number> {
  const { stdin, stdout, stderr } = process;
  // Whoever reads this has had enough, as `head` has.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return run(
    args,
    {
      cwd: whereCalled(),
      readStdin: () => buffer(stdin),
      print: (text) => void stdout.write(text),
      say: (text) => void stderr.write(`${text}\n`),
      paint: hasColours(stderr) ? paint : noPaint,
    },
    { version: manifest.version, readSources, buildSite, drawAddress },
  );
}

/** `npm run` goes to the package first, and says where it was called. */
function whereCalled(): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
  const isRun = script === 'portolan' && called !== undefined && process.cwd() === ROOT;
  return isRun ? called : process.cwd();
}

/** See https://no-color.org. */
function hasColours({ isTTY }: NodeJS.WriteStream): boolean {
  return isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
}

const paint: Paint = (style, text) => styleText(style, text, { validateStream: false });
