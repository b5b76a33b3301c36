/** What is the same for all rows of a table: its columns by what they are for, names, notes, what stands above. */
import type { GroupKind } from '../../model/vocabulary.ts';
import { groupKindOf } from '../cells/groupKinds.ts';
import type { KnownNames } from '../cells/knownNames.ts';
import type { NoteTexts } from '../cells/marks.ts';
import { readHeading } from '../columns/readHeading.ts';
import type { CellReaders } from './rememberReadings.ts';
import type {
  ColumnRole,
  HeadingStates,
  ImpliedDirection,
  ImpliedEnd,
  TableMapping,
} from '../columnRole.ts';

export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly role: ColumnRole;
  /** What the heading says its names are: `Source VM`. */
  readonly kind: GroupKind | null;
  readonly states: HeadingStates;
  /** Headed as what is told of a row, and only guessed to name who listens: an empty cell leaves that unsaid. */
  readonly isTold: boolean;
}

/** What stands above rows and holds for all of them: the table's title, or that of a section in it. */
export interface Implied {
  readonly ends: readonly ImpliedEnd[];
  readonly direction: ImpliedDirection | null;
  readonly transport: string | null;
  /** What says that all of this is forbidden: `Blocked traffic`. */
  readonly denial: string | null;
}

/** How the table writes its ports, and the columns beside them in which that stands for nothing else. */
export interface BesidePorts {
  readonly shapes: ReadonlySet<string>;
  readonly columns: readonly number[];
}

export interface TableSetup {
  readonly kind: TableMapping['kind'];
  readonly columns: readonly Column[];
  readonly turnsByDirection: boolean;
  /** Rows of both directions stand in it. */
  readonly isMixed: boolean;
  /** Some row says inbound or outbound. */
  readonly saysWays: boolean;
  /** Each row leaves one of both ends empty, now this one and now that: the rules of something that is not named. */
  readonly isOneSided: boolean;
  /** Most rows have numbers for their ports, so that a dash in one says that it has none. */
  readonly isNumbered: boolean;
  /** The column of who listens names services by what they speak, so that `Beam over TLS` is one of them. */
  readonly namesSpoken: boolean;
  /** `Both` in the column of transports is TCP and UDP: its heading names these, or its other cells are one of them. */
  readonly bothAreTransports: boolean;
  readonly besidePorts: BesidePorts;
  readonly known: KnownNames;
  readonly notes: NoteTexts;
  readonly read: CellReaders;
}

export function columnsOf(mapping: TableMapping, headings: readonly string[]): readonly Column[] {
  return mapping.columns.map(({ role, certainty, states = {} }, index) => {
    const heading = headings[index] ?? '';
    const isTold = certainty === 'guess' && readHeading(heading).kind === 'description';
    return { index, heading, role, kind: groupKindOf(heading), states, isTold };
  });
}

export function findColumn(setup: TableSetup, role: ColumnRole): Column | null {
  return setup.columns.find((column) => column.role === role) ?? null;
}
