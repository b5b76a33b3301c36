/**
 * A brought document in a link and back: its sources and choices, as JSON, compressed. Whatever a link
 * holds is taken for hostile until it has been read: a few characters may claim to be gigabytes.
 */
import { documentId } from '../core/model/ids.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { BROUGHT, LONGEST_LINK, SAFE_LINK } from '../core/url/broughtFragment.ts';
import { readFragment, writeFragment } from '../core/url/fragmentBytes.ts';
import { readBroughtTables } from './brought.ts';
import type { BroughtTables } from './brought.ts';
import { deflate, inflate, parseBytes } from './deflate.ts';

/** In bytes, once it is no longer compressed. */
const MOST_BYTES = 20_000_000;

const NO_STREAMS =
  'This browser cannot compress, so a table cannot be put into a link here. Send it as a file instead.';

const AS_FILE = 'Send the table as a file instead: Markdown, CSV or JSON.';

export type Unpacked =
  | { readonly ok: true; readonly tables: BroughtTables }
  /** What is said about it, in sentences. */
  | { readonly ok: false; readonly message: string };

/** In characters: no table of that size was ever compressed into a link. */
const NEVER_FITS = 4_000_000;

/** @returns the fragment, with its `#`; what stands in its way where there is none. */
export async function packBrought({
  title,
  sources,
  choices,
}: BroughtTables): Promise<string | { readonly refused: 'too-long' | 'no-streams' }> {
  if (typeof CompressionStream === 'undefined') return { refused: 'no-streams' };
  const length = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (length > NEVER_FITS) return { refused: 'too-long' };
  const text = JSON.stringify({ title, sources, choices });
  return writeFragment(BROUGHT, await deflate(text));
}

export async function unpackBrought(hash: string): Promise<Unpacked> {
  const fragment = readFragment(BROUGHT, hash);
  if (!fragment.ok) return refuse(FRAGMENT_WORDS[fragment.why]);
  if (typeof DecompressionStream === 'undefined') {
    return refuse('This browser is too old to open a table that comes in a link.');
  }
  const bytes = await inflate(fragment.bytes, MOST_BYTES);
  if (bytes === 'too-large') {
    return refuse('The table in this link is larger than 20 MB, and was not opened.');
  }
  const tables = bytes === 'broken' ? null : readBroughtTables(parseBytes(bytes));
  return tables === null ? refuse(FRAGMENT_WORDS.broken) : { ok: true, tables };
}

export interface LinkWords {
  /** Whether it can be sent at all. */
  readonly fits: boolean;
  /** Whether it arrives whole wherever it is sent. */
  readonly isSafe: boolean;
  /** What is to be said about its length. */
  readonly message: string;
}

/** @param length of the whole link, in characters; or why there is none. */
export function describeLink(length: number | 'too-long' | 'no-streams'): LinkWords {
  if (length === 'no-streams') return { fits: false, isSafe: false, message: NO_STREAMS };
  const most = LONGEST_LINK.toLocaleString('en');
  if (length === 'too-long') {
    return {
      fits: false,
      isSafe: false,
      message: `The link would have far more than ${most} characters. ${AS_FILE}`,
    };
  }
  const characters = `${length.toLocaleString('en')} characters`;
  if (length > LONGEST_LINK) {
    return {
      fits: false,
      isSafe: false,
      message: `The link would have ${characters}; more than ${most} get lost on the way. ${AS_FILE}`,
    };
  }
  if (length > SAFE_LINK) {
    return {
      fits: true,
      isSafe: false,
      message: `The link has ${characters}: mail and chat programs may cut it. As a file the table arrives whole.`,
    };
  }
  return { fits: true, isSafe: true, message: `The link has ${characters}, with the table in it.` };
}

/** The same link names the same document, so that a reload finds what is open. */
export function idOfLink(hash: string): DocumentId {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < hash.length; at += 1) {
    const code = hash.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  const mark = ((one >>> 0) * 0x200000 + ((other >>> 0) & 0x1fffff)).toString(36);
  return documentId(`linked-${mark}`);
}

const FRAGMENT_WORDS = {
  'broken':
    'The table in this link cannot be read: the link was cut or changed on its way. Ask for it again, or for the file.',
  'newer':
    'The table in this link was packed by a later version of this page. Reload the page, and open the link again.',
  'too-long': 'This link is longer than any that is made here, and was not opened.',
} as const;

const refuse = (message: string): Unpacked => ({ ok: false, message });
