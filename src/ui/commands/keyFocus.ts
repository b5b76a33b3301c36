/** Whose a key is that is pressed now: a field's, a menu's, or the explorer's. */
import { isDialogOpen } from '../keepFocus.ts';
import type { KeySituation } from './keys.ts';

/** Check boxes, radio buttons and buttons are inputs too, and nobody types in them. */
const FIELDS = [
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  ...['textbox', 'combobox', 'searchbox', 'spinbutton'].map((role) => `[role="${role}"]`),
].join();

/** What answers to letters or arrow keys of its own, or keeps the keyboard to itself. */
const KEEPERS = ['menu', 'menubar', 'listbox', 'tree', 'radiogroup', 'dialog', 'alertdialog']
  .map((role) => `[role="${role}"]`)
  .join();

/** A menu that has just opened has not got the focus yet, and the key was meant for it. */
const OPEN_MENU = '[role="menu"][data-open]';

/**
 * @param root the explorer's own element. What has the focus elsewhere on the page keeps its keys; the
 * page itself, where nothing has it, counts as ours.
 */
export function focusOfKey(
  event: Pick<Event, 'composedPath'>,
  root: HTMLElement,
): KeySituation['focus'] {
  // Inside of a shadow tree the event's own target is only the tree's host.
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return 'taken';
  const isPage = target === document.body || target === document.documentElement;
  if (!isPage && !root.contains(target)) return 'taken';
  if (isDialogOpen(root) || root.querySelector(OPEN_MENU) !== null) return 'taken';
  if (target.closest(KEEPERS) !== null) return 'taken';
  return target.closest(FIELDS) === null ? 'free' : 'field';
}
