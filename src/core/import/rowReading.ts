/**
 * A row once its cells are understood, before anything has an id: ends by name, services by number and word.
 * `build/` makes a document of these. What was not understood is a problem, and the row then waits.
 */
import type { DocumentProblem } from '../model/documentProblem.ts';
import type { Place } from '../model/place.ts';
import type { PortSpec } from '../model/ports.ts';
import type { SecurityTerm } from '../model/securityTerms.ts';
import type { Direction, GroupKind, Protocol, Transport } from '../model/vocabulary.ts';

/** One end of a flow, by the names that the row gives it. */
export interface EndReading {
  /** The VM, cluster, host, zone around it; `null` where the row names none. */
  readonly group: { readonly label: string; readonly kind: GroupKind } | null;
  readonly label: string;
  /** The group as a whole: the row names no process in it. */
  readonly whole: boolean;
  /** A wildcard or a place outside: `Any`, `Internet`. */
  readonly external: boolean;
  /** As the cell spells it, without marks: a further name of it. */
  readonly spelled: string;
}

export interface ServiceReading {
  /** `none` for what has no ports (ICMP), which is not silence. */
  readonly port: PortSpec | 'none';
  readonly transport: Transport;
  readonly protocol: Protocol;
  readonly security: readonly SecurityTerm[];
  readonly carries: string | null;
}

/** Pairs and services need not be a product: `DNS, NTP` on `53, 123` is two flows, and a grid's cells differ. */
export interface FlowReading {
  readonly from: EndReading;
  readonly to: EndReading;
  readonly service: ServiceReading;
}

export interface RowReading {
  /**
   * `charted`: gives the flows below. `waits`: is meant to give some, and one of `problems` says why it does
   * not yet. `no-flow`: denied, or “no”: it gives none, and `reading` says why.
   */
  readonly standing: 'charted' | 'waits' | 'no-flow';
  /** The cells in the table's order, the description left out. */
  readonly written: readonly string[];
  readonly description: string | null;
  /** The headings within the table that it stands under, the outermost first. */
  readonly under?: readonly string[];
  /** In the order of the row: pair by pair, and service by service within a pair. Empty unless charted. */
  readonly flows: readonly FlowReading[];
  /** `null`: it follows from what is external. */
  readonly direction: Direction | null;
  readonly footnotes: readonly string[];
  /** How it was read, where that is not plain from its cells. */
  readonly reading: string | null;
  readonly place: Place;
  readonly problems: readonly DocumentProblem[];
}

export interface TableReading {
  readonly file: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly descriptionColumn: string | null;
  readonly rows: readonly RowReading[];
  /** What the marks mean that its rows bear. */
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
  readonly place: Place;
}
