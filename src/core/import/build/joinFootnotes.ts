/**
 * The footnotes of all tables as those of one document. A page may use `*` below each table for something
 * else; in one document a mark has one meaning, so that the second one gets a number of its own.
 */
import type { Footnote } from '../../model/document.ts';
import type { TableReading } from '../rowReading.ts';

export interface JoinedFootnotes {
  readonly footnotes: readonly Footnote[];
  /** What a mark in a table is called in the document. */
  readonly markOf: (table: TableReading, mark: string) => string;
}

export function joinFootnotes(tables: readonly TableReading[]): JoinedFootnotes {
  const texts = new Map<string, string>();
  const named = new Map<TableReading, Map<string, string>>();
  for (const table of tables) {
    const own = new Map<string, string>();
    for (const { mark, text } of table.footnotes) {
      const free = freeMark(mark, text, texts);
      texts.set(free, text);
      own.set(mark, free);
    }
    named.set(table, own);
  }
  return {
    // A mark that the page leaves unexplained is no footnote; it keeps the row from having another's.
    footnotes: inOrder([...texts].filter(([, text]) => text !== '')),
    markOf: (table, mark) => named.get(table)?.get(mark) ?? mark,
  };
}

/** `*`, or `* (2)` where `*` means something else. */
function freeMark(mark: string, text: string, texts: ReadonlyMap<string, string>): string {
  let free = mark;
  for (let number = 2; texts.has(free) && texts.get(free) !== text; number++) {
    free = `${mark} (${number})`;
  }
  return free;
}

/** Numbers by their size, and then the signs as the page brings them: as a module's own list of them goes. */
function inOrder(texts: readonly (readonly [string, string])[]): readonly Footnote[] {
  const isNumber = ([mark]: readonly [string, string]) => /^(?:0|[1-9]\d*)$/.test(mark);
  const numbers = texts.filter(isNumber).toSorted(([one], [other]) => Number(one) - Number(other));
  const others = texts.filter((one) => !isNumber(one));
  return [...numbers, ...others].map(([mark, text]) => ({ mark, text }));
}
