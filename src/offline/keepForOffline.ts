/** Asks the browser to keep the site on the device; see serviceWorker.ts. */

/**
 * After the page is there, so that keeping it delays nothing. Nothing depends on it: where it is refused,
 * as on a page opened from disk, the site needs the network as any other.
 * @param home the root of the site, which is what is kept; empty where the page is all there is.
 */
export function keepForOffline(page: Window, home: string): void {
  const register = async () => {
    try {
      // A frame in somebody's page keeps nothing on their reader's device.
      if (page.top !== page || !('serviceWorker' in page.navigator)) return;
      await page.navigator.serviceWorker.register(`${home}sw.js`);
    } catch {
      // Refused.
    }
  };
  if (page.document.readyState === 'complete') void register();
  else page.addEventListener('load', () => void register(), { once: true });
}
