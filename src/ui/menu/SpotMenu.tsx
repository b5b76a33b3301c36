/** The menu at a spot of the view. It is open for as long as it is there. */
import { Menu } from '@base-ui/react/menu';
import { useMemo, useState } from 'react';
import type { Spot } from './menuPlace.ts';
import { TargetPopup } from './TargetPopup.tsx';
import type { TargetActions } from './useTargetActions.ts';

interface SpotMenuProps {
  readonly id: string;
  readonly spot: Spot;
  readonly actions: TargetActions;
  /** Called once it is gone. */
  readonly onClose: () => void;
}

export function SpotMenu({ id, spot, actions, onClose }: SpotMenuProps) {
  const [open, setOpen] = useState(true);
  const anchor = useMemo(
    () => ({ getBoundingClientRect: () => new DOMRect(spot.x, spot.y, 0, 0) }),
    [spot],
  );
  return (
    <Menu.Root
      open={open}
      onOpenChange={setOpen}
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <TargetPopup id={id} actions={actions} anchor={anchor} />
    </Menu.Root>
  );
}
