/**
 * Builds the docs sites that the browser tests look at, each with packages of its own, and installs what reads
 * the diagrams that are taken away. All is done only where something has changed: a fresh clone waits for the
 * packages, later runs for nothing.
 */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SITES = ['vitepress', 'docusaurus'];
/** What is made in a site's folder, and not written. */
const MADE = ['node_modules', 'dist', 'cache', '.docusaurus'];
/** Neither tool asks anybody whether there is something newer. */
const QUIET = { NO_UPDATE_NOTIFIER: '1', BROWSERSLIST_IGNORE_OLD_DATA: '1' };

interface Step {
  readonly what: string;
  readonly command: string;
  /** What it is made of, from the site's folder on. */
  readonly files: readonly string[];
  /** Keeps what it was made of; it lies in what is made, and is gone with it. */
  readonly stamp: string;
}

export function buildSites(): void {
  install(path.join(import.meta.dirname, '..', 'readers'));
  for (const site of SITES) {
    const folder = path.join(import.meta.dirname, site);
    install(folder);
    runOnce(folder, {
      what: 'built',
      command: 'npm run build',
      files: filesIn(folder),
      stamp: 'dist/.stamp',
    });
  }
}

function install(folder: string): void {
  runOnce(folder, {
    what: 'installed',
    command: 'npm ci --ignore-scripts --no-audit --no-fund --prefer-offline',
    files: ['package.json', 'package-lock.json', '.npmrc'],
    stamp: 'node_modules/.stamp',
  });
}

function runOnce(folder: string, { what, command, files, stamp }: Step): void {
  const now = hashFiles(folder, files);
  const file = path.join(folder, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
  const begun = performance.now();
  execSync(command, { cwd: folder, stdio: 'inherit', env: { ...process.env, ...QUIET } });
  writeFileSync(file, now);
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(`${path.basename(folder)}: ${what} in ${seconds} s\n`);
}

/** @returns their names from the folder on, in an order that is always the same. */
function filesIn(folder: string, below = ''): readonly string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !MADE.includes(name))
    .flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesIn(folder, name) : [name];
    })
    .toSorted((one, other) => (one < other ? -1 : 1));
}

function hashFiles(folder: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}
