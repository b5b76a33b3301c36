/** Whether a media query holds now. */
import { useCallback, useSyncExternalStore } from 'react';

/** Where the filters have room beside the view. */
export const ROOMY = '(min-width: 1000px)';

/** @param atFirst what is taken for granted where there is no window to ask, and at the first paint. */
export function useMediaQuery(query: string, atFirst: boolean): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => atFirst,
  );
}
