/** The menu itself, whichever way it was opened. */
import { Menu } from '@base-ui/react/menu';
import { nameTarget } from '../../core/export/text/nameTarget.ts';
import { findTarget } from '../../core/model/target.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import { usePortalRoot } from '../PortalRoot.tsx';
import { TargetItems } from './TargetItems.tsx';
import styles from './TargetMenu.module.css';
import type { TargetActions } from './useTargetActions.ts';

interface TargetPopupProps {
  readonly id: string;
  readonly actions: TargetActions;
  /** Where it opens; without it, at the button that opens it, which then is what it is called by. */
  readonly anchor?: { readonly getBoundingClientRect: () => DOMRect };
}

export function TargetPopup(props: TargetPopupProps) {
  return (
    <Menu.Portal container={usePortalRoot()}>
      <Popup {...props} />
    </Menu.Portal>
  );
}

/** There only while it is open, so that nothing is worked out for a menu that nobody sees. */
function Popup({ id, actions, anchor }: TargetPopupProps) {
  const byButton = anchor === undefined;
  const name = useExplorerState(({ index }) => {
    const target = findTarget(index, id);
    return target === null ? '' : nameTarget(index, target);
  });
  return (
    <Menu.Positioner
      {...(byButton ? { align: 'end' } : { align: 'start', anchor })}
      className={styles.positioner}
    >
      <Menu.Popup
        {...(byButton ? {} : { 'aria-label': name })}
        // It would give the focus back to HTML only, and a flow is none: `finish` does it.
        finalFocus={false}
        className={styles.popup}
        // A menu has no menu of its own, and not the browser's either.
        onContextMenu={(event) => event.preventDefault()}
      >
        <TargetItems id={id} actions={actions} />
      </Menu.Popup>
    </Menu.Positioner>
  );
}
