/** From an address to a brought document, and back: by its id on this device, or with all of it in a link. */
import { readAddress, writeAddress } from '../core/url/address.ts';
import { isBroughtFragment } from '../core/url/broughtFragment.ts';
import { documentId } from '../core/model/ids.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { addressOf, openDocument } from './addressActions.ts';
import type { Desk, Work } from './broughtDesk.ts';
import { describeLink, idOfLink, packBrought, unpackBrought } from './broughtLink.ts';
import type { LinkWords } from './broughtLink.ts';
import { findRecord, listBrought, putBrought } from './broughtList.ts';
import { readAgain } from './broughtReading.ts';
import { findBrought } from './knownDocuments.ts';
import { hrefOfAddress } from './siteAddress.ts';
import { addNotice, showPanel } from './viewActions.ts';
import { walking } from './walking.ts';

/** What an address comes to, once it is known what the reader brought. */
export interface Met {
  /** The address, which names the document that stands in the link, if one does. */
  readonly search: string;
  /** What is to be said once it is shown. */
  readonly notices: readonly string[];
}

/** Reads the link and the device before an address is opened that names what is in neither the site. */
export async function meetAddress(desk: Desk, search: string, hash: string): Promise<Met> {
  await listBrought(desk);
  if (!isBroughtFragment(hash)) return { search, notices: [] };
  const { address } = readAddress(search);
  const { library, store } = desk.explorer;
  const named = address.doc === null ? null : documentId(address.doc);
  // The address of a document that stands elsewhere goes before what its fragment holds.
  if (named !== null && library.find(named) !== null) return { search, notices: [] };
  const linked = await takeLinked(desk, hash);
  if (typeof linked !== 'string') return { search, notices: [linked.message] };
  if (named !== null && findBrought(store.getState(), named) !== null) {
    return { search, notices: [] };
  }
  return { search: writeAddress({ ...address, doc: linked }), notices: [] };
}

/** A link is followed while the page is open: only what stands behind the `#` has changed. */
export async function openLinked(desk: Desk, hash: string): Promise<void> {
  const linked = await takeLinked(desk, hash);
  const { explorer } = desk;
  if (typeof linked !== 'string') {
    addNotice(explorer, linked.message);
    return;
  }
  const brought = findBrought(explorer.store.getState(), linked);
  if (brought !== null) openDocument(explorer, brought);
}

/** @returns the id of the document in the link, or what is to be said. */
async function takeLinked(
  desk: Desk,
  hash: string,
): Promise<DocumentId | { readonly message: string }> {
  const { explorer, held } = desk;
  const id = idOfLink(hash);
  // One that was kept is the reader's own by now.
  if (findBrought(explorer.store.getState(), id) !== null) return id;
  const unpacked = await unpackBrought(hash);
  if (!unpacked.ok) return { message: unpacked.message };
  const record = { id, ...unpacked.tables };
  held.set(id, { record, revision: null, read: null });
  putBrought(desk, record, 'link', hash);
  return id;
}

export interface BroughtLink extends LinkWords {
  /** Absolute but for the site's root where that is the page itself; `null` where it does not fit. */
  readonly href: string | null;
}

/**
 * The link to what is seen, with the document in it.
 * @param page the address of the page, which a relative link is relative to.
 */
export async function linkToBrought(
  desk: Desk,
  id: DocumentId,
  page: string,
): Promise<BroughtLink> {
  const { explorer } = desk;
  const record = await findRecord(desk, id);
  if (record === null)
    return { href: null, fits: false, isSafe: false, message: 'It is not there any more.' };
  const packed = await packBrought(record);
  if (typeof packed !== 'string') return { href: null, ...describeLink(packed.refused) };
  const state = explorer.store.getState();
  const seen = state.subject.opened.id === id ? readAddress(addressOf(state)).address : null;
  const search =
    seen === null ? '' : writeAddress({ ...seen, doc: null, against: null, panel: null });
  const [home = ''] = page.split(/[?#]/);
  const place = hrefOfAddress(explorer.site, search);
  const document = (explorer.site.pages.length === 0 ? home + search : place) + packed;
  const whole = walking.now()?.addFragment(document, state) ?? document;
  const words = describeLink(whole.length);
  return { href: words.fits ? whole : null, ...words };
}

/** Puts a brought document on the desk: what was found in it, and what is doubtful. */
export async function lookInto(desk: Desk, id: DocumentId): Promise<void> {
  const { store, explorer } = desk;
  const before = store.getState().work;
  if (before?.id !== id) {
    const record = await findRecord(desk, id);
    if (record === null) return;
    const read = desk.held.get(id)?.read ?? null;
    const { sources, choices } = record;
    const work: Work = {
      id,
      sources,
      choices,
      past: [],
      progress: null,
      read: read === null ? null : { tables: read, choices },
      failure: null,
    };
    desk.reader.cancel();
    store.setState({ work, removed: null });
    if (read === null) void readAgain(desk);
  }
  showPanel(explorer, 'bring');
}
