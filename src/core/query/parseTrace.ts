/** Reads a trace: `Rep→BBS:8889`, `→BBS`, `Rep→`, `Auctioneer→Rep→BBS`, `Rep⇒mysql_proxy`. */
import type { ArrowKind, End, PortPattern, TraceNode } from './ast.ts';
import type { EndReading } from './parseEnd.ts';
import { readEnd } from './parseEnd.ts';
import { parseValues } from './parseField.ts';
import { readFieldName, WRITTEN_FIELD_NAMES } from './fieldNames.ts';
import { editDistance } from './nearest.ts';
import { readPortPattern } from './portPattern.ts';
import type { Reader } from './reader.ts';
import {
  accept,
  complain,
  complainOfQuotes,
  isArrow,
  isTightColon,
  keywordAt,
  peek,
  spanSince,
  take,
} from './reader.ts';

/** Stands at the first end if there is one, else at the first arrow. */
export function parseTrace(reader: Reader): TraceNode | null {
  const first = reader.at;
  const left = readEnd(reader);
  const ends = [left === null ? null : takeEnd(reader, left)];
  const arrows: ArrowKind[] = [];
  for (let arrow = peek(reader); isArrow(arrow); arrow = peek(reader)) {
    arrows.push(arrow.kind === 'any' ? 'any' : 'one');
    take(reader, 'arrow');
    ends.push(parseRightEnd(reader));
  }
  const problems = reader.problems.length;
  const ports = parsePorts(reader);
  if (ports !== null && reader.problems.length === problems) complainOfMore(reader);
  const at = spanSince(reader, first);
  if (ports === null && ends.every((end) => end === null)) {
    // Ports that cannot be read were meant as such, and have been complained of.
    if (reader.problems.length > problems) return null;
    complain(reader, {
      code: 'lone-arrow',
      message: 'An arrow needs a name on at least one side.',
      at,
      hint: 'Write Rep→ for what Rep calls, →BBS for what calls BBS.',
    });
    return null;
  }
  return { kind: 'trace', ends, arrows, ports, at };
}

/** `Rep→BBS:8889→Locket` would be read as two traces, and the second has another beginning. */
function complainOfMore(reader: Reader): void {
  const next = peek(reader);
  if (!isArrow(next) || next.spaced) return;
  complain(reader, {
    code: 'ports-inside',
    message: 'Ports stand at the end of a trace, and are those of its last hop.',
    at: next.at,
    hint: 'Write Rep→BBS→Locket:8891; or (Rep→BBS:8889) or (BBS→Locket) for hops by themselves.',
  });
  // What follows cannot be judged, and one complaint is enough.
  const known = reader.problems.length;
  for (let arrow = peek(reader); isArrow(arrow) && !arrow.spaced; arrow = peek(reader)) {
    take(reader, 'error');
    parseRightEnd(reader);
    parsePorts(reader);
  }
  reader.problems.splice(known);
}

function takeEnd(reader: Reader, { end, tokens }: EndReading): End | null {
  for (let taken = 0; taken < tokens; taken++) {
    const token = take(reader, 'end');
    if (token !== undefined) complainOfQuotes(reader, token);
  }
  return end.name === '' || end.group === '' ? null : end;
}

/** `null` for `Rep→`, and for what white space parts from the arrow and is another term by itself. */
function parseRightEnd(reader: Reader): End | null {
  if (keywordAt(reader) !== null || startsField(reader)) return null;
  const right = readEnd(reader);
  if (right === null) return null;
  const end = takeEnd(reader, right);
  return end === null ? null : joinWords(reader, end);
}

function startsField(reader: Reader): boolean {
  const token = peek(reader);
  if (token?.kind !== 'word' || !token.spaced) return false;
  return isTightColon(peek(reader, 1)) && readFieldName(token.text) !== null;
}

/**
 * `→Contour ingress:443`: the last word has a port behind it and is no field, so all words up to it
 * can only be the name. Without ports nothing tells here; `joinNames`, which knows the names, does it.
 */
function joinWords(reader: Reader, end: End): End {
  let words = 0;
  while (peek(reader, words)?.kind === 'word' && keywordAt(reader, words) === null) words++;
  const last = peek(reader, words - 1);
  if (words === 0 || last === undefined || !isTightColon(peek(reader, words))) return end;
  const port = peek(reader, words + 1);
  if (port === undefined || port.spaced || !readPortPattern(port.text).ok) return end;
  if (isNearlyField(last.text)) return end;
  let name = end.name;
  for (let taken = 0; taken < words; taken++) name += ` ${take(reader, 'end')?.text ?? ''}`;
  return { group: end.group, name, at: { start: end.at.start, end: last.at.end } };
}

function isNearlyField(word: string): boolean {
  const written = word.slice(0, 20).toLowerCase();
  return WRITTEN_FIELD_NAMES.some((name) => editDistance(written, name) <= 1);
}

function parsePorts(reader: Reader): readonly PortPattern[] | null {
  if (accept(reader, 'colon', 'port') === null) return null;
  const ports: PortPattern[] = [];
  const values = parseValues(reader, (written) => (readPortPattern(written).ok ? 'port' : 'error'));
  for (const { text, at } of values) {
    const reading = readPortPattern(text);
    if (reading.ok) ports.push(reading.pattern);
    else {
      const { message, hint, suggestions } = reading;
      complain(reader, { code: 'bad-port', message, at, hint, suggestions });
    }
  }
  return ports.length === 0 ? null : ports;
}
