/**
 * Where a text stops being JSON. `JSON.parse` says so in words that each engine chooses for itself, and
 * some leave the place out; so what it refused is gone through once more, sign by sign, for the place alone.
 */

/** @returns the offset of the first sign that cannot stand there; the text's length where it only ends early. */
export function findJsonFault(text: string): number {
  /** What is open, innermost last, by its opening sign. */
  const open: string[] = [];
  let expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const char = text.charAt(at);
    const isEnd = char === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if (isEnd && (expects === 'after' || expects.endsWith('-or-end'))) {
      open.pop();
      expects = 'after';
      at++;
    } else if (expects === 'after') {
      if (char !== ',' || open.length === 0) return at;
      expects = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (expects === 'colon') {
      if (char !== ':') return at;
      expects = 'value';
      at++;
    } else if (expects.startsWith('key')) {
      const end = char === '"' ? endOf(STRING, text, at) : null;
      if (end === null) return at;
      expects = 'colon';
      at = end;
    } else if (char === '{' || char === '[') {
      open.push(char);
      expects = char === '{' ? 'key-or-end' : 'value-or-end';
      at++;
    } else {
      const end = endOf(char === '"' ? STRING : WORD, text, at);
      if (end === null) return at;
      expects = 'after';
      at = end;
    }
    at = skipSpace(text, at);
  }
  return text.length;
}

// oxlint-disable-next-line no-control-regex -- these are what JSON allows in no string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const SPACE = /[ \t\r\n]*/y;

function endOf(pattern: RegExp, text: string, at: number): number | null {
  // Each call sets where it begins, so that nothing is carried over from one to the next.
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, at: number): number {
  return endOf(SPACE, text, at) ?? at;
}
