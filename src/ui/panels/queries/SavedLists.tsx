/** The lists of what is kept: of the open document, and what is pinned of the others. */
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { knownDocuments } from '../../../state/knownDocuments.ts';
import type { KnownDocument } from '../../../state/library.ts';
import { pinQuery, removeSavedQuery, unpinQuery } from '../../../state/savedActions.ts';
import { isPinned, isSameQuery } from '../../../state/savedQueries.ts';
import type { SavedQueries, SavedQuery } from '../../../state/savedQueries.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { SavedRow } from './SavedRow.tsx';
import styles from './SavedQueries.module.css';

interface SavedListsProps {
  readonly onAsk: (query: SavedQuery) => void;
  /** What they stand in: it takes the focus when the last row is gone. */
  readonly popup: RefObject<HTMLElement | null>;
}

export function SavedLists({ onAsk, popup }: SavedListsProps) {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.subject.opened);
  const saved = useExplorerState((state) => state.saved);
  const brought = useExplorerState((state) => state.brought);
  const documents = knownDocuments(explorer, { brought });
  const lists = listSaved(saved, open, documents);
  const placeOf = (query: SavedQuery) =>
    listSaved(explorer.store.getState().saved, open, documents)
      .flatMap(({ queries }) => queries)
      .findIndex((one) => isSameQuery(one, query));
  const rows = () => [...(popup.current?.querySelectorAll('li') ?? [])];
  // A row that moves, or goes, must not take the focus with it: the next is there before anyone looks.
  const pin = (query: SavedQuery, pinned: boolean) => {
    flushSync(() => (pinned ? unpinQuery : pinQuery)(explorer, query));
    focusIn(rows()[placeOf(query)], '[aria-pressed]');
  };
  const remove = (query: SavedQuery) => {
    const place = placeOf(query);
    flushSync(() => removeSavedQuery(explorer, query));
    const left = rows();
    const next = left[Math.min(place, left.length - 1)];
    if (next === undefined) popup.current?.focus();
    else focusIn(next, 'button:last-child');
  };
  if (lists.length === 0) {
    return (
      <p className={styles.empty}>
        Nothing asked yet. Queries that stand for two seconds are kept here, on this device only.
      </p>
    );
  }
  return lists.map(({ title, queries }) => (
    <section key={title} aria-label={title} className={styles.list}>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {queries.map((query) => {
          const pinned = isPinned(saved, query);
          return (
            <SavedRow
              key={query.text}
              text={query.text}
              pinned={pinned}
              onAsk={() => onAsk(query)}
              onPin={() => pin(query, pinned)}
              onRemove={() => remove(query)}
            />
          );
        })}
      </ul>
    </section>
  ));
}

/** A pinned query stands among the pinned ones only; what is kept of documents that are not here, nowhere. */
function listSaved(
  saved: SavedQueries,
  open: KnownDocument,
  documents: readonly KnownDocument[],
): readonly { readonly title: string; readonly queries: readonly SavedQuery[] }[] {
  const of = (queries: readonly SavedQuery[], { id }: KnownDocument) =>
    queries.filter(({ document }) => document === id);
  const recent = saved.recent.filter((query) => !isPinned(saved, query));
  const others = documents.filter(({ id }) => id !== open.id);
  return [
    { title: 'Pinned', queries: of(saved.pinned, open) },
    { title: 'Recent', queries: of(recent, open) },
    ...others.map((document) => ({
      title: `Pinned in ${document.shortTitle}`,
      queries: of(saved.pinned, document),
    })),
  ].filter(({ queries }) => queries.length > 0);
}

function focusIn(row: Element | undefined, selector: string): void {
  row?.querySelector<HTMLElement>(selector)?.focus();
}
