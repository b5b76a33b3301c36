/**
 * What the classes of `chartPicture` look like, as the style sheet of a page that shows nothing else: its
 * selectors are as short as can be, and what no mark of the picture has is left out, for all of it is read
 * before the picture is painted.
 */
import { FONT } from '../../layout/metrics.ts';
import type { Font } from '../../layout/metrics.ts';
import { LINE_LOOKS } from './lineLooks.ts';

/** The custom properties that the rules use: the colours and fonts of the page. */
export const PICTURE_PROPERTIES: readonly string[] = [
  ...new Set(Object.values(LINE_LOOKS).map(({ ink }) => `--${ink}`)),
  '--ground',
  '--surface',
  '--group',
  '--line',
  '--line-strong',
  '--text',
  '--text-soft',
  '--font-ui',
  '--font-mono',
];

/** @param picture `chartPicture`'s. */
export function pictureStyle(picture: string): string {
  const lines = Object.entries(LINE_LOOKS).map(([kind, { ink, width, dashes, isRound }]) => {
    const dashed = dashes === null ? '' : `;stroke-dasharray:${dashes}`;
    const round = isRound ? ';stroke-linecap:round' : '';
    return `.${kind}{color:var(--${ink});stroke-width:${width}${dashed}${round}}`;
  });
  const used = new Set(
    [...picture.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const rules = [
    `svg{display:block;overflow:visible}`,
    `text{dominant-baseline:central;fill:var(--text);font:${font(FONT.badge)}}`,
    `.soft{fill:var(--text-soft)}`,
    `.name{font:${font(FONT.title)}}`,
    `.caption{font:${font(FONT.caption)}}`,
    `.port{font:${font(FONT.port)}}`,
    `.words{font:${font(FONT.words)}}`,
    `.protocol{text-anchor:end}`,
    `.silent{fill:var(--not-stated)}`,
    `.groups rect{fill:var(--group);stroke:var(--line)}`,
    `.groups text{fill:var(--text-soft);font:${font(FONT.groupLabel)}}`,
    `.cards rect{fill:var(--surface);stroke:var(--line-strong)}`,
    `.groups .external,.cards .external{stroke:var(--line-strong);stroke-dasharray:3 3}`,
    `.groups .external{fill:none}`,
    `.cards .folded{fill:var(--group)}`,
    `circle,.cards .ring{fill:var(--surface);stroke:var(--text-soft);stroke-width:1.5}`,
    `.dot{fill:var(--line);stroke:none}`,
    `path{fill:none;stroke:currentcolor}`,
    ...lines,
    `.casing{stroke:var(--ground);stroke-width:5}`,
    `.end{fill:currentcolor;stroke:none}`,
  ];
  return rules.flatMap((rule) => narrowed(rule, used)).join('');
}

/** The rule for those of its selectors that find something. */
function narrowed(rule: string, used: ReadonlySet<string>): readonly string[] {
  const body = rule.indexOf('{');
  const selectors = rule
    .slice(0, body)
    .split(',')
    .filter((selector) =>
      [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name)),
    );
  return selectors.length === 0 ? [] : [selectors.join(',') + rule.slice(body)];
}

function font({ weight, size, family }: Font): string {
  return `${weight} ${size}px var(--font-${family})`;
}
