/** The queries that are kept on this device: the pinned ones and those asked of late, to be asked again. */
import { Popover } from '@base-ui/react/popover';
import { CircleQuestionMark } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { openDocument } from '../../../state/addressActions.ts';
import { knownDocuments } from '../../../state/knownDocuments.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import type { SavedQuery } from '../../../state/savedQueries.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { usePortalRoot } from '../../PortalRoot.tsx';
import { ClearSaved } from './ClearSaved.tsx';
import { PinThis } from './PinThis.tsx';
import { SavedLists } from './SavedLists.tsx';
import styles from './SavedQueries.module.css';
import { TurnButtons } from './TurnButtons.tsx';

interface SavedPopupProps {
  readonly title: string;
  /** It stands under it, and gives the focus back to it. */
  readonly button: RefObject<HTMLElement | null>;
  /** Whether undo and redo stand here, for want of room elsewhere. */
  readonly turns: boolean;
  /** Opens the help, where its button stands here, too; `null` where it has room elsewhere. */
  readonly onHelp: (() => void) | null;
  /** Called once it is gone. */
  readonly onClose: () => void;
}

export function SavedPopup({ title, button, turns, onHelp, onClose }: SavedPopupProps) {
  const explorer = useExplorer();
  const root = usePortalRoot();
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(true);
  const ask = ({ document, text }: SavedQuery) => {
    const { opened } = explorer.store.getState().subject;
    const other = knownDocuments(explorer, explorer.store.getState()).find(
      ({ id }) => id === document,
    );
    // What is compared stays compared, where the query is one of the open document.
    if (other === undefined || other.id === opened.id) goToQuery(explorer, text);
    else openDocument(explorer, other, text);
    setOpen(false);
  };
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event, reason, cancel }) => {
        // The button it belongs to closes it by itself, and would open it again.
        const byButton = event.target instanceof Node && button.current?.contains(event.target);
        if (reason === 'outside-press' && byButton === true) cancel();
        else setOpen(next);
      }}
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Popover.Portal container={root}>
        <Popover.Positioner
          anchor={button}
          sideOffset={6}
          align="end"
          collisionPadding={8}
          className={styles.positioner}
        >
          <Popover.Popup ref={popup} finalFocus={button} className={styles.popup}>
            <Popover.Title className="visually-hidden">{title}</Popover.Title>
            <div className={styles.head}>
              <PinThis />
              {turns && <TurnButtons worded />}
              {onHelp !== null && (
                <Button
                  look="quiet"
                  aria-haspopup="dialog"
                  icon={<CircleQuestionMark size={16} aria-hidden="true" />}
                  onClick={() => {
                    setOpen(false);
                    // The focus is back where the sheet will return it to only after this is gone.
                    requestAnimationFrame(onHelp);
                  }}
                >
                  How to ask
                </Button>
              )}
            </div>
            <SavedLists onAsk={ask} popup={popup} />
            <ClearSaved onCleared={() => popup.current?.focus()} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
