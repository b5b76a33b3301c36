/**
 * A page that is one file has the parsers once, inside its worker; where the browser starts no worker
 * there, nothing can be read, and it says so. Takes the place of importOnPage.ts.
 */
export function importOnPage(): Promise<never> {
  return Promise.reject(
    new Error(
      'This browser starts no background worker for a file that is opened from disk, so tables cannot be read here. Open the explorer from a site instead.',
    ),
  );
}
