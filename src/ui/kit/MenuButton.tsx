/**
 * A button that opens a short list of things to choose: nothing happens until one of them is chosen.
 * The list is loaded apart; the button is there at once.
 */
import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { NotLoaded } from '../NotLoaded.tsx';
import { loadedApart } from './loadedApart.tsx';
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

const MenuList = loadedApart(async () => (await import('./MenuList.tsx')).MenuList, {
  what: 'a menu',
  isQuiet: true,
  Failed: NotLoaded,
});

export function MenuButton({ label, icon, on = false, choices, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        data-on={on ? '' : undefined}
        className={styles.trigger}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon}
        <span className={styles.text}>{children}</span>
        <ChevronDown size={14} aria-hidden="true" className={styles.arrow} />
      </button>
      {open && (
        <MenuList label={label} button={button} choices={choices} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
