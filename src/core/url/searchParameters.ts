/**
 * The query part of an address as ordered pairs. Core has no `URLSearchParams` (that is the DOM's), and
 * wants a gentler encoding: `?q=Rep→BBS:8889` should still be readable in a mail, so the characters
 * that the query language lives on (`:` `,` `/`) stay as they are.
 */
export type Parameter = readonly [name: string, value: string];

/** @param search with or without the leading `?`. Broken escapes are kept as they stand. */
export function readParameters(search: string): readonly Parameter[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? [decode(pair), '']
        : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
}

/** @returns `?name=value&…`, or the empty text for no parameters. */
export function writeParameters(parameters: readonly Parameter[]): string {
  const pairs = parameters.map(([name, value]) =>
    value === '' ? encode(name) : `${encode(name)}=${encode(value)}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/');
}
