/** Where a component listens: known numbers, a port that varies, or one that the document leaves out. */

/** Both ends included; a single port is a range of one. 1 ≤ from ≤ to ≤ 65535. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

export type Ports =
  | { readonly kind: 'fixed'; readonly ranges: readonly [PortRange, ...PortRange[]] }
  | {
      readonly kind: 'varies';
      /** What the document names as possible; never all that could be. */
      readonly possible: readonly PortRange[];
      /** The same in words: `typically 61001–65534`. `null` where the document gives nothing. */
      readonly hint: string | null;
    }
  /** Traffic whose port the document leaves out: there is one, and nobody here knows it. */
  | { readonly kind: 'not-stated' }
  /** What has no ports: ICMP and its like; and what is no traffic, as a local call, a rule written. */
  | { readonly kind: 'none' };

/** How a document module writes ports down. */
export type PortSpec =
  | 'not-stated'
  /** There is none, as for ICMP; which is not silence. */
  | 'none'
  | number
  | readonly [number | PortRange, number | PortRange, ...(number | PortRange)[]]
  | PortRange
  | { readonly varies: string; readonly possible: readonly (number | PortRange)[] };

export const HIGHEST_PORT = 65535;

/** @throws RangeError where a number is no port or a range runs backwards. */
export function readPortSpec(spec: PortSpec): Ports {
  if (spec === 'not-stated' || spec === 'none') return { kind: spec };
  if (typeof spec === 'object' && 'varies' in spec) {
    return {
      kind: 'varies',
      possible: spec.possible.map(readRange),
      hint: spec.varies === '' ? null : spec.varies,
    };
  }
  const [first, ...rest] = isList(spec) ? spec : [spec];
  return { kind: 'fixed', ranges: [readRange(first), ...rest.map(readRange)] };
}

/** The other way round: as a module writes down what was read of it. */
export function writePortSpec(ports: Ports): PortSpec {
  if (ports.kind === 'not-stated' || ports.kind === 'none') return ports.kind;
  if (ports.kind === 'varies') {
    return { varies: ports.hint ?? '', possible: ports.possible.map(writeRange) };
  }
  const [first, second, ...rest] = ports.ranges.map(writeRange);
  if (first === undefined) return 'not-stated';
  return second === undefined ? first : [first, second, ...rest];
}

function writeRange({ from, to }: PortRange): number | PortRange {
  return from === to ? from : { from, to };
}

type PortList = Extract<PortSpec, readonly unknown[]>;

function isList(spec: number | PortRange | PortList): spec is PortList {
  return Array.isArray(spec);
}

function readRange(spec: number | PortRange): PortRange {
  const { from, to } = typeof spec === 'number' ? { from: spec, to: spec } : spec;
  const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= HIGHEST_PORT;
  if (!isPort(from) || !isPort(to) || from > to) {
    throw new RangeError(`${from}–${to} is no port range: ports run from 1 to ${HIGHEST_PORT}`);
  }
  return { from, to };
}

export function formatRange({ from, to }: PortRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** `8889`, `4222, 4223`, `8000–9999`, `varies`, `not stated`: the short form; nothing without a port. */
export function formatPorts(ports: Ports): string {
  switch (ports.kind) {
    case 'fixed':
      return ports.ranges.map(formatRange).join(', ');
    case 'varies':
      return 'varies';
    case 'not-stated':
      return 'not stated';
    default:
      return '';
  }
}

/** The long form: `varies, typically 61001–65534`. */
export function describePorts(ports: Ports): string {
  if (ports.kind !== 'varies' || ports.hint === null) return formatPorts(ports);
  return `varies, ${ports.hint}`;
}
