/** Opens a walk that was saved as a file, in the document that it leads through. */
import type { Walk } from '../core/model/walk.ts';
import { readWalkFile } from '../core/walk/walkFile.ts';
import { writeAddress } from '../core/url/address.ts';
import { EMPTY_ADDRESS } from '../core/url/emptyAddress.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { goToAddress } from './addressActions.ts';
import type { Explorer } from './explorer.ts';
import { knownDocuments } from './knownDocuments.ts';
import { takeWalk } from './ownWalks.ts';

/** @returns what is to be said; `null` where it is open, and that is all. */
export function openWalkFile(explorer: Explorer, text: string): string | null {
  const read = readWalkFile(text);
  if (!read.ok) return read.message;
  const { of, title, walk } = read.sent;
  const state = explorer.store.getState();
  const { opened } = state.subject;
  const isHere = knownDocuments(explorer, state).some(({ id }) => id === of);
  openTaken(explorer, isHere ? of : opened.id, walk);
  if (isHere) return null;
  return `This walk was made for “${title}”, which is not here. It is opened in ${opened.title}, where its queries may find nothing.`;
}

function openTaken(explorer: Explorer, of: DocumentId, walk: Walk): void {
  const { theme, rest } = explorer.store.getState();
  const { id } = takeWalk(explorer, of, walk, true);
  const search = { ...EMPTY_ADDRESS, doc: of, walk: id, panel: 'walks' as const, theme, rest };
  goToAddress(explorer, writeAddress(search));
}
