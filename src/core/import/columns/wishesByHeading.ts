/** The roles that columns of ports, of what is spoken and of what is said beside it wish for: these only ask their headings. */
import type { ColumnRole } from '../columnRole.ts';
import type { TableColumn } from './tableColumn.ts';

export type Wish = readonly [role: ColumnRole, strength: number, why: string, certainty?: 'guess'];

export const HEADED = 'Its heading says so.';

export function portWishes({ meaning: { flavour } }: TableColumn): readonly Wish[] {
  const why = HEADED;
  switch (flavour) {
    case 'source':
      return [['source-port', 99, 'Its heading says that it is the caller’s port.']];
    case 'client':
      return [
        ['port', 92, why],
        ['source-port', 70, 'It is the client’s port, beside that of the server.'],
      ];
    case 'local':
      return [
        ['port', 90, why],
        ['source-port', 69, 'It is the port on this side, beside that of the other.'],
      ];
    case 'bound':
      return [
        ['port', 54, 'It is one bound of a range, and no column was found for the other.', 'guess'],
      ];
    case 'alternate':
      return [['port', 55, 'It is the only column of ports.', 'guess']];
    case 'inner':
      return [['port', 88, why]];
    case 'outer':
      return [['port', 94, why]];
    case 'remote':
      return [['port', 93, why]];
    default:
      return [['port', 95, why]];
  }
}

export function protocolWishes({ meaning: { layer, weak } }: TableColumn): readonly Wish[] {
  const why = HEADED;
  if (weak) return [['protocol', 83, why]];
  if (layer === 'transport') return [['transport', 95, why]];
  if (layer === 'application') return [['protocol', 97, why]];
  // Where another column is what is spoken, this one may still say over what.
  return [
    ['protocol', 93, why],
    ['transport', 50, 'Another column says what is spoken, and this one over what.', 'guess'],
  ];
}

const PLAIN_ROLES: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ['security', 'security'],
  ['encryption', 'encryption'],
  ['authentication', 'authentication'],
  ['direction', 'direction'],
  ['action', 'action'],
  ['condition', 'condition'],
  ['description', 'description'],
  ['number', 'number'],
]);

export function plainWishes({ meaning: { kind } }: TableColumn): readonly Wish[] {
  const role = PLAIN_ROLES.get(kind);
  return role === undefined ? [] : [[role, 90, HEADED]];
}
