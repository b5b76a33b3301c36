/**
 * The menu on whatever stands in the views: by the right button of a mouse, by the menu key (or Shift and
 * F10), by a long press. Elsewhere in the views the browser's own menu opens, as anywhere.
 */
import { ContextMenu } from '@base-ui/react/context-menu';
import { useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { findTarget } from '../../core/model/target.ts';
import { useExplorer } from '../ExplorerContext.tsx';
import { menuPlace, spotOn } from './menuPlace.ts';
import type { MenuPlace } from './menuPlace.ts';
import { Said } from './Said.tsx';
import styles from './TargetMenu.module.css';
import { TargetPopup } from './TargetPopup.tsx';
import { useLongPress } from './useLongPress.ts';
import { useTargetActions } from './useTargetActions.ts';

export function TargetMenu({ children }: { readonly children: ReactNode }) {
  const { store } = useExplorer();
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const actions = useTargetActions();
  /** A chart that is about to be drawn anew may still show what the document no longer has. */
  const placeAt = (target: EventTarget | null): MenuPlace | null => {
    const found = menuPlace(target);
    return found === null || findTarget(store.getState().index, found.id) === null ? null : found;
  };
  const longPress = useLongPress((element, x, y) => {
    // A row is text, which a finger that stays on it selects.
    const pressed = placeAt(element);
    if (pressed === null || pressed.kind === 'entry') return false;
    openMenu(element, { x, y });
    return true;
  });
  const open = (event: MouseEvent & { readonly preventBaseUIHandler: () => void }) => {
    longPress.cancel();
    const { target } = event;
    const found = placeAt(target);
    if (found !== null && !(found.kind === 'entry' && isText(event.nativeEvent))) {
      setPlace(found);
      return;
    }
    event.preventBaseUIHandler();
    // The menu prevents the browser's own in all that it stands around, unless it hears of nothing.
    event.stopPropagation();
  };
  const pressKey = (event: KeyboardEvent) => {
    const { key, shiftKey, target } = event;
    if (key !== 'ContextMenu' && !(key === 'F10' && shiftKey)) return;
    if (!(target instanceof Element) || placeAt(target) === null) return;
    event.preventDefault();
    openMenu(target, spotOn(target));
  };
  return (
    <ContextMenu.Root
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) actions.finish(place?.origin ?? null);
      }}
    >
      <ContextMenu.Trigger
        className={styles.area}
        onContextMenu={open}
        onKeyDown={pressKey}
        // Long presses are counted by `useLongPress`.
        onTouchStart={(event) => event.preventBaseUIHandler()}
        {...longPress.handlers}
      >
        {children}
      </ContextMenu.Trigger>
      {place !== null && <TargetPopup id={place.id} actions={actions} />}
      <Said words={actions.said} />
    </ContextMenu.Root>
  );
}

/** By keyboard and by long press it opens as by the mouse, at the point that is given. */
function openMenu(element: Element, { x, y }: { readonly x: number; readonly y: number }): void {
  const at = { clientX: x, clientY: y, bubbles: true, cancelable: true };
  element.dispatchEvent(new window.MouseEvent('contextmenu', at));
}

/** Whether the reader is after the text of a row, which only the browser's own menu can copy. */
function isText(event: globalThis.MouseEvent): boolean {
  const selection = window.getSelection();
  const { target } = event;
  const isSelected =
    selection?.isCollapsed === false &&
    target instanceof Node &&
    selection.containsNode(target, true);
  return isSelected || ('pointerType' in event && event.pointerType === 'touch');
}
