/**
 * A frame that has no origin, as a sandboxed one, may start no worker of the site's: the layout runs on the
 * page, which is loaded whole there. Takes the place of spawnLayout.ts.
 */
export function spawnLayout(): Worker {
  throw new Error('a frame without an origin has no workers');
}
