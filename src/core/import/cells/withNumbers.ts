/**
 * Lists of names that leave out what they share: `sql1,2,3` is `sql1`, `sql2`, `sql3`. Nobody is called `2`
 * beside a name: where the number before it does not say how to go on, the list stays one name.
 */
import { isIpAddress } from './readAddress.ts';

const NUMBER = /^(\d{1,4})((?:\s*\([^()]*\))?)$/;
const NUMBERED = /^(.*?\D)(\d{1,4})(?:\s*\([^()]*\))?$/;

export interface NumberedNames {
  /** In full; `null`: the list cannot be divided. */
  readonly names: readonly string[] | null;
  readonly doubt: 'ends-divided' | 'ends-undivided' | null;
}

export function withNumbers(names: readonly string[]): NumberedNames {
  const [first = ''] = names;
  // Numbers alone are those of zones and networks.
  if (/^\d{1,5}(?=$|[\s(])/.test(first) || !names.some((name) => /^\d{1,5}(?=$|[\s(])/.test(name)))
    return { names, doubt: null };
  const full: string[] = [];
  let before: readonly [stem: string, number: string] | null = null;
  for (const name of names) {
    const [, number, aside = ''] = NUMBER.exec(name) ?? [];
    if (number === undefined) {
      // `sql1, 2, 3 nodes`: what the last word is said of, nobody knows.
      if (/^\d{1,5}(?=$|\s)/.test(name)) return UNDIVIDED;
      const [, stem, own] = isIpAddress(name) ? [] : (NUMBERED.exec(name) ?? []);
      before = stem === undefined || own === undefined ? null : [stem, own];
      full.push(name);
      continue;
    }
    if (before === null || !goesOn(before[1], number)) return UNDIVIDED;
    full.push(`${before[0]}${number}${aside}`);
    before = [before[0], number];
  }
  return { names: full, doubt: 'ends-divided' };
}

const UNDIVIDED: NumberedNames = { names: null, doubt: 'ends-undivided' };

/** The next in a row of numbers; a port behind a name, as in `db1, 5432` and `db1, 22`, is none. */
function goesOn(before: string, number: string): boolean {
  const isLonger = number.length > before.length;
  if (number.length > before.length + 1 || (isLonger && PORTS.has(number))) return false;
  return Number(number) > Number(before);
}

const PORTS: ReadonlySet<string> = new Set(
  '20 21 22 23 25 53 67 68 69 80 88 443 445 389 636'.split(' '),
);
