/** Bytes as text within a link. The number before them is that of the way in which they are made. */
import { LONGEST_LINK } from './broughtFragment.ts';

const WAY = '1.';

/** Longer ones are not ours: none is written. */
const LONGEST_READ = 4 * LONGEST_LINK;

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @param name with its `=`: `#brought=`. */
export function writeFragment(name: string, bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => SIGNS.charAt((three >> shift) & 63));
    parts.push(signs.slice(0, left >= 3 ? 4 : left + 1).join(''));
  }
  return name + WAY + parts.join('');
}

export type FragmentReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `newer`: made in a way that is not known here. `broken`: cut, or never one of ours. */
  | { readonly ok: false; readonly why: 'newer' | 'broken' | 'too-long' };

/** @param fragment begins with the name. Some programs escape what needs no escape. */
export function readFragment(name: string, fragment: string): FragmentReading {
  if (fragment.length > LONGEST_READ) return { ok: false, why: 'too-long' };
  const text = fragment.slice(name.length);
  const [, way = '', signs = ''] = /^(\d{1,4}\.)([\w-]*)=*$/.exec(text) ?? [];
  if (way === '' || signs === '') return { ok: false, why: 'broken' };
  if (way !== WAY) return { ok: false, why: 'newer' };
  // One sign alone at the end is less than a byte.
  if (signs.length % 4 === 1) return { ok: false, why: 'broken' };
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of signs) {
    held = ((held << 6) | SIGNS.indexOf(sign)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 255;
    at += 1;
  }
  return { ok: true, bytes };
}
