/** The tables about what a reader does: on a thousand flows beside the peers, on the site's documents, on all sizes. */
import { evennessOf } from './frames.ts';
import type { Figures } from './figures.ts';
import type { Answer } from './actInPage.ts';
import { ACTS } from './measureActs.ts';
import type { Answers } from './measureActs.ts';
import { BIG_FLOWS } from './measureBig.ts';
import type { Big } from './measureBig.ts';
import { median, quantile } from './statistics.ts';
import { NOT_MEASURED, writeNumber, writeTable } from './table.ts';

export function reportBig({ big }: Figures): string {
  if (big.length === 0)
    return `Our own chart of ${BIG_FLOWS} flows was not there in time: ${NOT_MEASURED}.`;
  const pages = [...new Set(big.map(({ page }) => page))];
  const rows = pages.map((page) => {
    const own = big.filter((one) => one.page === page);
    const moved = (how: 'pan' | 'zoom') => writeFrames(framesOf(own, how));
    const dims = own.flatMap((one) => one.dims.flatMap(({ shown }) => shown ?? []));
    return [page.label, writeNumber(median(dims)), moved('pan'), moved('zoom')];
  });
  return writeTable(
    ['page', 'dim half: click to paint, ms', 'pan: frames per second, 95 % within', 'zoom'],
    rows,
  );
}

export function framesOf(big: readonly Big[], how: 'pan' | 'zoom'): readonly number[] {
  return big.flatMap(({ frames }) => frames[how]);
}

export function writeFrames(times: readonly number[]): string {
  const { framesPerSecond, within } = evennessOf(times);
  return `${writeNumber(framesPerSecond)}, ${writeNumber(within)} ms`;
}

export function reportSmall({ small }: Figures): string {
  const head = ['what is done', ...small.map(({ document }) => `${document.shortTitle}, ms`)];
  const rows = ACTS.map((act) => [act, ...small.map(({ answers }) => writeAnswers(answers, act))]);
  return writeTable(head, rows);
}

/** Until the next paint: the median, and the slowest tenth. */
function writeAnswers(answers: Answers, act: (typeof ACTS)[number]): string {
  const times = nextOf(answers[act]);
  if (!areSeen(answers[act])) return 'not seen';
  return `${writeNumber(median(times))} (${writeNumber(quantile(times, 0.9))})`;
}

/** Whether everything that was done has shown. */
export const areSeen = (answers: readonly Answer[]) => answers.every(({ shown }) => shown !== null);

export const nextOf = (answers: readonly Answer[]) => answers.map(({ next }) => next);
