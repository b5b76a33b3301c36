/**
 * The bench: builds the pages, measures them, and writes what it found into figures.md.
 * `--rounds 12` says how often each page is loaded; `--only loads,growth` measures a part, and then writes
 * no figures; `--built` takes the pages as they were built last.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { openBrowser } from './browse.ts';
import { buildPages } from './buildPages.ts';
import { measureBig } from './measureBig.ts';
import { SIZES, measureGrowth } from './measureGrowth.ts';
import { measureLayouts } from './measureLayout.ts';
import { measureLoads } from './measureLoads.ts';
import { measureSmall } from './measureSmall.ts';
import { BENCH, BUILT } from './places.ts';
import { writeReport } from './report.ts';
import { serve } from './serve.ts';

const DOCUMENTS = [diego, tap];
/** Enough for a median; what a round of these costs is long beside what it may differ by. */
const MOST_GROWTH_ROUNDS = 3;
const PARTS = ['loads', 'small', 'big', 'growth', 'layout'];

export async function run(options: readonly string[]): Promise<void> {
  const { rounds, only, isBuilt } = readOptions(options);
  const start = performance.now();
  const minutes = () => (performance.now() - start) / 60_000;
  const tell = (what: string) => process.stderr.write(`${minutes().toFixed(1)} min  ${what}\n`);
  const measure = async <Found>(part: string, find: () => Promise<readonly Found[]>) => {
    if (!only.includes(part)) return [];
    try {
      return await find();
    } catch (error) {
      // The other parts are measured all the same; this one stands as not measured.
      tell(
        `${part} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      process.exitCode = 1;
      return [];
    }
  };

  if (!isBuilt) {
    tell('building the pages');
    await buildPages(DOCUMENTS);
  }
  const served = await serve(BUILT);
  const browser = await openBrowser();
  const growthRounds = Math.min(rounds, MOST_GROWTH_ROUNDS);
  const figures = {
    documents: DOCUMENTS,
    rounds,
    loads: await measure('loads', () => measureLoads(browser, served, DOCUMENTS, rounds, tell)),
    small: await measure('small', () => measureSmall(browser, served, DOCUMENTS, tell)),
    big: await measure('big', () => measureBig(browser, served, growthRounds, tell)),
    grown: await measure('growth', () => measureGrowth(browser, served, growthRounds, tell)),
    layouts: await measure('layout', () => measureLayouts(SIZES, tell)),
  };
  const chromium = browser.version();
  await browser.close();
  served.close();

  const report = await writeReport(figures, {
    command: `npm run bench${options.length === 0 ? '' : ` -- ${options.join(' ')}`}`,
    date: new Date().toISOString().slice(0, 10),
    minutes: minutes(),
    parts: only,
    chromium,
  });
  if (only === PARTS) await writeFile(path.join(BENCH, 'figures.md'), report);
  process.stdout.write(report);
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '12' },
      only: { type: 'string' },
      built: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds takes a whole number from 1, not “${values.rounds}”`);
  }
  const only = values.only?.split(',') ?? PARTS;
  const unknown = only.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) {
    throw new Error(`--only takes ${PARTS.join(', ')}, not “${unknown.join(', ')}”`);
  }
  return { rounds, only, isBuilt: values.built };
}
