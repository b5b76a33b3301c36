/**
 * What reads and writes addresses. A document's own page asks for nothing more than it shows, so this comes
 * once the chart is there; until then links are links.
 */
import { loadedOnce } from './library.ts';

export const navigating = loadedOnce(async () => {
  const [{ hrefOf, openAddress, openDocument }, { followAddress }, { addressAtHref }] =
    await Promise.all([
      import('./addressActions.ts'),
      import('./followAddress.ts'),
      import('./siteAddress.ts'),
    ]);
  return { hrefOf, openAddress, openDocument, followAddress, addressAtHref };
});
