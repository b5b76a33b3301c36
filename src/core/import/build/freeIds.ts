/**
 * Ids made of names, each once. A name may be anything a page holds: nothing of it but letters, numbers and
 * underscores gets into an id, so that an id is safe in an address, in a list of ids and as a key.
 */
import { plainText } from '../../model/plainText.ts';

/** Longer ones make addresses that nobody can send. */
const LONGEST = 60;

/**
 * `diego_cell`, `cc-uploader`, `größe`; `''` where a name has neither letter nor number. A number alone is
 * `n8080`: as the key of an object it would go before all others.
 */
export function slugOf(name: string): string {
  const slug = plainText(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(TRIMMED, '');
  const short = cutWords(slug).replace(TRIMMED, '');
  return /^\d+$/.test(short) ? `n${short}` : short;
}

/** At the end of a word, if there is one far enough behind. */
function cutWords(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST);
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 3 ? cut.slice(0, end) : cut;
}

/** No id begins as `__proto__` does. */
const TRIMMED = /^[-_\p{M}]+|[-_]+$/gu;

/** The same with the letters alone that file names and addresses of pages are made of. */
export function plainSlugOf(name: string): string {
  const letters = slugOf(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return letters.replace(/^-+|-+$/g, '');
}

/** Gives each id once: the first of the wanted ones that is free, or the last of them with a number. */
export function freeIds(taken: Iterable<string>): (...wanted: readonly string[]) => string {
  const used = new Set(taken);
  const lastNumbers = new Map<string, number>();
  return (...wanted) => {
    const free = wanted.find((id) => id !== '' && !used.has(id)) ?? number(wanted.at(-1) ?? '');
    used.add(free);
    return free;
  };

  function number(base: string): string {
    const stem = base === '' ? 'unnamed' : base;
    if (!used.has(stem)) return stem;
    let last = lastNumbers.get(stem) ?? 1;
    do last += 1;
    while (used.has(`${stem}-${last}`));
    lastNumbers.set(stem, last);
    return `${stem}-${last}`;
  }
}
