/** The sheet as style sheets say it: its size, its margins, and what stands at the foot of each. */
import { MARGINS } from '../../core/export/paper/paperSize.ts';
import type { PaperName, Turn } from '../../core/export/paper/paperSize.ts';

const SIZES = { any: '', a4: 'A4', letter: 'letter' } as const satisfies Record<PaperName, string>;

/** Longer titles would run into the number of the sheet. */
const MOST_TITLE = 80;

const FONT = 'font: 8pt system-ui, sans-serif; color: #333b45;';

/** @param turn `null`: as the printer has it. */
export function pageRule(title: string, paper: PaperName, turn: Turn | null): string {
  const size = [SIZES[paper], turn ?? ''].filter((word) => word !== '').join(' ');
  const name = title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE)}…` : title;
  return [
    '@page {',
    size === '' ? '' : `size: ${size};`,
    `margin: ${MARGINS.top}mm ${MARGINS.side}mm ${MARGINS.bottom}mm;`,
    `@bottom-left { content: ${quote(name)}; ${FONT} }`,
    `@bottom-right { content: "Sheet " counter(page) " of " counter(pages); ${FONT} }`,
    '}',
  ].join(' ');
}

/** Whatever a title holds, it stays one string: all but letters and digits are written by their number. */
function quote(text: string): string {
  const written = text.replaceAll(
    /[^A-Za-z0-9 ]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${written}"`;
}
