/**
 * Whether two names may be two spellings of one. A footnote mark, the group before it, what stands in
 * parentheses, a word that says nothing (`package`), a plural: none of these makes another name. An
 * abbreviation (`repo`, `DB`) and one of two words beside a slash (`git/helm`) make another spelling.
 */
import { foldName } from '../model/foldName.ts';

/** Words that are left out of a name as well as said, or that only say which end of a flow it is. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'component',
  'package',
  'service',
  'source',
  'destination',
  'client',
]);

const ABBREVIATIONS: Readonly<Record<string, string | undefined>> = {
  db: 'database',
  k8: 'kubernetes',
  k8s: 'kubernetes',
  lb: 'load balancer',
  repo: 'repository',
  config: 'configuration',
  app: 'application',
};

const MARKS = /[*†‡⁂§¶°]+/gu;

/** @param group the label of the group that it stands in, which may stand before it or say what it says. */
export function plainName(name: string, group: string | null): string {
  const bare = foldName(name.replaceAll(MARKS, ''));
  const qualified = /^(.*?)\s*\((.*)\)$/u.exec(bare);
  if (qualified === null) return bare;
  const [, before = '', inside = ''] = qualified;
  if (before === '' || (group !== null && before === foldName(group))) return inside;
  return before;
}

/** Each way to read it, as words in their long form; one unless it has a slash. */
export function readingsOfName(name: string, group: string | null): readonly string[] {
  const around = new Set(group === null ? [] : foldName(group).split(' '));
  const readings = plainName(name, group)
    .split(' ')
    .reduce<readonly (readonly string[])[]>(
      (all, word) =>
        alternatives(word).flatMap((one) => all.map((before) => [...before, ...longForm(one)])),
      [[]],
    );
  return readings.map((words) => {
    const telling = words.filter((word) => !SAYS_NOTHING.has(word));
    // `External git repository` among what is external is a git repository.
    const rest = telling.filter((word, place) => place > 0 || !around.has(word));
    return (rest.length > 0 ? rest : telling.length > 0 ? telling : words).join(' ');
  });
}

/** `git`, `helm`; a path with several slashes is left as it is. */
function alternatives(word: string): readonly string[] {
  const parts = word.split('/');
  return parts.length === 2 && parts.every((part) => part.length > 1) ? parts : [word];
}

function longForm(word: string): readonly string[] {
  const one = singular(word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const long = Object.hasOwn(ABBREVIATIONS, one) ? (ABBREVIATIONS[one] ?? one) : one;
  return long === '' ? [] : long.split(' ');
}

/**
 * Whether one is no more than the other with words left out or put before it, as pages do once they have
 * introduced a thing: `database` for `policy database`, `source app` for `app`.
 */
export function isShorterForm(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word));
}

/** `repositories` is `repository`, `apps` an `app`; `access` and `status` stay. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}
