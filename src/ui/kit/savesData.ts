/** Whether the reader has asked the browser to load no more than is wanted (Save-Data). */

declare global {
  interface Navigator {
    /** Not every browser tells. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

export function savesData(): boolean {
  return window.navigator.connection?.saveData === true;
}
