/**
 * A page that is one file has the layout engine once, inside its worker; where the browser starts no worker
 * there, what has to be laid out anew cannot be, and says so. Takes the place of layoutHere.ts on the page.
 */
export function layoutHere(): Promise<never> {
  return Promise.reject(
    new Error(
      'This browser starts no background worker for a file that is opened from disk, so only what was laid out beforehand can be shown.',
    ),
  );
}
