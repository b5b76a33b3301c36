/** How much is read. Beyond, a problem says so: an answer that never comes is worse than none. */

/** Characters of a text, which is about 20 MB. */
export const MAX_TEXT = 20 * 1024 * 1024;

/** Cells of a source, those that spans repeat included. */
export const MAX_CELLS = 1_000_000;

/** Cells of one line. Spreadsheets end at 16,384 columns, and what they hold there is empty. */
export const MAX_COLUMNS = 2_000;

/** Elements that stand inside each other; browsers draw no more than about 500. */
export const MAX_DEPTH = 500;

/** Elements and texts of an HTML page. */
export const MAX_NODES = 1_500_000;

/** Characters of a cell or paragraph whose markup is read; a longer one stays as written. */
export const MAX_MARKUP = 20_000;

/**
 * Characters of a cell, and of all cells of a Markdown text together, that are given to the parser: it takes
 * a millisecond for a cell, and seconds for some that nobody would write by hand.
 */
export const MAX_PARSED = 2_000;
export const MAX_PARSED_IN_ALL = 100_000;

/** Notes of one table. */
export const MAX_NOTES = 30;

/** Times that one kind of problem is told of one source. */
export const MAX_TOLD = 20;
