/** What Portolan promises of its speed, and whether this run found it so. */
import { FAST, SLOW } from './browse.ts';
import type { Setting } from './browse.ts';
import { evennessOf } from './frames.ts';
import type { Figures } from './figures.ts';
import { ACTS } from './measureActs.ts';
import { BIG_FLOWS, BIG_OURS } from './measureBig.ts';
import { LAYOUT_PATIENCE_S } from './measureLayout.ts';
import type { LayoutTimes } from './measureLayout.ts';
import { loadsAt, medianRatio } from './pairs.ts';
import { CYTOSCAPE, OURS, SVG } from './peers.ts';
import { areSeen, framesOf, nextOf } from './reportBig.ts';
import { findGrown } from './reportGrowth.ts';
import { median, quantile } from './statistics.ts';
import { NOT_MEASURED, writeNumber, writeTable } from './table.ts';

/** A screen of 60 Hz that misses no frame is measured a little below that. */
const EVERY_FRAME = { atLeast: 59, within: 18 };
const NEXT_PAINT_MS = 50;

interface Kept {
  readonly what: string;
  readonly limit: string;
  /** `null`: not measured. */
  readonly found: string | null;
  readonly isKept: boolean;
}

export function reportPromises(figures: Figures): string {
  const rows = [...ofLoading(figures), ...ofBig(figures), ...ofGrowth(figures)].map(
    ({ what, limit, found, isKept }) => [
      what,
      limit,
      found ?? NOT_MEASURED,
      found === null ? '–' : isKept ? 'yes' : '**no**',
    ],
  );
  return writeTable(['promise', 'limit', 'found', 'kept'], rows);
}

function atMost(what: string, limit: number, unit: string, found: number | null | undefined): Kept {
  const isKnown = found !== null && found !== undefined && !Number.isNaN(found);
  const digits = unit === '×' ? 2 : 1;
  return {
    what,
    limit: `≤ ${limit} ${unit}`,
    found: isKnown ? `${writeNumber(found, digits)} ${unit}` : null,
    isKept: isKnown && found <= limit,
  };
}

function ofLoading({ loads, documents }: Figures): readonly Kept[] {
  const limits: readonly { setting: Setting; drawn: number; interactive: number }[] = [
    { setting: FAST, drawn: 1.25, interactive: 0.6 },
    { setting: SLOW, drawn: 1.1, interactive: 0.8 },
  ];
  return limits.flatMap(({ setting, drawn, interactive }) =>
    documents.flatMap((document) => {
      const [ours, svg, cytoscape] = [OURS, SVG, CYTOSCAPE].map((peer) =>
        loadsAt(loads, { setting, document, peer }),
      );
      const drawnMs = (found = ours) => (found ?? []).map((load) => load.drawnMs);
      const alive = (ours ?? []).map((load) => load.interactiveMs ?? NaN);
      const where = `${document.shortTitle}, ${setting.id} line`;
      return [
        atMost(
          `${where}: drawn, to the bare SVG`,
          drawn,
          '×',
          medianRatio(drawnMs(), drawnMs(svg)),
        ),
        atMost(
          `${where}: interactive, to Cytoscape drawn`,
          interactive,
          '×',
          medianRatio(alive, drawnMs(cytoscape)),
        ),
      ];
    }),
  );
}

function ofBig({ big, small, grown }: Figures): readonly Kept[] {
  const ours = big.filter(({ page }) => page === BIG_OURS);
  const flows = BIG_FLOWS.toLocaleString('en');
  const dims = ours.flatMap((one) => one.dims.map(({ shown }) => shown ?? Infinity));
  const open = findGrown(grown, BIG_FLOWS, true)?.last;
  const sites = small.map(({ document, answers }) => ({
    where: `${document.shortTitle}, processor 4 × slower`,
    answers,
  }));
  const all =
    open === null || open === undefined
      ? sites
      : [...sites, { where: `${flows} flows`, answers: open.answers }];
  const more = findGrown(grown, 3000, true)?.last?.frames;
  return [
    atMost(`${flows} flows: dim half, click to paint`, 25, 'ms', median(dims)),
    ...(['pan', 'zoom'] as const).flatMap((how) => [
      even(`${flows} flows: ${how}`, framesOf(ours, how), EVERY_FRAME),
      even(`3,000 flows: ${how}`, more?.[how] ?? [], { atLeast: 45 }),
    ]),
    ...all.flatMap(({ where, answers }) =>
      ACTS.map((act) => {
        const times = nextOf(answers[act]);
        const time = areSeen(answers[act]) ? median(times) : Infinity;
        const kept = atMost(`${where}: ${act}, to the next paint`, NEXT_PAINT_MS, 'ms', time);
        const slowest = writeNumber(quantile(times, 0.9));
        return { ...kept, found: kept.found && `${kept.found} (slowest tenth from ${slowest})` };
      }),
    ),
  ];
}

interface Even {
  readonly atLeast: number;
  readonly within?: number;
}

function even(what: string, times: readonly number[], { atLeast, within = Infinity }: Even): Kept {
  const found = evennessOf(times);
  const limit = within === Infinity ? '' : `, 95 % within ${within} ms`;
  return {
    what,
    limit: `≥ ${atLeast} frames per second${limit}`,
    found:
      times.length === 0
        ? null
        : `${writeNumber(found.framesPerSecond)}, 95 % within ${writeNumber(found.within)} ms`,
    isKept: found.framesPerSecond >= atLeast && found.within <= within,
  };
}

function ofGrowth({ grown, layouts }: Figures): readonly Kept[] {
  const most = findGrown(grown, 10_000, false);
  const core = most?.last?.core;
  const arrivals = most?.arrivals ?? [];
  return [
    ...layouts.filter(({ flows }) => flows >= BIG_FLOWS).map(ofLayout),
    atMost(
      '10,000 rows: a query after the first, the slowest',
      16,
      'ms',
      core && Math.max(...core.laterQuery),
    ),
    atMost(
      '10,000 rows: facet counts after the first, the slowest',
      16,
      'ms',
      core && Math.max(...core.laterFacets),
    ),
    atMost(
      '10,000 rows: overview drawn, from the data',
      1500,
      'ms',
      median(arrivals.map(({ drawn }) => drawn)),
    ),
    even('10,000 rows: the overview pans', most?.last?.frames.pan ?? [], EVERY_FRAME),
  ];
}

function ofLayout({ flows, parts, whole }: LayoutTimes): Kept {
  const what = `${flows.toLocaleString('en')} flows: layout by parts, to ELK in one piece`;
  if (parts === null || whole !== null) {
    return atMost(what, 0.25, '×', parts === null || whole === null ? null : parts / whole);
  }
  // ELK was given up, so it would have taken longer than that.
  const kept = atMost(what, 0.25, '×', parts / (LAYOUT_PATIENCE_S * 1000));
  return { ...kept, found: kept.found && `< ${kept.found}` };
}
