/** What knows walks is loaded when an address names one, or the reader asks for them: most pages do without. */
import { loadedOnce } from './library.ts';

export const walking = loadedOnce(() => import('./walkPath.ts'));
