/**
 * Fetches a page, because the reader asked for it by a button: nothing else here ever asks for anything.
 * Most sites let no other page read theirs, and then the browser says only that it failed.
 */
import type { SourceFile } from '../../../core/import/source.ts';
import { decodeBytes } from './decodeBytes.ts';

export type Fetched =
  | { readonly ok: true; readonly source: SourceFile; readonly remark: string | null }
  | { readonly ok: false; readonly message: string };

const MOST_BYTES = 20_000_000;
const DO_INSTEAD =
  'Open it in a tab, save the page, and drop the file here; or copy its table and paste it.';

/** @param page the address of this page, which a relative one is relative to. */
export async function fetchSource(address: string, page: string): Promise<Fetched> {
  const url = readUrl(address, page);
  if (url === null)
    return { ok: false, message: `“${address}” is no address of a page on the web.` };
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) {
      return { ok: false, message: `${url.host} answered ${response.status}. ${DO_INSTEAD}` };
    }
    const bytes = await readUpTo(response, MOST_BYTES);
    if (bytes === null)
      return { ok: false, message: 'The page is larger than 20 MB, and was not read.' };
    const name = nameOf(url, response.headers.get('content-type') ?? '');
    const decoded = decodeBytes(name, bytes);
    if (!decoded.ok) return decoded;
    return {
      ok: true,
      source: { name, text: decoded.text, format: null },
      remark: decoded.remark,
    };
  } catch {
    return {
      ok: false,
      message: `${url.host} could not be read from here: it does not answer, or lets no other page read it. ${DO_INSTEAD}`,
    };
  }
}

function readUrl(address: string, page: string): URL | null {
  try {
    const url = new URL(address.trim(), page);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** `docs.example.org/network.html`: what a page without an ending is, the server says. */
function nameOf(url: URL, type: string): string {
  const path = `${url.host}${url.pathname}`.replace(/\/$/, '');
  const isKnown = /\.(?:md|markdown|html?|adoc|asciidoc|csv|tsv|txt|json)$/i.test(path);
  return !isKnown && /\bhtml\b/.test(type) ? `${path}.html` : path;
}
