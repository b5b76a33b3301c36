/**
 * `Keeper-` above `Gate` above `Server`: a name that was broken by hand so that it fits a narrow column. Where one line
 * ends amid a word, the others end amid the name, for nobody breaks a word where there is room for a list.
 */
export interface Joined {
  readonly text: string;
  /** Lines were joined that may be names of their own. */
  readonly isGuess: boolean;
}

export function joinBroken(text: string): Joined {
  const lines = text.split('\n').map((line) => line.trim());
  const breaks = lines.filter((line, at) => endsAmidWord(line, lines[at + 1]));
  if (breaks.length === 0 || text.length > LONGEST) return { text, isGuess: false };
  // Several of them may be as many names: then only the words are made whole.
  const isOne =
    breaks.length === 1 && lines.every((line) => !/[,;:/.)]$|^[-•*(]|\s.*\s/u.test(line));
  const joined = lines.reduce((all, line, at) => {
    if (endsAmidWord(lines[at - 1] ?? '', line)) return `${all}${line}`;
    return `${all}${isOne ? ' ' : '\n'}${line}`;
  });
  return { text: joined, isGuess: isOne && lines.length > 2 };
}

const LONGEST = 120;

function endsAmidWord(line: string, next: string | undefined): boolean {
  return next !== undefined && /\p{L}{2}-$/u.test(line) && /^\p{L}/u.test(next);
}
