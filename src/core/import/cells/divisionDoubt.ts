/** What is said beside a cell of names that was divided, or was not, without being sure. */
export type DivisionDoubt = 'ends-undivided' | 'ends-divided' | 'aside-scope' | 'ends-line-left';
