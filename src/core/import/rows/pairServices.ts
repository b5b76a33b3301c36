/**
 * The ports of a row and what is spoken there, put together: each protocol with its own port where the page
 * sets them side by side, all ports as one service where there is one protocol. Where the page does not say
 * which belongs to which, nothing is multiplied out in silence: it is one service as written, or a doubt.
 */
import { isPortless } from '../cells/portless.ts';
import type { PortItem, PortsReading } from '../cells/readPorts.ts';
import type { ProtocolItem, ProtocolsReading } from '../cells/readProtocols.ts';
import { collapse, labelsOf, mergeTransport } from './collapseProtocols.ts';
import type { NotedPorts } from './noteRanges.ts';
import { SPEECHLESS, draft, onOne, portKey, toSpec } from './serviceOn.ts';
import type { ServiceDraft } from './serviceOn.ts';

export type ServicesReading =
  | { readonly ok: true; readonly services: readonly ServiceDraft[]; readonly isGuess: boolean }
  | { readonly ok: false };

/** @returns not ok where the ports could not be read, and what is spoken has some. */
export function pairServices(
  ports: PortsReading,
  protocols: ProtocolsReading,
  noted: NotedPorts | null,
): ServicesReading {
  const spoken = protocols.items;
  const isPortlessOnly = spoken.length > 0 && spoken.every(hasNoPorts);
  if (isPortlessOnly) return found(spoken.map((item) => draft(item, 'none')));
  if (ports.kind === 'unreadable') return { ok: false };
  if (ports.kind === 'silent') return found(withoutPorts(protocols));
  const items = ports.items.map((item) => withNoted(item, noted));
  if (items.every(isNameOnly)) return found(withoutPorts(withLabels(protocols, items)));
  const without = spoken.filter(hasNoPorts).map((item) => draft(item, 'none'));
  const own = { ...protocols, items: spoken.filter((item) => !hasNoPorts(item)) };
  const paired = pairLines(ports, own, noted) ?? pair(items, own, ports.byLine);
  return { ok: true, services: [...paired.services, ...without], isGuess: paired.isGuess };
}

/** `TCP` above `UDP`, beside `77, 82` above `99`: line by line, where a line of either is a list. */
function pairLines(
  ports: PortsReading & { readonly kind: 'ports' },
  protocols: ProtocolsReading,
  noted: NotedPorts | null,
): Paired | null {
  const { lines = [], byLine } = ports;
  const spoken = spokenLines(protocols);
  if ((byLine && protocols.byLine) || spoken === null || lines.length !== spoken.length)
    return null;
  const each = lines.map((items, at) => {
    const own = spoken[at] ?? [];
    return pair(
      items.map((item) => withNoted(item, noted)),
      { items: own, byLine: false, written: labelsOf(own) },
      false,
    );
  });
  const services = each.flatMap((one, line) => one.services.map((own) => ({ ...own, line })));
  return { services, isGuess: each.some(({ isGuess }) => isGuess) };
}

/** `null` where they stand on one line, or have been put together with others since they were read. */
function spokenLines({
  items,
  byLine,
  lines,
}: ProtocolsReading): readonly (readonly ProtocolItem[])[] | null {
  if (byLine) return items.map((item) => [item]);
  const all = lines?.flat() ?? [];
  const isWhole = all.length === items.length && all.every((item, at) => item === items[at]);
  return lines === undefined || !isWhole ? null : lines;
}

function found(services: readonly ServiceDraft[]): ServicesReading {
  return { ok: true, services, isGuess: false };
}

function hasNoPorts({ transport }: ProtocolItem): boolean {
  return transport !== null && isPortless(transport);
}

function isNameOnly({ ports, varies }: PortItem): boolean {
  return ports.length === 0 && varies === null;
}

function withNoted(item: PortItem, noted: NotedPorts | null): PortItem {
  if (noted === null || item.varies === null || item.ports.length > 0) return item;
  const hint = item.varies === '' ? noted.hint : `${item.varies}, ${noted.hint}`;
  return { ...item, varies: hint, ports: noted.possible };
}

/** A port cell that says `SSH`: what is spoken, and no port. */
function withLabels(protocols: ProtocolsReading, items: readonly PortItem[]): ProtocolsReading {
  if (protocols.items.some(({ protocol }) => protocol !== null))
    return { ...protocols, items: overPortless(protocols.items, items) };
  const [own = SPEECHLESS] = protocols.items;
  const labelled = items.flatMap(({ transports, protocols: spoken }) =>
    orNull(transports).flatMap((transport) =>
      orNull(spoken).map((protocol) => ({
        ...own,
        transport: transport ?? own.transport,
        protocol,
      })),
    ),
  );
  return { ...protocols, items: labelled };
}

/** `IPsec` beside `ESP` in the column of ports: what is spoken, and that it has no port. */
function overPortless(
  spoken: readonly ProtocolItem[],
  items: readonly PortItem[],
): readonly ProtocolItem[] {
  const transports = items.flatMap((item) => item.transports);
  const isOver =
    transports.every(isPortless) && spoken.every(({ transport }) => transport === null);
  if (!isOver || transports.length === 0) return spoken;
  return spoken.flatMap((item) => transports.map((transport) => ({ ...item, transport })));
}

function withoutPorts(protocols: ProtocolsReading): readonly ServiceDraft[] {
  const { items } = protocols;
  if (items.length === 0) return [draft(SPEECHLESS, 'not-stated')];
  if (items.some(({ ports }) => ports.length > 0)) {
    return items.map((item) =>
      draft(item, item.ports.length > 0 ? toSpec(item.ports) : portOf(item)),
    );
  }
  return collapse(protocols).map((item) => draft(item, portOf(item)));
}

function portOf(item: ProtocolItem): 'none' | 'not-stated' {
  return hasNoPorts(item) ? 'none' : 'not-stated';
}

interface Paired {
  readonly services: readonly ServiceDraft[];
  readonly isGuess: boolean;
}

function pair(items: readonly PortItem[], protocols: ProtocolsReading, byLine: boolean): Paired {
  const spoken = protocols.items;
  const [only] = spoken;
  if (spoken.length < 2)
    return { services: onOne(items, only ?? SPEECHLESS, byLine), isGuess: false };
  if (spoken.every(({ ports }) => ports.length > 0)) return byNumber(items, protocols);
  const labelled = byLabel(items, spoken);
  if (labelled !== null) return { services: labelled, isGuess: false };
  const single = byLine ? items.map((item) => [item]) : spread(items).map((item) => [item]);
  const isAligned = single.length === spoken.length;
  // Transports that all have the same run over them are alternatives, and no list that goes beside the ports.
  const areTransports =
    spoken.every(({ protocol }) => protocol === only?.protocol) &&
    (only?.protocol === null || new Set(spoken.map(({ transport }) => transport)).size > 1);
  if (isAligned && (!areTransports || (byLine && protocols.byLine))) {
    const services = single.flatMap((own, index) =>
      onOne(own, spoken[index] ?? SPEECHLESS, byLine),
    );
    return {
      services: byLine ? services.map((one, line) => ({ ...one, line })) : services,
      isGuess: false,
    };
  }
  const merged = mergeTransport(protocols);
  if (merged !== null) return pair(items, merged, byLine);
  const groups = collapse(protocols);
  const isOnePort = single.length === 1;
  return {
    services: groups.flatMap((item) => onOne(items, item, byLine)),
    isGuess: !isOnePort && (groups.length > 1 || groups.length < spoken.length),
  };
}

/** `https(443), http(80)`: each on the ports that it names itself; a port that nobody names stays beside them. */
function byNumber(items: readonly PortItem[], protocols: ProtocolsReading): Paired {
  const named = new Set(protocols.items.flatMap(({ ports }) => ports.map(portKey)));
  const all = items.flatMap(({ ports }) => ports);
  const left = all.filter((port) => !named.has(portKey(port)));
  const strange = [...named].filter((key) => !all.some((port) => portKey(port) === key));
  const rest = left.length === 0 ? [] : [draft(SPEECHLESS, toSpec(left))];
  return {
    services: [...protocols.items.map((item) => draft(item, toSpec(item.ports))), ...rest],
    isGuess: left.length > 0 || strange.length > 0,
  };
}

/** The ports say themselves which transport, or which protocol, each of them has. */
function byLabel(
  items: readonly PortItem[],
  spoken: readonly ProtocolItem[],
): readonly ServiceDraft[] | null {
  if (items.every(({ transports }) => transports.length > 0)) {
    const isSame = spoken.every(({ protocol }) => protocol === null);
    return isSame ? onOne(items, SPEECHLESS, false) : null;
  }
  const of = (item: PortItem) =>
    spoken.find(({ protocol }) => protocol !== null && item.protocols.includes(protocol));
  if (!items.every((item) => of(item) !== undefined)) return null;
  return items.flatMap((item) => onOne([item], of(item) ?? SPEECHLESS, false));
}

/** One item for each port, to be held against as many protocols: `80/443` is one item of two ports. */
function spread(items: readonly PortItem[]): readonly PortItem[] {
  return items.flatMap((item) =>
    item.varies === null ? item.ports.map((port) => ({ ...item, ports: [port] })) : [item],
  );
}

function orNull<Value>(values: readonly Value[]): readonly (Value | null)[] {
  return values.length === 0 ? [null] : values;
}
