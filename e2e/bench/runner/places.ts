/** Where things are. */
import path from 'node:path';

export const BENCH = path.join(import.meta.dirname, '..');
export const ROOT = path.join(BENCH, '..', '..');
export const PAGES = path.join(BENCH, 'pages');
/** Ignored by git, as every `dist` is. */
export const BUILT = path.join(BENCH, 'dist');
