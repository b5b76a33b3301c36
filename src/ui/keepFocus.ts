/**
 * Where the focus stands after a command, or an item of a menu. A dialog knows only buttons to give it
 * back to, and a view that is left takes it along; the keyboard's reader is never left standing nowhere.
 */
import type { Explorer } from '../state/explorer.ts';

/** What has the focus; `null` where nothing in particular does. */
export function focusedIn(root: HTMLElement | null): Element | null {
  const home = root?.getRootNode();
  const focused =
    home instanceof Document || home instanceof ShadowRoot ? home.activeElement : null;
  return focused === document.body ? null : focused;
}

/** What stands now where an element stood that something else has taken the place of. */
const heirs = new WeakMap<Element, Element>();

/** For whoever means to give the focus back to what is gone meanwhile. */
export function noteHeir(gone: Element, heir: Element): void {
  heirs.set(gone, heir);
}

/** Back to where it was or to what stands there now, or failing that to the view. */
export function giveFocusBack(root: HTMLElement | null, origin: Element | null): void {
  const home = origin === null ? null : (heirs.get(origin) ?? origin);
  const isFocusable = home instanceof HTMLElement || home instanceof SVGElement;
  if (isFocusable && home !== focusedIn(root)) home.focus({ preventScroll: true });
  if (focusedIn(root) === null) focusView(root);
}

/**
 * Once what a command changed is drawn: if that took the focus away, the view has it.
 * @param before what had the focus; where nothing had it, nothing is held.
 */
export function holdFocus(root: HTMLElement | null, before: Element | null): void {
  if (before === null) return;
  requestAnimationFrame(() => {
    if (focusedIn(root) === null && !isDialogOpen(root)) focusView(root);
  });
}

/** Longer than this no drawing takes to be rendered. */
const MOST_FRAMES = 300;

/**
 * What had the focus may be gone once a query is answered, and once its chart is drawn: then the list of
 * ways has it, or the view.
 */
export function holdFocusOnAnswer({ store }: Explorer, root: HTMLElement | null): void {
  let frames = 0;
  const waitOn = () => {
    frames += 1;
    if (frames < MOST_FRAMES) hold();
  };
  const hold = () =>
    requestAnimationFrame(() => {
      if (root === null) return;
      // A new drawing is rendered a moment after it is there, and takes what it no longer has along.
      if (root.querySelector('[aria-busy="true"]') !== null) waitOn();
      if (focusedIn(root) !== null) return;
      const ways = root.querySelector<HTMLElement>('section[aria-label="Ways"]');
      (ways ?? viewIn(root))?.focus({ preventScroll: true });
    });
  hold();
  if (store.getState().chart.kind !== 'arranging') return;
  const unsubscribe = store.subscribe(({ chart }) => {
    if (chart.kind === 'arranging') return;
    unsubscribe();
    frames = 0;
    hold();
  });
}

/** Once it is drawn: what was just selected is read on in the inspector. */
export function focusInspector(root: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (root === null) return;
    const find = () => root.querySelector<HTMLElement>('section[aria-label="Inspector"]');
    focusOnceThere(root, find, (inspector) => !inspector.contains(focusedIn(root)));
  });
}

export function isDialogOpen(root: HTMLElement | null): boolean {
  return root !== null && root.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Longer than this nobody waits with the focus where it is. */
const LATEST_MS = 10_000;

/** The view; until it is there, the button that chose it. */
function focusView(root: HTMLElement | null): void {
  if (root === null) return;
  if (viewIn(root) === null) {
    root.querySelector<HTMLElement>('[aria-label="View"] [aria-pressed="true"]')?.focus({
      preventScroll: true,
    });
  }
  focusOnceThere(root, () => viewIn(root));
}

/** What is still being loaded has the focus once it comes, unless the reader went on. */
function focusOnceThere(
  root: HTMLElement,
  find: () => HTMLElement | null,
  isWanted: (found: HTMLElement) => boolean = () => true,
): void {
  const before = focusedIn(root);
  const settle = () => {
    const found = find();
    if (found === null) return false;
    if (focusedIn(root) === before && isWanted(found)) found.focus({ preventScroll: true });
    return true;
  };
  if (settle()) return;
  const waiting = new MutationObserver(() => {
    if (settle()) waiting.disconnect();
  });
  waiting.observe(root, { childList: true, subtree: true });
  window.setTimeout(() => waiting.disconnect(), LATEST_MS);
}

/** Each view has one region that scrolls by keyboard. */
function viewIn(root: HTMLElement): HTMLElement | null {
  return root.querySelector<HTMLElement>('main section[tabindex="0"]');
}
