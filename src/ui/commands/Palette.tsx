/** The palette: what can be done and what can be found, by a few letters of its name. */
import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { usePortalRoot } from '../PortalRoot.tsx';
import type { Command } from './command.ts';
import { isKeyOf } from './keys.ts';
import styles from './Palette.module.css';
import { PaletteSearch } from './PaletteSearch.tsx';
import type { TypedAhead } from './typedAhead.ts';

interface PaletteProps {
  readonly mac: boolean;
  /** Off, a single key is no key of a command. */
  readonly singleKeys: boolean;
  /** What was typed before the field had the focus; asked once it has. */
  readonly takeAhead: () => TypedAhead;
  readonly onClose: () => void;
  /** Called with the palette still open: closing it, and the focus, are the caller's. */
  readonly onRun: (command: Command) => void;
}

/** Open as long as it is rendered. */
export function Palette({ onClose, ...search }: PaletteProps) {
  const root = usePortalRoot();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal container={root}>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          aria-label="Commands"
          className={styles.palette}
          initialFocus={input}
          finalFocus={false}
          onKeyDown={(event) => {
            // The key that opens it closes it, and means something else to the browser.
            if (!isKeyOf('palette', event.nativeEvent, search.mac)) return;
            event.preventDefault();
            onClose();
          }}
        >
          <PaletteSearch input={input} {...search} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
