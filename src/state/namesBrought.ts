/**
 * Whether an address names what the reader may have brought: a document that stands in its fragment, or one
 * that is none of the site's. Then the device is asked before it is opened.
 */
import { isBroughtFragment } from '../core/url/broughtFragment.ts';
import { readAddress } from '../core/url/address.ts';
import type { Explorer } from './explorer.ts';

export function namesBrought({ library }: Explorer, search: string, hash: string): boolean {
  const { doc, against } = readAddress(search).address;
  const isOther = (id: string | null) => id !== null && library.known.every((one) => one.id !== id);
  return isBroughtFragment(hash) || isOther(doc) || isOther(against);
}
