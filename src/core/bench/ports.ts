/** The ports of a policy: one, or a range. The page has policies “for multiple ports”. */
import { refuse } from './problem.ts';
import type { Refusal } from './problem.ts';

export const HIGHEST_PORT = 65535;

/** Both ends included; a single port is a range of one. 1 ≤ from ≤ to ≤ 65535. */
export interface Ports {
  readonly from: number;
  readonly to: number;
}

export type PortsReading = { readonly ok: true; readonly ports: Ports } | Refusal;
export type PortReading = { readonly ok: true; readonly port: number } | Refusal;

const HOW_TO_WRITE_ONE = `Write a port from 1 to ${HIGHEST_PORT}.`;
const HOW_TO_WRITE = `Write a port from 1 to ${HIGHEST_PORT}, or a range such as 8000-8999.`;

/** `8080`, `8000-8999`, and the range with an en dash as well; spaces around the parts do not matter. */
export function readPorts(text: string): PortsReading {
  const [, first, last] = /^\s*(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?\s*$/.exec(text) ?? [];
  if (first === undefined) {
    const what = text.trim();
    return refuse(
      'bad-port',
      what === '' ? 'The port is missing.' : `“${what}” is no port.`,
      HOW_TO_WRITE,
    );
  }
  return checkPorts({ from: Number(first), to: Number(last ?? first) });
}

/** As `readPorts`, and it has to be one: a question is about one port. */
export function readPort(text: string): PortReading {
  const reading = readPorts(text);
  if (!reading.ok) return refuse('bad-port', reading.problem.message, HOW_TO_WRITE_ONE);
  const { from, to } = reading.ports;
  if (from === to) return { ok: true, port: from };
  return refuse('bad-port', `“${text.trim()}” is more than one port.`, HOW_TO_WRITE_ONE);
}

export function checkPorts(ports: Ports): PortsReading {
  const { from, to } = ports;
  const wrong = [from, to].find((port) => !isPort(port));
  if (wrong !== undefined) return refuse('bad-port', `${wrong} is no port.`, HOW_TO_WRITE);
  if (from > to) {
    return refuse('bad-port', `${from}–${to} runs backwards.`, `Write ${to}-${from}.`);
  }
  return { ok: true, ports };
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= HIGHEST_PORT;
}

export function includesPort({ from, to }: Ports, port: number): boolean {
  return from <= port && port <= to;
}

export function portsOverlap(one: Ports, other: Ports): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** `8080`, `8000–8999`, as it stands in a sentence. */
export function formatPorts({ from, to }: Ports): string {
  return from === to ? String(from) : `${from}–${to}`;
}
