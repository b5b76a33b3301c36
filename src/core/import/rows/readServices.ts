/** What a row's flows are on: its columns of ports, of either protocol and of security, put together. */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { SecurityTerm } from '../../model/securityTerms.ts';
import { saysNoPort } from '../cells/emptyWords.ts';
import { readDirection } from '../cells/readDirection.ts';
import type { DirectionReading } from '../cells/readDirection.ts';
import type { PortsReading } from '../cells/readPorts.ts';
import { readProtocols } from '../cells/readProtocols.ts';
import type { ProtocolsReading } from '../cells/readProtocols.ts';
import { readSecurity } from '../cells/readSecurity.ts';
import type { SecurityColumn } from '../cells/readSecurity.ts';
import type { ColumnRole } from '../columnRole.ts';
import { arrowPorts } from './arrowPorts.ts';
import { mergeProtocols } from './mergeProtocols.ts';
import { portCell, portsOfWay, turnsRows, withoutWay } from './portColumns.ts';
import { readNotedPorts } from './noteRanges.ts';
import { pairServices } from './pairServices.ts';
import type { ServiceDraft } from './serviceOn.ts';
import { makeProblem } from './makeProblem.ts';
import { portsOrSpoken } from './portsOrSpoken.ts';
import { readSpoken, toldIn } from './readSpoken.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { cutSpoken } from './spokenInName.ts';
import { spokenInPurpose } from './spokenInPurpose.ts';
import { findColumn } from './tableSetup.ts';
import type { Column, Implied, TableSetup } from './tableSetup.ts';

export interface RowServices {
  readonly services: readonly RowService[];
  /** Whether no column says the port, so that one in a name may. */
  readonly isPortSilent: boolean;
  /** How many lines the cell of ports has, where each is a service of its own. */
  readonly lines: number;
  readonly problems: readonly DocumentProblem[];
  /** The cell that says that nothing listens, where the row has no service without ports either. */
  readonly none: Cell | null;
}

export interface RowService extends ServiceDraft {
  /** What the heading of its column says: `Inbound ports`. */
  readonly direction: DirectionReading;
}

const SILENT: PortsReading = { kind: 'silent' };

/**
 * A long table says the same few things of its services, and what is said without a doubt holds for every row
 * that says so: those are read once. Problems have places, and marks have notes, so such rows are read anew.
 */
export function readServices(
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
): RowServices {
  const key = keyOf(cells, setup, implied);
  const known = KNOWN.get(setup) ?? new Map<string, RowServices>();
  KNOWN.set(setup, known);
  const before = key === null ? undefined : known.get(key);
  if (before !== undefined) return before;
  const read = readAnew(cells, setup, implied);
  const isPlain = read.problems.length === 0 && read.none === null;
  if (key !== null && isPlain && known.size < MOST) known.set(key, read);
  return read;
}

/** What the rows of a table said of their services, by the cells that say it. */
const KNOWN = new WeakMap<TableSetup, Map<string, RowServices>>();

/** Beyond this many different services, remembering costs more than it saves. */
const MOST = 5000;

/** `null` where a cell bears a mark. */
function keyOf(cells: readonly Cell[], setup: TableSetup, implied: Implied): string | null {
  const texts = [implied.transport ?? '', implied.direction ?? ''];
  for (const { role, index } of setup.columns) {
    const cell = cells[index];
    if (cell !== undefined && cell.marks.length > 0) return null;
    if (SPEAKING.has(role)) texts.push(cell?.text ?? '');
    else if (role === 'endpoint' || role === 'destination')
      texts.push(cutSpoken(cell?.text ?? '')?.spoken ?? '');
    else if (role === 'description')
      texts.push(toldIn(cell?.text ?? ''), spokenInPurpose(cell?.text ?? ''));
  }
  return texts.join('\u0000');
}

const SPEAKING: ReadonlySet<ColumnRole> = new Set([
  'direction',
  'port',
  'transport',
  'protocol',
  'security',
  'encryption',
  'authentication',
  'other',
]);

function readAnew(cells: readonly Cell[], setup: TableSetup, implied: Implied): RowServices {
  const { protocols, isGuess } = readSpoken(cells, setup, implied);
  const noted = readNotedPorts(notesOf(cells, setup));
  const security = securityOf(cells, setup);
  const own = portColumns(cells, setup);
  const turns = turnsRows(cells, setup, implied);
  const problems: DocumentProblem[] = [];
  const services: RowService[] = [];
  for (const { column, cell, ports: written, way } of own) {
    const ports = withBeside(written, cell, protocols, setup);
    const read = pairServices(ports, withHeading(protocols, column), noted);
    const at = cell ?? spokenCell(cells, setup);
    if (column?.role === 'other' && cell !== null) {
      problems.push(makeProblem('port-elsewhere', cell));
    }
    if (!read.ok) {
      if (ports.kind === 'unreadable' && cell !== null)
        problems.push(makeProblem(hasOther(own) ? 'port-unread' : ports.code, cell));
      continue;
    }
    if (at !== null && (read.isGuess || isGuess)) problems.push(makeProblem('pairing-guess', at));
    if (cell !== null && ports.kind === 'ports')
      problems.push(...doubtsOf(ports, read.services, cell));
    services.push(
      ...read.services.map((service) =>
        finish(service, turns ? column : withoutWay(column), security, way ?? null),
      ),
    );
  }
  const isPortless = services.length > 0 && services.every(({ port }) => port === 'none');
  const isSilent = own.every(({ ports }) => ports.kind === 'silent');
  return {
    services,
    none:
      isSilent && !isPortless
        ? cellWithoutPort(cells, setup, protocols.items.length === 0 && setup.kind === 'ports')
        : null,
    isPortSilent: isSilent,
    lines: Math.max(0, ...services.map(({ line }) => (line ?? -1) + 1)),
    problems,
  };
}

/** `80 (443)` beside `HTTP(S)`: as many numbers as there are ways of speaking, so that neither is said by the way. */
function withBeside(
  ports: PortsReading,
  cell: Cell | null,
  { items }: ProtocolsReading,
  setup: TableSetup,
): PortsReading {
  const [, first, second] = /^(\d{1,5}) ?\((\d{1,5})\)$/.exec(cell?.text ?? '') ?? [];
  const spoken = new Set(items.map(({ protocol }) => protocol));
  if (first === undefined || second === undefined || spoken.size !== 2 || spoken.has(null)) {
    return ports;
  }
  return setup.read.ports(`${first}, ${second}`);
}

/** That a cell of ports only says `ICMP` is no doubt: it has none. */
function doubtsOf(
  ports: PortsReading & { kind: 'ports' },
  services: readonly ServiceDraft[],
  cell: Cell,
): readonly DocumentProblem[] {
  const hasPorts = services.some(({ port }) => port !== 'none');
  return ports.doubts
    .filter((doubt) => hasPorts || doubt !== 'port-by-name')
    .map((doubt) => makeProblem(doubt, cell));
}

interface PortColumn {
  readonly column: Column | null;
  readonly cell: Cell | null;
  readonly ports: PortsReading;
  /** Where arrows say which way each port goes. */
  readonly way?: DirectionReading;
}

/** Several columns of ports (`TCP ports` beside `UDP ports`): those that say something. */
function portColumns(cells: readonly Cell[], setup: TableSetup): readonly PortColumn[] {
  const all = portsOfWay(cells, setup).flatMap((column): readonly PortColumn[] => {
    const cell = portCell(cells, column);
    if (cell === null || saysNoPort(cell.text)) return [{ column, cell, ports: SILENT }];
    const ways = areBetween(setup) ? arrowPorts(cell.text) : null;
    if (ways === null) return [{ column, cell, ports: portsOrSpoken(cell.text, column, setup) }];
    return ways.map(({ text, way }) => ({ column, cell, ports: setup.read.ports(text), way }));
  });
  const hasPorts = all.some(({ ports }) => ports.kind === 'ports');
  const telling = all.filter(({ ports, cell }) => {
    const isUnused = hasPorts && UNUSED.test(cell?.text ?? '');
    return ports.kind !== 'silent' && !isUnused;
  });
  if (telling.length > 0) return telling;
  const [first] = all;
  const elsewhere = all.length === 0 ? portsElsewhere(cells, setup) : null;
  if (elsewhere !== null) return [elsewhere];
  return [
    first === undefined || all.length > 1 ? { column: null, cell: null, ports: SILENT } : first,
  ];
}

/** Whether both ends have a column, so that an arrow beside a port leads from the one to the other. */
function areBetween(setup: TableSetup): boolean {
  return findColumn(setup, 'source') !== null && findColumn(setup, 'destination') !== null;
}

/** `TCP 80, 443` in a table whose headings name no column of ports: too plain to be lost, and a guess. */
function portsElsewhere(cells: readonly Cell[], setup: TableSetup): PortColumn | null {
  const found = setup.columns.flatMap((column): readonly PortColumn[] => {
    const cell = cellOf(cells, column);
    if (column.role !== 'other' || cell === null || !/\d/.test(cell.text)) return [];
    const ports = setup.read.ports(cell.text);
    if (ports.kind !== 'ports' || ports.doubts.length > 0) return [];
    const isPlain = ports.items.some(({ transports }) => transports.length > 0);
    const areNumbers = ports.items.every((item) => item.ports.length > 0 && item.rest.length === 0);
    return isPlain && areNumbers ? [{ column, cell, ports }] : [];
  });
  const [only, ...more] = found;
  return more.length > 0 ? null : (only ?? null);
}

/** Where nothing is spoken either, `N/A` says of a thing in a list of ports that it has none. */
function cellWithoutPort(
  cells: readonly Cell[],
  setup: TableSetup,
  isSpeechless: boolean,
): Cell | null {
  const none = setup.columns.find(({ role, index }) => {
    const text = cells[index]?.text ?? '';
    return role === 'port' && (saysNoPort(text) || (isSpeechless && NOT_APPLICABLE.test(text)));
  });
  return cellOf(cells, none ?? null);
}

/** A dash, too: where all that a row says of a port is that, something else is told of it. */
const NOT_APPLICABLE = /^(?:n\/a|[-–—]+|not applicable)(?: ?\([^()]*\))?\.?$/i;

/** Of several columns of ports, one that says that this one does not apply: also by `0`, or by `0000` for one to be filled in. */
const UNUSED =
  /^(?:(?:un|not )?(?:supported|used|required|exposed|available|disabled|applicable)|0+)$/i;

/** Of several columns of ports, one that cannot be read does not hold back what the others say. */
const hasOther = (own: readonly PortColumn[]): boolean =>
  own.some(({ ports }) => ports.kind === 'ports');

function spokenCell(cells: readonly Cell[], setup: TableSetup): Cell | null {
  return cellOf(cells, findColumn(setup, 'protocol') ?? findColumn(setup, 'transport'));
}

/** What the heading of a column of ports says of all of them: `UDP ports`, `HTTPS port`. */
function withHeading(protocols: ProtocolsReading, column: Column | null): ProtocolsReading {
  const { transport, protocol } = column?.states ?? {};
  if (transport === undefined && protocol === undefined) return protocols;
  const said = mergeProtocols(readProtocols(transport ?? ''), readProtocols(protocol ?? ''));
  return protocols.items.length === 0
    ? said.protocols
    : mergeProtocols(said.protocols, protocols).protocols;
}

function notesOf(cells: readonly Cell[], setup: TableSetup) {
  return cells.flatMap(({ marks }) =>
    marks.flatMap((mark) => {
      const text = setup.notes.get(mark);
      return text === undefined ? [] : [{ mark, text }];
    }),
  );
}

function securityOf(cells: readonly Cell[], setup: TableSetup): readonly SecurityTerm[] {
  const columns = ['security', 'encryption', 'authentication'] satisfies SecurityColumn[];
  const terms = columns.flatMap((role) => {
    const column = findColumn(setup, role);
    const cell = cellOf(cells, column);
    return cell === null ? [] : readSecurity(cell.text, role, column?.heading);
  });
  return [...new Set(terms)];
}

function finish(
  draft: ServiceDraft,
  column: Column | null,
  security: readonly SecurityTerm[],
  way: DirectionReading,
): RowService {
  const { direction, purpose } = column?.states ?? {};
  const saysMore = security.some((term) => term === 'mutual-tls' || term === 'cleartext');
  const own = saysMore ? draft.security.filter((term) => term !== 'tls') : draft.security;
  return {
    ...draft,
    security: [...new Set([...security, ...own])],
    carries: draft.carries ?? purpose ?? null,
    direction: direction === undefined ? way : readDirection(direction),
  };
}
