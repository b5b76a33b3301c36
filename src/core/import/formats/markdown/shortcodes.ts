/**
 * Signs that Markdown writes as words: `:white_check_mark:`, `:material-check:`. What a reader of the page sees is
 * the sign; an icon that says neither yes nor no, and points nowhere, says nothing and goes.
 */

/** Not within words, addresses and times: `10:30:45`, `a:x:b`, `fd00:x:1`. */
const SHORTCODE =
  /(?<![\p{L}\p{N}:./_-])(?::([a-z][a-z0-9_+]{0,40}):|:(?:material|fontawesome|octicons|simple)-([a-z0-9-]{1,60}):(?:\{ ?\.[^{}\n]{0,60}\})?)(?![\p{L}\p{N}:])/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['white_check_mark', '✅'],
  ['heavy_check_mark', '✔'],
  ['ballot_box_with_check', '☑'],
  ['x', '❌'],
  ['negative_squared_cross_mark', '❎'],
  ['heavy_multiplication_x', '✖'],
  ['arrow_right', '→'],
  ['arrow_left', '←'],
  ['left_right_arrow', '↔'],
]);

/** By the words that names of icons end with, sizes and shapes aside. */
const ICONS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|-)check(?:-(?:bold|circle|all|outline|fill|thick))*(?:-\d+)?$/, '✓'],
  [/(?:^|-)(?:close|x|xmark|times|cancel)(?:-(?:bold|circle|thick|outline|fill))*(?:-\d+)?$/, '✗'],
  [/(?:^|-)arrow-right(?:-(?:bold|thin|thick))*(?:-\d+)?$/, '→'],
  [/(?:^|-)arrow-left(?:-(?:bold|thin|thick))*(?:-\d+)?$/, '←'],
];

/** A piece of text that the page takes in from elsewhere, called by what it holds. */
const INCLUDED = /\[!INCLUDE\s*\[([^[\]\n]{1,80})\]\([^()\n]{0,200}\)\s*\]/gi;
/** A badge that a page's builder draws: `[enterprise size="small" /]`. */
const BADGE = /\s?\[[a-z][\w-]{0,40}(?: [\w-]{1,40}="[^"\n[\]]{0,80}"){1,8} ?\/\]/gi;

/** `{: external}`, `{: .note}`: what Kramdown is told about the link or the words before it. */
const TOLD = /\{: ?[.#]?[a-z][^{}\n|]{0,80}\}/giu;

export function readShortcodes(written: string): string {
  const shown = written.includes('{:') ? written.replace(TOLD, '') : written;
  const source = shown.includes('[') ? shown.replace(INCLUDED, '$1').replace(BADGE, '') : shown;
  if (!source.includes(':')) return source;
  return source.replace(SHORTCODE, (whole, sign: string | undefined, icon: string | undefined) => {
    if (sign !== undefined) return SIGNS.get(sign) ?? whole;
    return ICONS.find(([shape]) => shape.test(icon ?? ''))?.[1] ?? '';
  });
}
