/** The words by which people call the fields, and the order in which the fields are offered. */
import type { FieldName } from './ast.ts';

/** Written → canonical. */
const WRITTEN = {
  cluster: 'cluster',
  vm: 'cluster',
  group: 'cluster',
  component: 'component',
  port: 'port',
  protocol: 'protocol',
  auth: 'auth',
  encryption: 'encryption',
  from: 'from',
  to: 'to',
  is: 'is',
  direction: 'direction',
  kind: 'kind',
  change: 'change',
  authentication: 'authentication',
  transport: 'transport',
  row: 'row',
  table: 'table',
  document: 'document',
  by: 'by',
} as const satisfies Readonly<Record<string, FieldName>>;

// A map, not the object itself: `constructor:` must not find what every object inherits.
const BY_WRITTEN: ReadonlyMap<string, FieldName> = new Map<string, FieldName>(
  Object.entries(WRITTEN),
);

/** Every word that may stand before a colon, aliases included. */
export const WRITTEN_FIELD_NAMES: readonly string[] = [...BY_WRITTEN.keys()];

/** The canonical names, each once. */
export const FIELD_NAMES: readonly FieldName[] = [...new Set(BY_WRITTEN.values())];

/** `VM` → `cluster`; `null` where no field is called so. */
export function readFieldName(word: string): FieldName | null {
  return BY_WRITTEN.get(word.toLowerCase()) ?? null;
}
