/** The growth table: what each thing costs at each size, and by which power of the size it grows. */
import { LAYOUT_PATIENCE_S } from './measureLayout.ts';
import { evennessOf } from './frames.ts';
import type { Figures } from './figures.ts';
import { ARRIVAL_PATIENCE_S } from './growthPage.ts';
import { ACTS } from './measureActs.ts';
import type { Act } from './measureActs.ts';
import { OPEN_SIZES, SIZES } from './measureGrowth.ts';
import type { Grown } from './measureGrowth.ts';
import { areSeen, nextOf } from './reportBig.ts';
import { growthExponent, median } from './statistics.ts';
import { NOT_MEASURED, writeNumber, writeTable } from './table.ts';

/** One cost: its time in milliseconds at each size; `null` where it was not measured. */
interface Cost {
  readonly label: string;
  readonly at: (flows: number) => number | null;
  /** A rate or a wait for the screen grows by no power. */
  readonly grows: boolean;
}

type Last = NonNullable<Grown['last']>;

export function reportGrowth(figures: Figures): string {
  const opened = [
    ...arrivalCosts(figures, false),
    ...coreCosts(figures),
    ...actCosts(figures, false),
  ];
  const open = [...arrivalCosts(figures, true), ...actCosts(figures, true)];
  return [
    '### As the page opens them',
    'Above 300 flows groups are folded. Milliseconds, but for frames.',
    writeCosts(opened, SIZES),
    '### With everything open',
    'Every flow is a line of its own. Milliseconds, but for frames.',
    writeCosts(open, OPEN_SIZES),
    `“${NOT_MEASURED}”: not there after ${ARRIVAL_PATIENCE_S} s. The exponent is over the sizes that were measured.`,
  ].join('\n\n');
}

export function reportLayout(figures: Figures): string {
  return `${writeCosts(layoutCosts(figures), SIZES)}\n\n“${NOT_MEASURED}”: not there after ${LAYOUT_PATIENCE_S} s.`;
}

function writeCosts(costs: readonly Cost[], sizes: readonly number[]): string {
  const head = ['flows', ...sizes.map((size) => size.toLocaleString('en')), 'exponent'];
  const rows = costs.map(({ label, at, grows }) => {
    const samples = sizes.flatMap((size) => {
      const time = at(size);
      return time === null ? [] : [{ size, time }];
    });
    const exponent = grows ? growthExponent(samples) : null;
    const cells = sizes.map((size) => {
      const time = at(size);
      return time === null ? NOT_MEASURED : writeNumber(time, time < 1 ? 2 : 1);
    });
    return [label, ...cells, exponent === null ? '–' : exponent.toFixed(2)];
  });
  return writeTable(head, rows);
}

function arrivalCosts({ grown }: Figures, isOpen: boolean): readonly Cost[] {
  const cost = (label: string, read: (arrival: Grown['arrivals'][number]) => number): Cost => ({
    label,
    grows: true,
    at: (flows) => {
      const arrivals = findGrown(grown, flows, isOpen)?.arrivals ?? [];
      return arrivals.length === 0 ? null : median(arrivals.map(read));
    },
  });
  return [
    cost('lines drawn', ({ lines }) => lines),
    cost('from the data to the layout, in workers', ({ laidOut }) => laidOut),
    cost('from the layout to the picture', ({ laidOut, drawn }) => drawn - laidOut),
    cost('from the data to the picture', ({ drawn }) => drawn),
  ];
}

function coreCosts(figures: Figures): readonly Cost[] {
  const cost = (label: string, read: (core: Last['core']) => number): Cost =>
    lastCost(figures, false, { label, grows: true, read: ({ core }) => read(core) });
  return [
    cost('looking the document up', ({ index }) => median(index)),
    cost('query, the first', ({ firstQuery }) => median(firstQuery)),
    cost('query, others', ({ laterQuery }) => median(laterQuery)),
    cost('query, others, the slowest', ({ laterQuery }) => Math.max(...laterQuery)),
    cost('facet counts, the first', ({ firstFacets }) => median(firstFacets)),
    cost('facet counts, others', ({ laterFacets }) => median(laterFacets)),
    cost('facet counts, others, the slowest', ({ laterFacets }) => Math.max(...laterFacets)),
    cost('all ways between two components', ({ ways }) => median(ways)),
  ];
}

function actCosts(figures: Figures, isOpen: boolean): readonly Cost[] {
  const paints: Readonly<Record<Act, string>> = {
    'typing': 'typing a letter, to the next paint',
    'facet': 'a facet, to the next paint',
    'dim or only': 'dim or only, to the next paint',
    'select': 'selecting, to the next paint',
    'hover': 'pointing at something, to the next paint',
  };
  const moved = (how: 'pan' | 'zoom') => [
    lastCost(figures, isOpen, {
      label: `${how}: frames per second`,
      grows: false,
      read: ({ frames }) => evennessOf(frames[how]).framesPerSecond,
    }),
    lastCost(figures, isOpen, {
      label: `${how}: 95 % of the frames within`,
      grows: true,
      read: ({ frames }) => evennessOf(frames[how]).within,
    }),
  ];
  return [
    ...ACTS.map((act) =>
      lastCost(figures, isOpen, {
        label: paints[act],
        grows: true,
        read: ({ answers }) => (areSeen(answers[act]) ? median(nextOf(answers[act])) : null),
      }),
    ),
    ...moved('pan'),
    ...moved('zoom'),
  ];
}

function layoutCosts({ layouts }: Figures): readonly Cost[] {
  const at = (flows: number) => layouts.find((layout) => layout.flows === flows);
  return [
    { label: 'Portolan’s layout', grows: true, at: (flows) => at(flows)?.parts ?? null },
    { label: 'ELK in one piece', grows: true, at: (flows) => at(flows)?.whole ?? null },
  ];
}

interface LastCost {
  readonly label: string;
  readonly grows: boolean;
  readonly read: (last: Last) => number | null;
}

function lastCost({ grown }: Figures, isOpen: boolean, { label, grows, read }: LastCost): Cost {
  return {
    label,
    grows,
    at: (flows) => {
      const last = findGrown(grown, flows, isOpen)?.last;
      return last === null || last === undefined ? null : read(last);
    },
  };
}

/** @param isOpen every group, be it because that was asked for or because the page does so by itself. */
export function findGrown(
  grown: readonly Grown[],
  flows: number,
  isOpen: boolean,
): Grown | undefined {
  const all = grown.filter(({ opening }) => opening.flows === flows);
  const asked = all.find(({ opening }) => opening.isOpen === isOpen);
  if (asked !== undefined || !isOpen) return asked;
  return all.find(({ arrivals }) => arrivals.every(({ lines }) => lines === flows));
}
