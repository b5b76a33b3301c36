/**
 * What lies on the bench: Diego cells, apps with their instances, policies, and one question. Plain
 * data, so that all of it fits into an address.
 */
import type { Ports } from './ports.ts';

export const PROTOCOLS = ['tcp', 'udp'] as const;
export const WAYS = ['direct', 'gorouter', 'tls'] as const;

export type Protocol = (typeof PROTOCOLS)[number];

/** How the packet is to go: over the overlay, through the Gorouter, or over the overlay to port 61443. */
export type Way = (typeof WAYS)[number];

/** An app's GUID, written as a small number. No two apps of a scenario ever had the same one. */
export type Serial = number;

export interface App {
  readonly serial: Serial;
  readonly name: string;
  /** The cell of each instance, in the order of the cells. At least one; a cell may hold several. */
  readonly instances: readonly string[];
}

export interface Policy {
  readonly from: Serial;
  readonly to: Serial;
  readonly protocol: Protocol;
  readonly ports: Ports;
}

export interface Question {
  readonly from: Serial;
  readonly to: Serial;
  /** With `port`, what the direct way is asked for; the two other ways know their own, or none. */
  readonly protocol: Protocol;
  readonly port: number;
  readonly way: Way;
}

export interface Scenario {
  /** Names of the Diego cells; at least one. */
  readonly cells: readonly string[];
  /** In the order in which they were pushed, and so of rising serials. */
  readonly apps: readonly App[];
  readonly policies: readonly Policy[];
  /** `null` where there is no app, and only there. */
  readonly question: Question | null;
  /** Whether the container-to-container networking feature is enabled. */
  readonly containerNetworking: boolean;
  /** The serial that the next app gets; greater than that of every app that ever was. */
  readonly nextSerial: Serial;
}

/** What keeps a scenario small enough for an address and for the eye; none of it is the page's. */
export const LIMITS = {
  cells: 16,
  apps: 26,
  instancesOfAnApp: 8,
  policies: 200,
  nameLength: 24,
  serial: 9999,
} as const;

/** The port that the platform proxies with TLS, and the port of the app that it is proxied to. */
export const TLS_PORT = 61443;
export const APP_PORT = 8080;

/**
 * The page's own example: “Allow traffic from App A to App B. Allow traffic from App A to App C.” It
 * gives the policies neither protocol nor port, and no cells in words. TCP 8080 and the cells are our
 * choice; 8080 is the only default port that the page names.
 */
export const EXAMPLE_SCENARIO: Scenario = {
  cells: ['1', '2'],
  apps: [
    { serial: 1, name: 'A', instances: ['1'] },
    { serial: 2, name: 'B', instances: ['2'] },
    { serial: 3, name: 'C', instances: ['1', '2'] },
  ],
  policies: [
    { from: 1, to: 2, protocol: 'tcp', ports: { from: APP_PORT, to: APP_PORT } },
    { from: 1, to: 3, protocol: 'tcp', ports: { from: APP_PORT, to: APP_PORT } },
  ],
  question: { from: 1, to: 2, protocol: 'tcp', port: APP_PORT, way: 'direct' },
  containerNetworking: true,
  nextSerial: 4,
};

/** What is asked as long as nobody asked: the first app of the second; of itself, where it is alone. */
export function firstQuestion(apps: readonly App[]): Question | null {
  const [from, to = from] = apps;
  if (from === undefined || to === undefined) return null;
  return { from: from.serial, to: to.serial, protocol: 'tcp', port: APP_PORT, way: 'direct' };
}

export function findApp(scenario: Scenario, serial: Serial): App | undefined {
  return scenario.apps.find((app) => app.serial === serial);
}

/** @throws RangeError where the scenario has no such app: policies and questions name only apps that are there. */
export function appOf(scenario: Scenario, serial: Serial): App {
  const app = findApp(scenario, serial);
  if (app === undefined) throw new RangeError(`no app has the serial ${serial}`);
  return app;
}

export function appNamed(scenario: Scenario, name: string): App | undefined {
  return scenario.apps.find((app) => isSameName(app.name, name));
}

/** Names match without case: two apps that differ in it alone would be read as one. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Instances in the order of the cells: which of them came first means nothing. */
export function inCellOrder(
  cells: readonly string[],
  instances: readonly string[],
): readonly string[] {
  return cells.flatMap((cell) => instances.filter((instance) => instance === cell));
}
