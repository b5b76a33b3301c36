/** Markdown tables, and numbers as they stand in them. */

export const NOT_MEASURED = 'not measured';

export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  // Words to the left, numbers to the right.
  const rule = head.map((_, place) => (place === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** As many digits as a clock is worth; `digits` after the point below ten. */
export function writeNumber(number: number | null | undefined, digits = 1): string {
  if (number === null || number === undefined || Number.isNaN(number)) return '–';
  if (Math.abs(number) >= 10) return Math.round(number).toLocaleString('en');
  return number.toFixed(digits);
}

export const writeRatio = (ratio: number) => (Number.isNaN(ratio) ? '–' : `${ratio.toFixed(2)} ×`);

/** In kB of a thousand bytes. */
export const writeKilobytes = (bytes: number) => writeNumber(bytes / 1000);
