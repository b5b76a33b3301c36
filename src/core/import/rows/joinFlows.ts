/**
 * Ends and services into flows: each end of one side with each of the other, on each service; unless both
 * sides of a row are lists that go side by side (`DNS, NTP` on `53, 123`), which is said to be a guess.
 */
import { findTransport, otherProtocol } from '../../model/knownWords.ts';
import type { PortRange } from '../../model/ports.ts';
import type { NamedEnd } from '../cells/readEnd.ts';
import { readPorts } from '../cells/readPorts.ts';
import type { EndReading, FlowReading, ServiceReading } from '../rowReading.ts';
import { alignServices, isList } from './alignServices.ts';
import { pairServices } from './pairServices.ts';
import type { ProblemCode } from './problemCodes.ts';
import type { Sides } from './readArrows.ts';
import { isUnnamed } from './readSide.ts';
import type { RowService, RowServices } from './readServices.ts';

export interface JoinedFlows {
  readonly flows: readonly FlowReading[];
  readonly doubts: readonly ProblemCode[];
}

/** Nobody draws more of one row, and a few long lists would make millions. */
const MOST_FLOWS = 2000;

export function joinFlows(sides: readonly Sides[], read: RowServices): JoinedFlows {
  const doubts = new Set<ProblemCode>();
  const pairs = sides.map(({ from, to }) => from.ends.length * to.ends.length);
  const count = pairs.reduce((sum, one) => sum + one, 0) * read.services.length;
  if (count > MOST_FLOWS) return { flows: [], doubts: ['flows-too-many'] };
  const flows = sides.flatMap((own) => flowsOf(own, read, doubts));
  return { flows: withoutTwins(flows), doubts: [...doubts] };
}

function flowsOf(
  { from, to, both }: Sides,
  read: RowServices,
  doubts: Set<ProblemCode>,
): readonly FlowReading[] {
  const aligned = alignServices(to.ends, to.byLine, read);
  if (aligned !== null) doubts.add('pairing-guess');
  const isSideBySide = from.byLine && to.byLine && from.ends.length === to.ends.length;
  if (isSideBySide && from.ends.length > 1) doubts.add('pairing-guess');
  return from.ends.flatMap((source) =>
    to.ends.flatMap((target, index) => {
      const caller = source.isSelf && !isUnnamed(target) ? target : source;
      const called = target.isSelf || (source.isSelf && isUnnamed(target)) ? source : target;
      const services = aligned === null ? read.services : aligned.slice(index, index + 1);
      return servicesAt(called, services, read, doubts).flatMap((service) =>
        flowsOn(caller, called, service, both),
      );
    }),
  );
}

function flowsOn(
  caller: NamedEnd,
  called: NamedEnd,
  service: RowService,
  both: boolean,
): readonly FlowReading[] {
  const [from, to, own] = [toEnd(caller), toEnd(called), toService(service)];
  const there = { from, to, service: own };
  const back = { from: to, to: from, service: own };
  if (both || service.direction === 'both') return [there, back];
  return [service.direction === 'outbound' || service.direction === 'backward' ? back : there];
}

/** The row's services, or that of the port which the name of the end holds itself: `db:5432`. */
function servicesAt(
  end: NamedEnd,
  services: readonly RowService[],
  read: RowServices,
  doubts: Set<ProblemCode>,
): readonly RowService[] {
  const spoken =
    end.scheme === null ? services : services.map((one) => withScheme(one, end.scheme));
  const standard = end.port === null && read.isPortSilent ? standardPort(end.scheme) : null;
  if (standard !== null) doubts.add('port-of-scheme');
  const stated = end.port ?? standard;
  if (stated === null) return spoken;
  const own = readPorts(stated);
  if (!read.isPortSilent) {
    if (
      own.kind === 'ports' &&
      !own.items.some(({ ports }) => ports.some((port) => holds(services, port)))
    ) {
      doubts.add('port-conflict');
    }
    return spoken;
  }
  if (own.kind !== 'ports') return spoken;
  return spoken.flatMap((service) => {
    const { transport, protocol, security, carries } = service;
    const item = { transport, protocol, security, carries, ports: [] };
    const paired = pairServices(own, { items: [item], byLine: false, written: '' }, null);
    return paired.ok ? paired.services.map((one) => ({ ...service, ...one })) : [];
  });
}

/** An address of the web without a port has the one of its scheme, by the standard of such addresses (RFC 9110, 4.2). */
function standardPort(scheme: string | null): string | null {
  if (scheme === 'https') return '443';
  return scheme === 'http' ? '80' : null;
}

function withScheme(service: RowService, scheme: string | null): RowService {
  // `tcp://queue:9000` says over what, and not what is spoken.
  const over = scheme === null ? null : findTransport(scheme);
  if (over !== null) return { ...service, transport: service.transport ?? over };
  const isSilent = service.protocol === null && scheme !== null;
  return isSilent ? { ...service, protocol: otherProtocol(scheme) } : service;
}

function holds(services: readonly RowService[], port: number | PortRange): boolean {
  return services.some((service) => {
    const all = isList(service.port) ? service.port : [service.port];
    return all.some((one) => JSON.stringify(one) === JSON.stringify(port) || within(port, one));
  });
}

function within(port: number | PortRange, spec: unknown): boolean {
  if (typeof port !== 'number' || typeof spec !== 'object' || spec === null) return false;
  return 'from' in spec && 'to' in spec && Number(spec.from) <= port && port <= Number(spec.to);
}

function toEnd({ group, label, whole, external, spelled }: NamedEnd): EndReading {
  return { group, label, whole, external, spelled };
}

function toService({ port, transport, protocol, security, carries }: RowService): ServiceReading {
  return {
    port,
    transport: transport ?? 'not-stated',
    protocol: protocol ?? 'not-stated',
    security,
    carries,
  };
}

/** Two names of one end, or two lines that say the same, are one flow. */
function withoutTwins(flows: readonly FlowReading[]): readonly FlowReading[] {
  if (flows.length < 2) return flows;
  const seen = new Set<string>();
  return flows.filter(({ from, to, service }) => {
    const key = JSON.stringify([from.group?.label, from.label, to.group?.label, to.label, service]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
