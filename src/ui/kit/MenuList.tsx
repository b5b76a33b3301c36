/** The list that a `MenuButton` opens. It is open for as long as it is there. */
import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { RefObject } from 'react';
import { usePortalRoot } from '../PortalRoot.tsx';
import type { MenuChoice } from './MenuButton.tsx';
import styles from './MenuList.module.css';

interface MenuListProps {
  readonly label: string;
  /** It stands under it, and gives the focus back to it. */
  readonly button: RefObject<HTMLElement | null>;
  readonly choices: readonly MenuChoice[];
  readonly onClose: () => void;
}

export function MenuList({ label, button, choices, onClose }: MenuListProps) {
  const root = usePortalRoot();
  const [open, setOpen] = useState(true);
  return (
    <Menu.Root
      open={open}
      onOpenChange={setOpen}
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Menu.Portal container={root}>
        <Menu.Positioner anchor={button} sideOffset={4} align="start" className={styles.positioner}>
          <Menu.Popup aria-label={label} finalFocus={button} className={styles.popup}>
            {choices.map(({ id, label: text, chosen = false, onChoose }) => (
              <Menu.Item key={id} className={styles.item} onClick={onChoose}>
                <span className={styles.tick}>
                  {chosen && <Check size={14} aria-label="chosen" />}
                </span>
                {text}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
