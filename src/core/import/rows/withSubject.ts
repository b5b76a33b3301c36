/**
 * A table whose first column says whose flow it is, and whose source and destination only say where that
 * runs: `Knative Serving | Run, Iterate | Registry` is Knative Serving in either cluster. It is the source
 * where that names bare groups, else the destination where that does.
 */
import type { NamedEnd } from '../cells/readEnd.ts';
import { isKnown } from '../cells/knownNames.ts';
import { anyOf, splitOutside } from '../cells/splitOutside.ts';
import { takeAsides } from '../cells/takeAsides.ts';
import type { Side, SideReading } from './readSide.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';

export interface Placed {
  readonly from: SideReading;
  readonly to: SideReading;
}

type Named = SideReading & { readonly kind: 'named' };

export function withSubject(
  cells: readonly Cell[],
  setup: TableSetup,
  from: SideReading,
  to: SideReading,
): Placed {
  const column = findColumn(setup, 'subject');
  const cell = cellOf(cells, column);
  if (column === null || !SUBJECT.test(column.heading)) return { from, to };
  if (cell === null || cell.text === '' || from.kind !== 'named' || to.kind !== 'named') {
    return { from, to };
  }
  const name = subjectName(cell.text, setup);
  if (areBare(from.side)) return { from: place(from, name, cell.text), to };
  if (areBare(to.side)) return { from, to: place(to, name, cell.text) };
  return { from, to };
}

/** A column called `Service` or `Purpose` may as well say what is called. */
const SUBJECT = /component|process|subject|module|product|whose|feature|workload/i;

/** Names of clusters or VMs and no process in them. */
function areBare({ ends }: Side): boolean {
  return ends.every(({ whole, group }) => whole && group !== null);
}

function place(reading: Named, name: string, spelled: string): Named {
  const ends = reading.side.ends.map((end): NamedEnd => ({
    ...end,
    label: name,
    whole: false,
    spelled,
  }));
  const where = ends.map(({ group }) => group?.label ?? '').join(', ');
  return {
    ...reading,
    side: { ...reading.side, ends },
    readings: [
      ...reading.readings,
      `The first column says whose flow it is: “${name}”, in ${where}.`,
    ],
  };
}

/**
 * Without what is only said of it; but `Authentication (Pinniped concierge is …)` says which part is meant.
 * Of two names with a slash between, the one by which rows call it elsewhere.
 */
function subjectName(text: string, { known }: TableSetup): string {
  const { text: own, asides } = takeAsides(text);
  const [, told] = /^(\S.{0,60}?) (?:is|are) (?:an?|the|not|part)\s/i.exec(asides[0] ?? '') ?? [];
  if (told !== undefined) return told;
  const called = splitOutside(own, anyOf('/')).find((name) => isKnown(known, name));
  return called ?? (own === '' ? text : own);
}
