/** The name, the documents, the theme, and the address of what is on screen. */
import { Link2, Monitor, Moon, Sun } from 'lucide-react';
import { addressOf, openDocument } from '../../state/addressActions.ts';
import { setTheme } from '../../state/viewActions.ts';
import { PaletteButton } from '../commands/PaletteButton.tsx';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { ChoiceGroup } from '../kit/ChoiceGroup.tsx';
import { MenuButton } from '../kit/MenuButton.tsx';
import { useCopy } from '../kit/useCopy.ts';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import styles from './TopBar.module.css';

const THEME_CHOICES = [
  { value: 'light', label: 'Light theme', icon: <Sun size={15} /> },
  { value: 'system', label: 'Theme of the system', icon: <Monitor size={15} /> },
  { value: 'dark', label: 'Dark theme', icon: <Moon size={15} /> },
] as const;

export function TopBar() {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.subject.opened);
  const theme = useExplorerState((state) => state.theme);
  const narrow = useMediaQuery('(max-width: 860px)');
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        Portolan<span className="visually-hidden">: {open.title}</span>
      </h1>
      {narrow ? <DocumentMenu /> : <DocumentTabs />}
      <PaletteButton />
      <CopyLink />
      <ChoiceGroup
        label="Theme"
        value={theme ?? 'system'}
        choices={THEME_CHOICES}
        onChoose={(value) => setTheme(explorer, value === 'system' ? null : value)}
      />
    </header>
  );
}

/** Tabs where there is room for all of them; a list where some would be out of sight. */
function DocumentTabs() {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.subject.opened);
  return (
    <nav aria-label="Documents" className={styles.documents}>
      {explorer.documents.map((document) => (
        <a
          key={document.id}
          href={`?doc=${encodeURIComponent(document.id)}`}
          title={document.title}
          aria-current={document === open ? 'page' : undefined}
          className={styles.document}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            openDocument(explorer, document);
          }}
        >
          {document.shortTitle}
        </a>
      ))}
    </nav>
  );
}

function DocumentMenu() {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.subject.opened);
  return (
    <nav aria-label="Documents" className={styles.documents}>
      <MenuButton
        label={`Document: ${open.title}`}
        choices={explorer.documents.map((document) => ({
          id: document.id,
          label: document.shortTitle,
          chosen: document === open,
          onChoose: () => openDocument(explorer, document),
        }))}
      >
        {open.shortTitle}
      </MenuButton>
    </nav>
  );
}

const COPY_WORDS = {
  copied: 'Link copied',
  refused: 'Copying was refused; the link is in the address bar',
} as const;

function CopyLink() {
  const { store } = useExplorer();
  const [outcome, copy] = useCopy();
  const copyLink = () => copy(new URL(addressOf(store.getState()), window.location.href).href);
  return (
    <span className={styles.copy}>
      <span aria-live="polite" className={styles.said}>
        {outcome !== null && COPY_WORDS[outcome]}
      </span>
      <Button
        label="Copy a link to this view"
        icon={<Link2 size={16} />}
        onClick={() => void copyLink()}
      />
    </span>
  );
}
