/** What reading tables gives to a chart. It is loaded when a chart that has a table comes near. */

/** Whom the rows of tables are bound to. */
export interface RowListener {
  /** The rows' ids in the document; none where the pointer and the focus are on none of them. */
  readonly onLight: (entries: readonly string[]) => void;
}

export interface BoundTables {
  /** The published document; `null` where no row of the tables states a flow. */
  readonly document: unknown;
  /** What is pointed at in the chart. */
  readonly point: (entries: readonly string[]) => void;
  /** What is chosen in the chart, whose row is scrolled to where the reader has chosen it. */
  readonly choose: (entries: readonly string[], isByReader: boolean) => void;
  /** Leaves the tables as they were before. */
  readonly release: () => void;
}

export interface TablesPart {
  readonly bindTables: (tables: readonly HTMLTableElement[], listener: RowListener) => BoundTables;
}
