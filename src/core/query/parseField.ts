/** Reads `name:value,value`, and the list of values that a trace's ports are written as too. */
import type { FieldNode, FieldValue } from './ast.ts';
import { readEnd } from './parseEnd.ts';
import { FIELD_NAMES, readFieldName, WRITTEN_FIELD_NAMES } from './fieldNames.ts';
import type { Token } from './lex.ts';
import { nearestNames } from './nearest.ts';
import { readPortPattern } from './portPattern.ts';
import { printEnd } from './print.ts';
import type { Problem } from './problem.ts';
import { hintFrom } from './problem.ts';
import type { Reader, Role } from './reader.ts';
import {
  accept,
  complain,
  complainOfQuotes,
  isArrow,
  isName,
  isTightColon,
  keywordAt,
  peek,
  spanSince,
  take,
} from './reader.ts';

/** Stands at a name with a colon right behind it. `null` where that is no field, or has no value. */
export function parseField(reader: Reader): FieldNode | null {
  const first = reader.at;
  const token = peek(reader);
  if (token === undefined) return null;
  const name = token.kind === 'word' ? readFieldName(token.text) : null;
  take(reader, name === null ? 'error' : 'field');
  take(reader, name === null ? 'error' : 'field');
  const problems = reader.problems.length;
  const [value, ...rest] = parseValues(reader, (written) =>
    name === 'port' && !readPortPattern(written).ok ? 'error' : 'value',
  );
  if (name === null) {
    // One complaint is enough: what follows a field that is none cannot be judged.
    reader.problems.splice(problems);
    complain(reader, unknownField(token, value));
    return null;
  }
  if (value === undefined) return null;
  return { kind: 'field', name, values: [value, ...rest], at: spanSince(reader, first) };
}

function unknownField(token: Token, value: FieldValue | undefined): Problem {
  const near = nearestNames(token.text, WRITTEN_FIELD_NAMES);
  const isPort = value !== undefined && readPortPattern(value.text).ok;
  const trace = isPort ? `→${printEnd({ group: null, name: token.text })}:${value.text}` : null;
  const isTrace = near.length === 0 && trace !== null && value !== undefined;
  const known = `The fields are ${FIELD_NAMES.join(', ')}.`;
  return {
    code: 'unknown-field',
    message: `There is no field “${token.text}”.`,
    // A suggestion stands for all that the place spans, and the trace carries the port.
    at: isTrace ? { start: token.at.start, end: value.at.end } : token.at,
    hint: hintFrom(near, trace === null ? known : `For what goes to that port write ${trace}`),
    suggestions: near.length > 0 || trace === null ? near : [trace],
  };
}

/** Reads one value and those behind commas; the role is what a value shows itself as. */
export function parseValues(reader: Reader, roleOf: (written: string) => Role): FieldValue[] {
  const values: FieldValue[] = [];
  do {
    const value = parseValue(reader, roleOf);
    if (value !== null) values.push(value);
  } while (accept(reader, 'comma', 'operator') !== null);
  return values;
}

function parseValue(reader: Reader, roleOf: (written: string) => Role): FieldValue | null {
  const first = reader.at;
  const token = peek(reader);
  if (!isName(token) || (token.spaced && startsTerm(reader))) {
    const before = reader.tokens[first - 1];
    complain(reader, {
      code: 'missing-value',
      message: `A value is missing after the ${before?.kind === 'comma' ? 'comma' : 'colon'}.`,
      at: before?.at ?? { start: 0, end: 0 },
      hint: null,
    });
    return null;
  }
  let text = '';
  // `run/"Contour ingress"` is one value in two tokens.
  for (let part: Token | undefined = token; isName(part); part = tightName(reader)) {
    text += part.text;
    complainOfQuotes(reader, part);
    take(reader, 'value');
  }
  reader.roles.fill(roleOf(text), first, reader.at);
  return text === '' ? null : { text, at: spanSince(reader, first) };
}

function tightName(reader: Reader): Token | undefined {
  const token = peek(reader);
  return isName(token) && !token.spaced ? token : undefined;
}

/** `port: cluster:run` and `port: Rep→BBS` lack a value; the word belongs to the next term. */
function startsTerm(reader: Reader): boolean {
  if (keywordAt(reader) !== null || isTightColon(peek(reader, 1))) return true;
  const end = readEnd(reader);
  return end !== null && isArrow(peek(reader, end.tokens));
}
