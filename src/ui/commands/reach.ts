/**
 * What only the interface can do: put the focus in a field, move the camera, open a sheet. Commands and
 * keys reach it through one value for each explorer, into which a component puts what it offers for as
 * long as it is on screen. What nobody offers is not there, and so neither is a command for it.
 */
export interface Reach {
  focusQuery?: () => void;
  fitChart?: () => void;
  zoomIn?: () => void;
  zoomOut?: () => void;
  /** Brings what is selected into view, where it is drawn. */
  reveal?: () => void;
  toggleFilters?: () => void;
  closeFilters?: () => void;
  /** Puts away what lies over the view and keeps it out of reach; offered only while something does. */
  uncover?: () => void;
  toggleChartAbove?: () => void;
  /** Copies a link to what is seen, and says how that went. */
  copyLink?: () => void;
  openPalette?: () => void;
  openKeys?: () => void;
  openQueryHelp?: () => void;
  /** Shows what is on screen as texts for pages of others. */
  openShare?: () => void;
  /** Offers what is seen as files: tables, diagrams. */
  openTake?: () => void;
  /** Opens the browser's dialog for the chart and its numbered list. */
  print?: () => void;
  /** Goes along the walk that is open, or makes a walk or a step of what is on screen. */
  walk?: (act: 'next' | 'previous' | 'return' | 'add' | 'make') => void;
  /** Says something for a moment, to the eye and the ear. */
  say?: (words: string) => void;
}

/**
 * Of two that offer the same, the later one holds.
 * @returns a function that takes the offer back.
 */
export function offer<Name extends keyof Reach>(
  reach: Reach,
  name: Name,
  act: NonNullable<Reach[Name]>,
): () => void {
  Object.assign(reach, { [name]: act });
  return () => {
    if (reach[name] === act) Reflect.deleteProperty(reach, name);
  };
}
