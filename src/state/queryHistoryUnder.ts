/** What undo and redo know once something else is looked at: only texts that say something there. */
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { readText } from './asking.ts';
import type { ExplorerState, Subject } from './explorer.ts';
import { NO_HISTORY, rememberQuery } from './queryHistory.ts';
import type { QueryHistory } from './queryHistory.ts';

/**
 * Undo goes back through the queries of one document; another one's say nothing here.
 * @param index of `subject`, which is looked at from now on.
 * @param text what is asked of it.
 */
export function queryHistoryUnder(
  state: ExplorerState,
  subject: Subject,
  index: DocumentIndex,
  text: string,
): QueryHistory {
  if (state.subject.opened !== subject.opened) return NO_HISTORY;
  const { history, text: before } = state;
  const remembered = text === before ? history : rememberQuery(history, before, 'written');
  return state.index === index ? remembered : forgetLost(remembered, state.index, index);
}

/**
 * A text may lose its meaning: a `change:` once nothing is compared. What could be read before and cannot
 * now leads nowhere; what never could is still being written, and stays.
 */
function forgetLost(
  history: QueryHistory,
  before: DocumentIndex,
  index: DocumentIndex,
): QueryHistory {
  const texts = [...new Set([...history.past, ...history.future])];
  const lost = texts.filter((text) => !readText(text, index).ok && readText(text, before).ok);
  const isKept = (text: string) => !lost.includes(text);
  return {
    ...history,
    past: history.past.filter(isKept),
    future: history.future.filter(isKept),
  };
}
