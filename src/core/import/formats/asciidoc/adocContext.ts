/** What all readers of parts of one AsciiDoc text share. */
import type { RawNote } from '../../rawTable.ts';
import type { CellBudget } from '../cellBudget.ts';
import type { ProblemList } from '../problems.ts';

export interface AdocContext {
  readonly file: string;
  readonly problems: ProblemList;
  readonly budget: CellBudget;
  /** What the text itself defines, by `:name: value`, up to here. */
  readonly attributes: Map<string, string>;
  /** The footnotes up to here, each with the number that the page gives it. */
  readonly footnotes: RawNote[];
  /** The numbers of those that have a name. */
  readonly namedFootnotes: Map<string, number>;
}
