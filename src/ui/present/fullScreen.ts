/** The whole screen, where the browser lets a page have it. What it refuses is no error: the window does as well. */

/** Browsers allow it for a moment after a key or a click, and only to pages that may. */
export function enterFullScreen(): void {
  // iPhones have none for pages.
  if (isFullScreen() || !document.fullscreenEnabled || !navigator.userActivation.isActive) return;
  document.documentElement.requestFullscreen().catch(() => null);
}

export function leaveFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => null);
}

export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}
