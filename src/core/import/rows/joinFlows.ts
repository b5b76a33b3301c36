/**
 * Ends and services into flows: each end of one side with each of the other, on each service; unless both
 * sides of a row are lists that go side by side (`DNS, NTP` on `53, 123`), which is said to be a guess.
 */
import { findProtocol, findTransport, otherProtocol } from '../../model/knownWords.ts';
import type { PortRange } from '../../model/ports.ts';
import type { NamedEnd } from '../cells/readEnd.ts';
import { readPorts } from '../cells/readPorts.ts';
import type { EndReading, FlowReading, ServiceReading } from '../rowReading.ts';
import { pairServices } from './pairServices.ts';
import type { ServiceDraft } from './serviceOn.ts';
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
  const aligned = alignWithServices(to.ends, to.byLine, read, doubts);
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

/** A list of ends and a list of services of the same length, of which the i-th belong together. */
function alignWithServices(
  ends: readonly NamedEnd[],
  byLine: boolean,
  read: RowServices,
  doubts: Set<ProblemCode>,
): readonly RowService[] | null {
  const single = spread(read.services);
  if (ends.length < 2 || single.length !== ends.length) return null;
  const areLines = byLine && read.lines === ends.length;
  if (!areLines && !ends.every((end, at) => isUsual(end, single[at]))) return null;
  doubts.add('pairing-guess');
  return single;
}

/** One for each port: `53, 123` is one service of two where nothing is said of either. */
function spread(services: readonly RowService[]): readonly RowService[] {
  return services.flatMap((service) => {
    const { port } = service;
    return isList(port) ? port.map((one) => ({ ...service, port: one })) : [service];
  });
}

function isList(
  port: ServiceDraft['port'],
): port is Extract<ServiceDraft['port'], readonly unknown[]> {
  return Array.isArray(port);
}

/** The ports by which a name that is the name of a protocol is commonly meant. */
const USUAL = new Map<string, readonly number[]>([
  ['dns', [53]],
  ['ntp', [123]],
  ['ldap', [389, 636]],
  ['ldaps', [636]],
  ['smtp', [25, 465, 587]],
  ['syslog', [514, 6514]],
  ['ssh', [22]],
  ['http', [80, 8080]],
  ['https', [443, 8443]],
  ['snmp', [161, 162]],
  ['kerberos', [88]],
  ['nfs', [2049]],
  ['smb', [445]],
  ['ftp', [21]],
  ['rdp', [3389]],
  ['mysql', [3306]],
  ['postgresql', [5432]],
  ['sql-server', [1433]],
  ['redis', [6379]],
  ['mongodb', [27017]],
  ['kafka', [9092, 9093]],
  ['amqp', [5672, 5671]],
  ['radius', [1812, 1813]],
  ['dhcp', [67, 68]],
]);

function isUsual({ label }: NamedEnd, service: RowService | undefined): boolean {
  const protocol = findProtocol(label) ?? findProtocol(label.split(' ')[0] ?? '');
  const port = service?.port;
  return (
    protocol !== null && typeof port === 'number' && (USUAL.get(protocol)?.includes(port) ?? false)
  );
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
  if (end.port === null) return spoken;
  const own = readPorts(end.port);
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
