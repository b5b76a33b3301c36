/**
 * The menu on whatever stands in the views: by the right button of a mouse, by the menu key (or Shift and
 * F10), by a long press. Elsewhere in the views the browser's own menu opens, as anywhere. The menu itself
 * is loaded apart; where it is asked for is known from the first moment.
 */
import { useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { findTarget } from '../../core/model/target.ts';
import { useExplorer } from '../ExplorerContext.tsx';
import { loadedApart } from '../kit/loadedApart.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { menuPlace, spotOn } from './menuPlace.ts';
import type { MenuPlace, Spot } from './menuPlace.ts';
import { Said } from './Said.tsx';
import styles from './TargetMenu.module.css';
import { useLongPress } from './useLongPress.ts';
import { useTargetActions } from './useTargetActions.ts';

interface OpenMenu {
  readonly place: MenuPlace;
  readonly spot: Spot;
  /** A menu that is on its way out is none that opens again. */
  readonly times: number;
}

const SpotMenu = loadedApart(async () => (await import('./SpotMenu.tsx')).SpotMenu, {
  what: 'the menu',
  isQuiet: true,
  Failed: NotLoaded,
});

export function TargetMenu({ children }: { readonly children: ReactNode }) {
  const { store } = useExplorer();
  const [opened, setOpened] = useState<OpenMenu | null>(null);
  const actions = useTargetActions();
  const openAt = (place: MenuPlace, spot: Spot) => {
    // What was chosen in it is done, though it is not gone yet.
    if (opened !== null) actions.finish(null);
    setOpened((before) => ({ place, spot, times: (before?.times ?? 0) + 1 }));
  };
  /** A chart that is about to be drawn anew may still show what the document no longer has. */
  const placeAt = (target: EventTarget | null): MenuPlace | null => {
    const found = menuPlace(target);
    return found === null || findTarget(store.getState().index, found.id) === null ? null : found;
  };
  const longPress = useLongPress((element, x, y) => {
    // A row is text, which a finger that stays on it selects.
    const place = placeAt(element);
    if (place === null || place.kind === 'entry') return false;
    openAt(place, { x, y });
    return true;
  });
  const openByMouse = (event: MouseEvent) => {
    longPress.cancel();
    const place = placeAt(event.target);
    if (place === null || (place.kind === 'entry' && isText(event.nativeEvent))) return;
    event.preventDefault();
    openAt(place, { x: event.clientX, y: event.clientY });
  };
  const openByKey = (event: KeyboardEvent) => {
    const { key, shiftKey, target } = event;
    if (key !== 'ContextMenu' && !(key === 'F10' && shiftKey)) return;
    const place = placeAt(target);
    if (place === null || !(target instanceof Element)) return;
    event.preventDefault();
    openAt(place, spotOn(target));
  };
  return (
    <>
      {/* Whatever is in it has its own role; this only listens. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.area}
        onContextMenu={openByMouse}
        onKeyDown={openByKey}
        {...longPress.handlers}
      >
        {children}
      </div>
      {opened !== null && (
        <SpotMenu
          key={opened.times}
          id={opened.place.id}
          spot={opened.spot}
          actions={actions}
          onClose={() => {
            setOpened(null);
            actions.finish(opened.place.origin);
          }}
        />
      )}
      <Said words={actions.said} />
    </>
  );
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
