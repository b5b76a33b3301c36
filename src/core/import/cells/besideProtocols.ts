/** What stands in a cell of protocols beside what is spoken: what runs over it, and sentences about it. */
import { LIST } from './protocolLists.ts';
import { readAtom } from './protocolWords.ts';
import { anyOf, splitOutside } from './splitOutside.ts';
import { takeAsides } from './takeAsides.ts';

/** `TCP - Clients fetch what they need from the server`: what is spoken, and then what for. */
const TOLD = /^([^\s:.]+(?: [^\s:.]+)?)(?: - |: |\. )(\S.*)$/;

export function withoutSentence(line: string): string {
  const [, spoken, told] = TOLD.exec(line) ?? [];
  if (spoken === undefined || told === undefined) return line;
  const words = told.split(' ');
  const isLong =
    words.length > MOST_WORDS || /^(?:used|needed|required|for|when|if)$/i.test(words[0] ?? '');
  const isSentence = isLong && !words.slice(0, 2).some(isSpoken);
  return isSentence && isSpoken(spoken) ? spoken : line;
}

const MOST_WORDS = 4;

/** `https / registry v2 protocol (imgpkg)`: a phrase behind the last slash runs over all that stands before it. */
export function takeCarried(line: string): { text: string; carries: string | null } {
  const pieces = splitOutside(line, anyOf('/'));
  const last = pieces.at(-1) ?? '';
  const phrase = takeAsides(last).text;
  if (pieces.length < 2 || !phrase.includes(' ') || /[,;]/.test(phrase)) {
    return { text: line, carries: null };
  }
  const { kind } = readAtom(phrase);
  const before = line.slice(0, line.lastIndexOf(last)).replace(/\s*\/\s*$/, '');
  // `HTTPS proxy` is another way of speaking; `git fetch protocol` is what runs over the others.
  const isNamed = /\b(?:protocol|api)$/i.test(phrase) || !isSpoken(phrase.split(' ')[0] ?? '');
  const isOther = kind === 'other' && isNamed;
  const isBeside = (isOther || kind === 'carried') && isSpoken(pieces[0] ?? '');
  return isBeside && before !== ''
    ? { text: before, carries: last }
    : { text: line, carries: null };
}

function isSpoken(text: string): boolean {
  const [first = ''] = splitOutside(text, LIST);
  const { kind } = readAtom(takeAsides(first).text);
  return kind === 'protocol' || kind === 'transport' || kind === 'security';
}
