/** More lines than this would keep the reader waiting for the print dialog. */
export const MOST_PRINTED = 2000;
