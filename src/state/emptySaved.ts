/** No query kept: what every page starts with, before the device has been asked. Of the type `SavedQueries`. */
export const EMPTY_SAVED = { recent: [], pinned: [] } as const;
