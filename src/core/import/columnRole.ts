/** What a column is for, and what that makes of a table. */

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

export interface ColumnReading {
  readonly role: ColumnRole;
  /** `sure`: its heading says so. `guess`: by its cells or by what the others leave; shown as a doubt. */
  readonly certainty: 'sure' | 'guess' | 'chosen';
  /** Why, in a sentence. */
  readonly why: string;
}

/**
 * `flows`: a row says from whom to whom. `ports`: a row says where one thing listens, and not who calls it.
 * `grid`: rows are sources, columns destinations. `set-aside`: no flows.
 */
export type TableKind = 'flows' | 'ports' | 'grid' | 'set-aside';

export interface TableMapping {
  readonly kind: TableKind;
  /** One for each column. */
  readonly columns: readonly ColumnReading[];
  /** Why the table is what it is, in a sentence; always there for `set-aside`. */
  readonly why: string;
}

/** What a reader chose for tables of one shape: `null` for a column whose guess stands. */
export interface ChosenMapping {
  readonly kind: TableKind | null;
  readonly columns: readonly (ColumnRole | null)[];
}
