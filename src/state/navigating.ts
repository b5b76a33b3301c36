/**
 * What reads and writes addresses. A document's own page asks for nothing more than it shows, so this comes
 * once the chart is there; until then links are links.
 */
import { loadedOnce } from './library.ts';

export const navigating = loadedOnce(async () => {
  const [{ openDocument }, { followAddress }, { linkTo }] = await Promise.all([
    import('./addressActions.ts'),
    import('./followAddress.ts'),
    import('./linkTo.ts'),
  ]);
  return { openDocument, followAddress, linkTo };
});
