/** A walk of the reader's own in a link, and back. */
import type { FlowDocument } from '../core/model/document.ts';
import type { Walk } from '../core/model/walk.ts';
import { LONGEST_LINK, WALK } from '../core/url/broughtFragment.ts';
import { readFragment, writeFragment } from '../core/url/fragmentBytes.ts';
import { LARGEST_FILE, readSentWalk, writeSentWalk } from '../core/walk/walkFile.ts';
import type { WalkReading } from '../core/walk/walkFile.ts';
import { deflate, inflate, parseBytes } from './deflate.ts';

/** @returns `walk=1.…`; `null` where it does not fit in a link, or the browser cannot compress. */
export async function packWalk(
  document: Pick<FlowDocument, 'id' | 'title'>,
  walk: Walk,
): Promise<string | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const packed = await deflate(JSON.stringify(writeSentWalk(document, walk)));
  const fragment = writeFragment(WALK, packed);
  return fragment.length > LONGEST_LINK ? null : fragment;
}

const WORDS = {
  'broken':
    'The walk in this link cannot be read: the link was cut or changed on its way. Ask for it again, or for the file.',
  'newer':
    'The walk in this link was packed by a later version of this page. Reload the page, and open the link again.',
  'too-long': 'The walk in this link is longer than any that is made here, and was not opened.',
} as const;

/** @param fragment begins with `walk=`. */
export async function unpackWalk(fragment: string): Promise<WalkReading> {
  const read = readFragment(WALK, fragment);
  if (!read.ok) return { ok: false, message: WORDS[read.why] };
  if (typeof DecompressionStream === 'undefined') {
    return { ok: false, message: 'This browser is too old to open a walk that comes in a link.' };
  }
  const bytes = await inflate(read.bytes, LARGEST_FILE);
  if (bytes === 'too-large') return { ok: false, message: WORDS['too-long'] };
  return bytes === 'broken'
    ? { ok: false, message: WORDS.broken }
    : readSentWalk(parseBytes(bytes));
}
