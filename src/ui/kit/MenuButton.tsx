/** A button that opens a short list of things to choose: nothing happens until one of them is chosen. */
import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePortalRoot } from '../PortalRoot.tsx';
import styles from './MenuButton.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly chosen?: boolean;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  /** What the button is for; its text is what is chosen now. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly on?: boolean;
  readonly choices: readonly MenuChoice[];
  readonly children: ReactNode;
}

export function MenuButton({ label, icon, on = false, choices, children }: MenuButtonProps) {
  const root = usePortalRoot();
  return (
    <Menu.Root>
      <Menu.Trigger aria-label={label} data-on={on ? '' : undefined} className={styles.trigger}>
        {icon}
        <span className={styles.text}>{children}</span>
        <ChevronDown size={14} aria-hidden="true" className={styles.arrow} />
      </Menu.Trigger>
      <Menu.Portal container={root}>
        <Menu.Positioner sideOffset={4} align="start" className={styles.positioner}>
          <Menu.Popup className={styles.popup}>
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
