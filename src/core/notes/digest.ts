/**
 * The name by which one version of a note is known to later ones. It is made of all that the version says,
 * so that what was changed by hand in a file is a version of its own, and never passes for the one it was.
 */
import { hashText } from '../model/hashText.ts';
import type { NoteTarget, NoteVersion } from './note.ts';

export function digestOf({ kind, id }: NoteTarget, version: NoteVersion): string {
  const { as, verdict, text, by, at } = version;
  return hashText(JSON.stringify([kind, id, as, verdict, text, by, at])).name;
}
