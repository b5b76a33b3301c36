/** Reads one end of a trace: `Rep`, `"SSH Proxy"`, `diego_brain/Rep`, `diego_brain/"SSH Proxy"`. */
import type { End } from './ast.ts';
import type { Reader } from './reader.ts';
import { isName, peek } from './reader.ts';

export interface EndReading {
  readonly end: End;
  /** How many tokens it takes. */
  readonly tokens: number;
}

/** Looks without taking: whether a name is an end shows only by the arrow that follows. */
export function readEnd(reader: Reader): EndReading | null {
  const first = peek(reader);
  if (!isName(first)) return null;
  const { start } = first.at;
  const single = (group: string | null, name: string): EndReading => ({
    end: { group, name, at: first.at },
    tokens: 1,
  });
  if (first.kind === 'quoted') return readQuotedGroup(reader) ?? single(null, first.text);
  const slash = first.text.indexOf('/');
  if (slash <= 0) return single(null, first.text);
  const group = first.text.slice(0, slash);
  const name = first.text.slice(slash + 1);
  if (name !== '') return single(group, name);
  const second = peek(reader, 1);
  if (second?.kind !== 'quoted' || second.spaced) return single(null, first.text);
  return { end: { group, name: second.text, at: { start, end: second.at.end } }, tokens: 2 };
}

/** `"my group"/Rep` and `"my group"/"SSH Proxy"`. */
function readQuotedGroup(reader: Reader): EndReading | null {
  const [first, second, third] = [peek(reader), peek(reader, 1), peek(reader, 2)];
  if (first === undefined || second?.kind !== 'word' || second.spaced) return null;
  if (!second.text.startsWith('/')) return null;
  const { start } = first.at;
  const group = first.text;
  if (second.text !== '/') {
    const name = second.text.slice(1);
    return { end: { group, name, at: { start, end: second.at.end } }, tokens: 2 };
  }
  if (third?.kind !== 'quoted' || third.spaced) return null;
  return { end: { group, name: third.text, at: { start, end: third.at.end } }, tokens: 3 };
}
