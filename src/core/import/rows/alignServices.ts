/**
 * A list of ends and a list of services of the same length, of which the i-th belong together (`DNS, NTP` on `53, 123`): where
 * both stand on lines, where a name and its port are known to go together, or where each service is of another trade and
 * so is each end. Whoever takes this says that it is a guess; without it each end has all of the services.
 */
import { findProtocol } from '../../model/knownWords.ts';
import type { NamedEnd } from '../cells/readEnd.ts';
import { lastWord } from '../cells/nameShapes.ts';
import type { RowService, RowServices } from './readServices.ts';
import type { ServiceDraft } from './serviceOn.ts';

export function alignServices(
  ends: readonly NamedEnd[],
  byLine: boolean,
  read: RowServices,
): readonly RowService[] | null {
  const single = spread(read.services);
  if (ends.length < 2 || single.length !== ends.length) return null;
  const areLines = byLine && read.lines === ends.length;
  return areLines || areKnownPairs(ends, single) || areOfTrades(ends, single) ? single : null;
}

/** One for each port: `53, 123` is one service of two where nothing is said of either. */
function spread(services: readonly RowService[]): readonly RowService[] {
  return services.flatMap((service) => {
    const { port } = service;
    return isList(port) ? port.map((one) => ({ ...service, port: one })) : [service];
  });
}

export function isList(
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
  ['sftp', [22]],
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
  ['oracle', [1521]],
  ['redis', [6379]],
  ['mongodb', [27017]],
  ['kafka', [9092, 9093]],
  ['amqp', [5672, 5671]],
  ['radius', [1812, 1813]],
  ['dhcp', [67, 68]],
]);

/** Those that are called by no protocol, by how their names begin. */
const PRODUCTS: readonly (readonly [begins: RegExp, ports: readonly number[]])[] = [
  [/^postg/i, [5432]],
  [/^mariadb/i, [3306]],
  [/^valkey/i, [6379]],
  [/^memcache/i, [11211]],
  [/^(?:elastic|open) ?search/i, [9200]],
  [/^kibana/i, [5601]],
  [/^grafana/i, [3000]],
  [/^prometheus/i, [9090]],
  [/^loki/i, [3100]],
  [/^rabbitmq/i, [5672, 5671]],
  [/^zookeeper/i, [2181]],
  [/^etcd/i, [2379]],
  [/^(?:hashicorp )?vault/i, [8200]],
  [/^consul/i, [8500]],
];

/** Those that are called by what they do. */
const DOERS: readonly (readonly [called: RegExp, ports: readonly number[]])[] = [
  [/^(?:\S+ )?(?:time|clock) (?:sources?|servers?|services?)$/i, [123]],
  [/^(?:\S+ )?(?:e-?mail|mail) (?:relays?|gateways?|hubs?)$/i, [25, 465, 587]],
  [/^(?:\S+ )?(?:name servers?|resolvers?)$/i, [53]],
  [/^(?:\S+ )?log (?:servers?|collectors?|hosts?)$/i, [514, 6514]],
];

/** One of them at least goes by its port, and none by that of another. */
function areKnownPairs(ends: readonly NamedEnd[], services: readonly RowService[]): boolean {
  const told = ends.map((end, at) => {
    const usual = usualOf(end);
    return usual === undefined ? null : isOn(services[at], usual);
  });
  return told.includes(true) && !told.includes(false);
}

/** `ntp.example.com`: a host that is called by what it offers. */
const HOST = /^([a-z]+)\d*(?:\.[a-z\d-]+){2,}$/i;

function usualOf({ label }: NamedEnd): readonly number[] | undefined {
  const [, host] = HOST.exec(label) ?? [];
  const [first = ''] = (host === 'ns' ? 'dns' : (host ?? label)).split(' ');
  const protocol = findProtocol(label) ?? findProtocol(first);
  const known = protocol === null ? undefined : USUAL.get(protocol);
  return known ?? [...PRODUCTS, ...DOERS].find(([test]) => test.test(label))?.[1];
}

function isOn(service: RowService | undefined, usual: readonly number[]): boolean {
  return typeof service?.port === 'number' && usual.includes(service.port);
}

/** What one machine is known to offer together: of these no two are of different trades. */
const TRADES: readonly string[] = [
  'http https',
  'ldap ldaps kerberos smb radius',
  'ssh sftp ftp',
  'dns dhcp',
  'amqp kafka',
];

/** `resolver, clock | DNS, NTP | 53, 123`; `web, app | HTTP, HTTPS | 80, 443` is as well all of it on either. */
function areOfTrades(ends: readonly NamedEnd[], services: readonly RowService[]): boolean {
  const trades = services.map(({ protocol, port }) => {
    const known = protocol ?? '';
    const isUsual = typeof port === 'number' && USUAL.get(known)?.includes(port) === true;
    return isUsual ? (TRADES.find((trade) => trade.split(' ').includes(known)) ?? known) : null;
  });
  const stems = ends.map(({ label }) => lastWord(label.replace(/[\s_.-]*\d+$/u, '')));
  return (
    !trades.includes(null) &&
    new Set(trades).size === trades.length &&
    new Set(stems).size === stems.length
  );
}
