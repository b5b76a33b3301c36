/** The page of figures: what was promised, then everything that was measured. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import type { Figures } from './figures.ts';
import { BIG_FLOWS } from './measureBig.ts';
import type { Peer } from './peers.ts';
import { BENCH, ROOT } from './places.ts';
import { reportPromises } from './promises.ts';
import { reportBig, reportSmall } from './reportBig.ts';
import { reportGrowth, reportLayout } from './reportGrowth.ts';
import { reportLoads } from './reportLoads.ts';

export interface Run {
  readonly command: string;
  /** `2025-11-21`. */
  readonly date: string;
  readonly minutes: number;
  /** What was measured. */
  readonly parts: readonly string[];
  readonly chromium: string;
}

export function writeReport(figures: Figures, run: Run): Promise<string> {
  const [processor] = cpus();
  const machine = `${cpus().length} cores (${processor?.model ?? 'unknown'}), no GPU used, Node ${process.versions.node}, Chromium ${run.chromium}`;
  const sections: readonly (readonly [part: string, ...text: string[]])[] = [
    [
      'loads',
      '## The same two tables, loaded cold',
      'The median, and in brackets the middle half of the rounds; ratios are taken within each round.',
      reportLoads(figures, nameOf),
    ],
    ['big', `## ${BIG_FLOWS.toLocaleString('en')} flows in one drawing`, reportBig(figures)],
    [
      'small',
      '## What a reader does, on a processor 4 × slower',
      'To the next paint: the median, and in brackets nine tenths of them.',
      reportSmall(figures),
    ],
    ['growth', '## Growth', reportGrowth(figures)],
    [
      'layout',
      '## Layout of all flows, everything open',
      'In Node, on one thread; ELK in one piece is a single pass of it over the same graph.',
      reportLayout(figures),
    ],
  ];
  const text = [
    '# What the bench found',
    `${run.date}, \`${run.command}\`: ${figures.rounds} round${figures.rounds === 1 ? '' : 's'}, ${Math.round(run.minutes)} minutes, on ${machine}. Times are medians; how they are taken stands in [README.md](README.md).`,
    '## What is promised',
    reportPromises(figures),
    ...sections.flatMap(([part, ...words]) => (run.parts.includes(part) ? words : [])),
  ].join('\n\n');
  return format(text, { parser: 'markdown' });
}

function nameOf({ label, packages }: Peer): string {
  const versions = packages.map(versionOf);
  return versions.length === 0 ? label : `${label} ${versions.join(' + ')}`;
}

/** The bench's own packages, else the repository's. */
function versionOf(name: string): string {
  const own: Manifest = JSON.parse(readFileSync(path.join(BENCH, 'package.json'), 'utf8'));
  const shared: Manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return own.dependencies[name] ?? shared.dependencies[name] ?? '?';
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}
