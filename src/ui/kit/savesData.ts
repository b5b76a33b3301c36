/** Whether the reader has asked the browser to load no more than is wanted (Save-Data). */

interface WithConnection {
  /** Not every browser tells. */
  readonly connection?: { readonly saveData?: boolean };
}

export function savesData(): boolean {
  return (window.navigator as WithConnection).connection?.saveData === true;
}
