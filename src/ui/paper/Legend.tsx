/** Under each chart: what its lines and numbers mean, so that no sheet needs another to be read. */
import { measureText } from '../../core/layout/measureText.ts';
import { LineSample } from '../kit/LineSample.tsx';
import styles from './Paper.module.css';
import type { PaperChart } from './preparePaper.ts';

interface LegendProps {
  readonly chart: Pick<PaperChart, 'lines' | 'isPart'>;
  /** What else is to be said under this chart. */
  readonly words: string;
}

const AT_PORT = 'at a port: the flows that end there';
const ON_LINE = 'on a line: that flow';
const STEPPED_BACK = 'Pale and without a number: left out by the query.';

export function Legend({ chart: { lines, isPart }, words }: LegendProps) {
  return (
    <footer className={styles.legend}>
      {lines.map(({ line, label }) => (
        <span key={line}>
          <LineSample line={line} />
          {label}
        </span>
      ))}
      <span>
        <b className={styles.filled}>1</b> {AT_PORT}
      </span>
      <span>
        <b className={styles.open}>1</b> {ON_LINE}
      </span>
      {isPart && <span>{STEPPED_BACK}</span>}
      <span>{words}</span>
    </footer>
  );
}

const FONT = { size: 10.5, weight: 400, family: 'ui' } as const;

const LINE = 17;
const PADDING = 6;

/** Of a sample and the gaps around it, beside the words. */
const SAMPLE = 50;

/** How high it is at the most, in CSS pixels. */
export function legendHeight({ lines, isPart }: LegendProps['chart'], width: number): number {
  const said = [AT_PORT, ON_LINE, ...(isPart ? [STEPPED_BACK] : []), LONGEST];
  const pieces = [...lines.map(({ label }) => label), ...said];
  let [rows, left] = [1, width];
  for (const words of pieces) {
    const wide = measureText(words, FONT) + SAMPLE;
    if (wide > left) [rows, left] = [rows + 1, width];
    left -= wide;
  }
  return rows * LINE + PADDING;
}

/** Of what `sayPlan` says under a chart that is to be read. */
const LONGEST = 'Turned by a quarter, so that it is larger. Smallest text 10.0 pt.';
