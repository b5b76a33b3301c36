/** What a column is for, and what that makes of a table. */
import type { Place } from '../model/place.ts';

export const COLUMN_ROLES = {
  'source': { label: 'Source' },
  'source-group': { label: 'Source’s VM, cluster, zone …' },
  'source-port': { label: 'Source port' },
  'source-address': { label: 'Source address' },
  'destination': { label: 'Destination' },
  'destination-group': { label: 'Destination’s VM, cluster, zone …' },
  'destination-address': { label: 'Destination address' },
  'endpoint': { label: 'Whose port it is' },
  'ends': { label: 'Both ends, with an arrow between' },
  'subject': { label: 'Whose flow it is' },
  'port': { label: 'Port' },
  'transport': { label: 'Transport protocol' },
  'protocol': { label: 'Protocol' },
  'security': { label: 'Security and authentication' },
  'encryption': { label: 'Encryption' },
  'authentication': { label: 'Authentication' },
  'direction': { label: 'Direction' },
  'action': { label: 'Allow or deny' },
  'condition': { label: 'Required or optional' },
  'description': { label: 'Description' },
  'number': { label: 'Number of the row' },
  'other': { label: 'Kept as written' },
} as const satisfies Record<string, { label: string }>;

export type ColumnRole = keyof typeof COLUMN_ROLES;

/**
 * What a heading says of every cell below it: `TCP port` a transport, `HTTPS port` a protocol, `Inbound
 * ports` a direction, `Metrics port` what it is for. The words are as written, for the readers of
 * transports and protocols. `also` is what the cells hold beside the role of the column: `Port/Protocol` is
 * a `port` and `also` a `protocol`, `Destination:Port` a `destination` and `also` a `port`.
 */
export interface HeadingStates {
  readonly transport?: string;
  readonly protocol?: string;
  readonly direction?: ImpliedDirection;
  readonly purpose?: string;
  readonly also?: readonly ColumnRole[];
  /** Of a port: the column where the range ends that begins here, as in `Start port` and `End port`. */
  readonly until?: number;
  /**
   * Of an end: columns that name it where its own cell does not, as `CIDR` beside `Referenced security group`. Of a
   * port: the one inside, where none is published.
   */
  readonly instead?: readonly number[];
  /** Of an end: the columns whose headings name it, each where its cell has a mark. */
  readonly ticked?: readonly number[];
  /** Of a port: below `Source / Destination port`, it is what stands behind the slash. */
  readonly half?: 'second';
}

export interface ColumnReading {
  /**
   * Each stands at most once in a table, but for `description` and `other`, for `destination` in a `grid`,
   * and for `port` where each of the headings `states` something of its own (`TCP ports` beside `UDP
   * ports`): such a row has the ports of all of these columns.
   */
  readonly role: ColumnRole;
  /** `sure`: its heading says so. `guess`: by its cells or by what the others leave; shown as a doubt. */
  readonly certainty: 'sure' | 'guess' | 'chosen';
  /** Why, in a sentence. */
  readonly why: string;
  readonly states?: HeadingStates;
}

/** `both`: the two ends that a title names call each other, as in `Site server ↔ Management point`. */
export type ImpliedDirection = 'inbound' | 'outbound' | 'internal' | 'both';

/** An end that no column names, because the title, the caption or the lead does so for all rows. */
export interface ImpliedEnd {
  /**
   * `endpoint`: whose ports these are. In a `ports` table that is who listens, but for rows whose
   * direction is outbound; in a `flows` table it is never `endpoint`.
   */
  readonly role: 'source' | 'destination' | 'endpoint';
  readonly name: string;
  /** `sure`: `Inbound to Diego` says so. `guess`: it is only what the table stands under. */
  readonly certainty: 'sure' | 'guess';
  readonly place: Place;
  /** Why, in a sentence. */
  readonly why: string;
}

/**
 * `flows`: a row says from whom to whom. It has an `endpoint` column only where it `turnsByDirection`: the
 * service at whichever end listens. `ports`: a row says where one thing listens, and not who calls it;
 * what is around that thing (its VM, its node) is then the `destination-group`.
 * `grid`: rows are sources, columns destinations: the first column is `source`, those of destinations are
 * `destination` (all of them, here alone), and each destination is called by its heading. `set-aside`: no flows.
 */
export type TableKind = 'flows' | 'ports' | 'grid' | 'set-aside';

export interface TableMapping {
  readonly kind: TableKind;
  /** One for each column. */
  readonly columns: readonly ColumnReading[];
  /** Why the table is what it is, in a sentence; always there for `set-aside`. */
  readonly why: string;
  /**
   * Where columns do not name both ends: none, one, or a source and a destination (`Ports used for machine to
   * control plane communication`). A section within the table (`sectionsOf`) goes before them.
   */
  readonly impliedEnds?: readonly ImpliedEnd[];
  /** What the title says of all rows: `Inbound to …`, `Egress rules`. A direction column goes before it. */
  readonly impliedDirection?: ImpliedDirection | null;
  /** What the title says of all rows: `UDP ports`. As written. */
  readonly impliedTransport?: string | null;
  /**
   * The headings name two ends without saying which calls (`Node` and `Peer`), and the `direction` column
   * (or `impliedDirection`) says so row by row. `source` is whose flow it is, `destination` the other end,
   * and an inbound row runs from the second to the first.
   */
  readonly turnsByDirection?: boolean;
}

/** What a reader chose for tables of one shape: `null` for a column whose guess stands. */
export interface ChosenMapping {
  readonly kind: TableKind | null;
  readonly columns: readonly (ColumnRole | null)[];
}
