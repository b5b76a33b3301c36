/** Asks the browser to keep the site on the device; see serviceWorker.ts. */

/**
 * After the page is there, so that keeping it delays nothing. Nothing depends on it: where it is refused,
 * as on a page opened from disk, the site needs the network as any other.
 */
export function keepForOffline(page: Window): void {
  const register = async () => {
    try {
      // A frame in somebody's page keeps nothing on their reader's device.
      if (page.top !== page || !('serviceWorker' in page.navigator)) return;
      await page.navigator.serviceWorker.register('sw.js');
    } catch {
      // Refused.
    }
  };
  page.addEventListener('load', () => void register(), { once: true });
}
