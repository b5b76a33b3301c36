/**
 * What differs between the services of two flows whose ends are the same. Nothing differs where this
 * is empty, so every part of a flow that a firewall or an auditor asks about has its place here. The
 * direction has none: it is seen from the platform that a page describes, and pages describe several.
 */
import type { Flow, Reading } from '../model/document.ts';
import { describePorts } from '../model/ports.ts';
import type { PortRange, Ports } from '../model/ports.ts';
import { protocolLabel, transportLabel } from '../model/vocabulary.ts';
import type { Encryption } from '../model/vocabulary.ts';
import type { Aspect, Detail, Strength } from './comparison.ts';
import { foldName } from '../model/foldName.ts';
import { nameEncryption } from '../model/naming.ts';
import {
  proofsOf,
  strengthOfAuthentication,
  strengthOfEncryption,
  strengthOfWords,
} from './strength.ts';

const SILENCE = 'not stated';

export function compareServices(before: Flow, after: Flow): readonly Detail[] {
  return [
    ...comparePorts(before.ports, after.ports),
    ...compareWords(
      'protocol',
      wordOf(before.protocol, protocolLabel),
      wordOf(after.protocol, protocolLabel),
    ),
    ...compareWords(
      'transport',
      wordOf(before.transport, transportLabel),
      wordOf(after.transport, transportLabel),
    ),
    ...compareEncryption(before.encryption, after.encryption),
    ...compareAuthentication(before.authentication, after.authentication),
    ...compareWords('carries', before.carries, after.carries),
  ];
}

/** Two ways to write the same numbers are one: `4222, 4223` and `4222–4223`. */
function comparePorts(before: Ports, after: Ports): readonly Detail[] {
  if (portsKey(before) === portsKey(after)) return [];
  const isSpoken = ({ kind }: Ports) => kind !== 'not-stated';
  const strength = strengthOfWords(isSpoken(before), isSpoken(after));
  return [detail('port', sayPorts(before), sayPorts(after), strength)];
}

function sayPorts(ports: Ports): string {
  return ports.kind === 'none' ? 'no ports' : describePorts(ports);
}

function portsKey(ports: Ports): string {
  if (ports.kind === 'fixed') return JSON.stringify(joinRanges(ports.ranges));
  if (ports.kind !== 'varies') return ports.kind;
  return JSON.stringify([ports.hint, joinRanges(ports.possible)]);
}

/** In order, and those that touch in one. */
function joinRanges(ranges: readonly PortRange[]): readonly PortRange[] {
  const joined: PortRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || range.from > last.to + 1) joined.push(range);
    else joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, range.to) });
  }
  return joined;
}

function compareEncryption(
  before: Reading<Encryption>,
  after: Reading<Encryption>,
): readonly Detail[] {
  const isSame = nameEncryption(before) === nameEncryption(after);
  if (isSame && before.basis.kind === after.basis.kind) return [];
  const strength = strengthOfEncryption(before, after);
  return [detail('encryption', describeEncryption(before), describeEncryption(after), strength)];
}

/** `TLS (implied by HTTPS)`; what the page states stands without a word. */
export function describeEncryption(reading: Reading<Encryption>): string {
  const { value, basis } = reading;
  if (value === 'not-stated') return SILENCE;
  const label = nameEncryption(reading);
  return basis.kind === 'implied' ? `${label} (implied by ${basis.by})` : label;
}

function compareAuthentication(
  before: Flow['authentication'],
  after: Flow['authentication'],
): readonly Detail[] {
  const key = (all: Flow['authentication']) => [...proofsOf(all)].toSorted().join(' ');
  if (key(before) === key(after)) return [];
  const strength = strengthOfAuthentication(before, after);
  const [had, has] = [describeAuthentication(before), describeAuthentication(after)];
  return [detail('authentication', had, has, strength)];
}

/** `Basic and Signed URL`. */
export function describeAuthentication(authentication: Flow['authentication']): string {
  const labels = [...proofsOf(authentication)];
  return labels.length === 0 ? SILENCE : labels.join(' and ');
}

/** `null` is silence. Pages spell one word in several ways, which makes no difference. */
function compareWords(
  what: Aspect,
  before: string | null,
  after: string | null,
): readonly Detail[] {
  const key = (word: string | null) => (word === null ? null : foldName(word));
  if (key(before) === key(after)) return [];
  const strength = strengthOfWords(before !== null, after !== null);
  return [detail(what, before ?? SILENCE, after ?? SILENCE, strength)];
}

function wordOf<Value extends string>(
  value: Value,
  labelOf: (value: Value) => string,
): string | null {
  return value === 'not-stated' ? null : labelOf(value);
}

function detail(what: Aspect, before: string, after: string, strength: Strength | null): Detail {
  return { what, before, after, strength };
}
