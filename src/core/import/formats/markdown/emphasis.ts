/**
 * Which of the `*` and `_` of a text are markup: those that pair up by CommonMark's rules. Only their number
 * matters here, since bold and italics are their text.
 */

/** A run of one of the signs. */
export interface Run {
  readonly sign: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

export function runAt(text: string, at: number): Run {
  const sign = text.charAt(at);
  let end = at;
  while (text.charAt(end) === sign) end += 1;
  const before = kindOf(at === 0 ? ' ' : text.charAt(at - 1));
  const after = kindOf(text.charAt(end) || ' ');
  const left = after !== 'space' && (after === 'word' || before !== 'word');
  const right = before !== 'space' && (before === 'word' || after !== 'word');
  const isWhole = sign === '*';
  return {
    sign,
    length: end - at,
    opens: left && (isWhole || !right || before === 'sign'),
    closes: right && (isWhole || !left || after === 'sign'),
  };
}

/** Half of a character beyond the basic ones counts as a letter, as it does for the parser. */
function kindOf(character: string): 'space' | 'sign' | 'word' {
  if (/\s/u.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word';
}

interface Open {
  readonly index: number;
  readonly run: Run;
  left: number;
}

/** How many signs of each run are left as text. */
export function unpairedSigns(runs: readonly Run[]): readonly number[] {
  const left = runs.map(({ length }) => length);
  const open: Open[] = [];
  // What was looked for below and not found: no closing run of its kind looks there again.
  const floors = new Map<string, number>();
  for (const [index, run] of runs.entries()) {
    let rest = run.length;
    while (run.closes && rest > 0) {
      const kind = `${run.sign}${run.opens}${rest % 3}`;
      const at = findOpener(open, run, rest, floors.get(kind) ?? 0);
      const opener = open[at];
      if (opener === undefined) {
        floors.set(kind, open.length);
        break;
      }
      const used = rest >= 2 && opener.left >= 2 ? 2 : 1;
      rest -= used;
      opener.left -= used;
      left[opener.index] = opener.left;
      // What stood open between them can no longer pair with anything behind.
      open.length = opener.left === 0 ? at : at + 1;
      for (const [floor, height] of floors) floors.set(floor, Math.min(height, open.length));
    }
    left[index] = rest;
    if (run.opens && rest > 0) open.push({ index, run, left: rest });
  }
  return left;
}

function findOpener(open: readonly Open[], closing: Run, rest: number, floor: number): number {
  for (let at = open.length - 1; at >= floor; at -= 1) {
    const opener = open[at];
    if (opener?.run.sign === closing.sign && pairs(opener, closing, rest)) return at;
  }
  return -1;
}

/**
 * The rule of three: where a run could do both, lengths that sum up to a multiple of three do not pair. What is
 * left of the runs counts, as for the parser.
 */
function pairs({ run, left }: Open, closing: Run, rest: number): boolean {
  if (!run.closes && !closing.opens) return true;
  return left % 3 === 0 || (left + rest) % 3 !== 0;
}
