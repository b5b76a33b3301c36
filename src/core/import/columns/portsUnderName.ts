/**
 * `Lamp servers | Description` over `22 | SSH`: ports below the name of those that listen on them. No column is headed as
 * ports, and what heads them is a name of machines, where what stands around the table speaks of ports.
 */
import type { TableContext } from './contextOf.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { isGeneric } from './impliedName.ts';
import { isMachine, isNoName } from './nameEvidence.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

interface Named {
  readonly columns: readonly TableColumn[];
  readonly context: TableContext;
}

export function portsUnderName(columns: readonly TableColumn[], context: TableContext): Named {
  const unchanged = { columns, context };
  const isOther = ({ meaning: { kind } }: TableColumn) => BESIDE.has(kind);
  const [named, ...more] = columns.filter((column) => !isOther(column));
  if (named === undefined || more.length > 0 || !context.speaksOfNetworks) return unchanged;
  const name = named.heading.trim();
  const isName = isMachine(name) && !isGeneric(name) && !isNoName(name, 'endpoint');
  if (named.chosen !== null || !isName || !arePorts(named)) return unchanged;
  const note = 'Its cells are ports, and its heading is the name of what listens on them.';
  return {
    columns: columns.map((column) =>
      column === named ? changed(column, meaning('port'), 'guess', note) : column,
    ),
    context: {
      ...context,
      ends: [{ role: 'endpoint', name, certainty: 'guess' }],
      endsFrom: name,
      isSentence: false,
    },
  };
}

/** What may stand beside such ports, and names nobody. */
const BESIDE: ReadonlySet<MeaningKind> = new Set([
  'description',
  'protocol',
  'direction',
  'condition',
]);

/** Numbers of servers and other counts are seldom ports that everybody knows. */
function arePorts({ profile }: TableColumn): boolean {
  return (
    profile.filled > 0 &&
    !profile.counts &&
    mostly(profile.numbered, 0.8) &&
    mostly(profile.wellKnown, 0.3)
  );
}
