/** Layout by parts beside ELK in one piece, each in a process that is ended when it takes too long. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { BENCH } from './places.ts';

const PATIENCE_MS = 60_000;

export interface LayoutTimes {
  readonly flows: number;
  /** `null`: given up. */
  readonly parts: number | null;
  readonly whole: number | null;
}

/** How long was waited for what is `null`. */
export const LAYOUT_PATIENCE_S = PATIENCE_MS / 1000;

export async function measureLayouts(
  sizes: readonly number[],
  tell: (what: string) => void,
): Promise<readonly LayoutTimes[]> {
  const found: LayoutTimes[] = [];
  for (const flows of sizes) {
    tell(`layout of ${flows} flows`);
    const [smaller] = found.slice(-1);
    // What was too long for fewer flows is too long for more.
    const measure = (way: 'parts' | 'whole') =>
      smaller !== undefined && smaller[way] === null ? null : layOutApart(flows, way);
    found.push({ flows, parts: await measure('parts'), whole: await measure('whole') });
  }
  return found;
}

function layOutApart(flows: number, way: string): Promise<number | null> {
  const options = [path.join(BENCH, 'run.mjs'), 'layout', String(flows), way];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(late);
      const answer: { ms: number | null } = code === 0 ? JSON.parse(said) : { ms: null };
      resolve(answer.ms);
    });
  });
}
