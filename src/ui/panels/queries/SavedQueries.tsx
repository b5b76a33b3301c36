/** The button that opens the queries kept on this device. What it opens is loaded apart. */
import { History } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { loadedApart } from '../../kit/loadedApart.tsx';
import { NotLoaded } from '../../NotLoaded.tsx';

const TITLE = 'Recent and pinned queries';

const SavedPopup = loadedApart(async () => (await import('./SavedPopup.tsx')).SavedPopup, {
  what: 'the queries that are kept',
  isQuiet: true,
  Failed: NotLoaded,
});

interface SavedQueriesProps {
  /** Whether undo and redo stand in it, for want of room elsewhere. */
  readonly turns: boolean;
  /** Opens the help, where its button stands in it, too; `null` where it has room elsewhere. */
  readonly onHelp: (() => void) | null;
}

export function SavedQueries({ turns, onHelp }: SavedQueriesProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        label={TITLE}
        aria-haspopup="dialog"
        aria-expanded={open}
        icon={<History size={16} />}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <SavedPopup
          title={TITLE}
          button={button}
          turns={turns}
          onHelp={onHelp}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
