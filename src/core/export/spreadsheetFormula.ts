/** What cells have in them that a spreadsheet would not only show. */

/** What a spreadsheet runs; a dash or a plus by itself is nothing to it. */
export const SPREADSHEET_FORMULA = /^(?:[=@\t\r]|[+-].)/s;
