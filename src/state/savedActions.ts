/** What changes the queries that are kept; `keepQueries` writes each change down. */
import type { Explorer } from './explorer.ts';
import { clearAll, clearRecent, isPinned, removeSaved, togglePin } from './savedQueries.ts';
import type { SavedQueries, SavedQuery } from './savedQueries.ts';

export function pinQuery(explorer: Explorer, query: SavedQuery): void {
  changeSaved(explorer, (saved) => (isPinned(saved, query) ? saved : togglePin(saved, query)));
}

export function unpinQuery(explorer: Explorer, query: SavedQuery): void {
  changeSaved(explorer, (saved) => (isPinned(saved, query) ? togglePin(saved, query) : saved));
}

export function removeSavedQuery(explorer: Explorer, query: SavedQuery): void {
  changeSaved(explorer, (saved) => removeSaved(saved, query));
}

export function clearRecentQueries(explorer: Explorer): void {
  changeSaved(explorer, clearRecent);
}

export function clearSavedQueries(explorer: Explorer): void {
  changeSaved(explorer, clearAll);
}

function changeSaved({ store }: Explorer, change: (saved: SavedQueries) => SavedQueries): void {
  store.setState(({ saved }) => ({ saved: change(saved) }));
}
