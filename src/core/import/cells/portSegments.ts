/**
 * From the tokens of a line to its segments: what stands between two separators, or between two numbers
 * that only blanks or words divide (`9042 3306`, `TCP 443 UDP 53`, `22 SSH 443 HTTPS`). Whether a word
 * belongs to the number before or behind it follows from what the segment begins with.
 */
import type { PortToken } from './portTokens.ts';
import { isSpanning, readLabels } from './portWords.ts';

export interface Segments {
  readonly segments: readonly (readonly PortToken[])[];
  /** Words that are no label divide two numbers: one of these may be no port at all. */
  readonly isProse: boolean;
}

const SEPARATING_SIGNS = new Set([',', ';', '&', '|']);
const SEPARATING_WORDS = new Set([
  'and',
  'or',
  'plus',
  'und',
  'oder',
  'y',
  'o',
  'e',
  'et',
  'ou',
  'и',
  'или',
  'och',
  'og',
  'oraz',
]);

export function cutSegments(tokens: readonly PortToken[]): Segments {
  const segments: PortToken[][] = [];
  let current: PortToken[] = [];
  let isProse = false;
  const close = () => {
    if (current.length > 0) segments.push(current);
    current = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (separates(token, tokens[index - 1], tokens[index + 1])) close();
    else {
      if (token.kind === 'number' && startsAnew(current)) {
        const { moved, known } = takeBack(current);
        isProse ||= !known;
        current = current.slice(0, current.length - moved.length);
        close();
        current = moved;
      }
      current.push(token);
    }
  }
  close();
  return { segments, isProse };
}

function separates(
  token: PortToken,
  before: PortToken | undefined,
  behind: PortToken | undefined,
): boolean {
  if (token.kind === 'word') return SEPARATING_WORDS.has(token.text.toLowerCase());
  if (token.kind !== 'sign') return false;
  if (SEPARATING_SIGNS.has(token.text)) return true;
  return (
    token.text === '+' &&
    (behind?.kind === 'number' || before?.kind !== 'number') &&
    behind !== undefined
  );
}

/** Whether a number that comes now is another port, and not the end of a range or what a slash divides. */
function startsAnew(current: readonly PortToken[]): boolean {
  const last = current.at(-1);
  if (last === undefined || !current.some(({ kind }) => kind === 'number')) return false;
  if (last.kind === 'sign') {
    if (last.text === '/' || last.text === ':') return current.at(-2)?.kind === 'word';
    return last.text !== '-' && !/[<>=≥≤]/.test(last.text);
  }
  return !(last.kind === 'word' && isSpanning(last.text));
}

/** The words at the end that belong to the number that comes: none if the segment began with a number. */
function takeBack(current: readonly PortToken[]): { moved: PortToken[]; known: boolean } {
  const lastNumber = current.findLastIndex(({ kind }) => kind === 'number');
  const tail = current.slice(lastNumber + 1);
  const words = tail.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const known = readLabels(words.join(' ')).rest.length === 0;
  const begins = current.find(({ kind }) => kind === 'number' || kind === 'word');
  // `139 with NetBIOS. Lamps use TCP port 445`: what ends with a sentence is of the number in it.
  const stop = tail.findLastIndex(({ kind, text }) => kind === 'sign' && text === '.');
  const from = tail.findIndex(({ kind }, at) => at > stop && kind === 'word');
  return { moved: begins?.kind === 'word' && from >= 0 ? tail.slice(from) : [], known };
}
