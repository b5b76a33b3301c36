/** The name, the documents, the theme, and the address of what is on screen. */
import { Link2, Monitor, Moon, Plus, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { knownDocuments } from '../../state/knownDocuments.ts';
import { navigating } from '../../state/navigating.ts';
import { hrefOfDocument } from '../../state/site.ts';
import { addNotice, setTheme, togglePanel } from '../../state/viewActions.ts';
import { PaletteButton } from '../commands/PaletteButton.tsx';
import { useDeskPart } from '../DeskPart.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { ChoiceGroup } from '../kit/ChoiceGroup.tsx';
import { MenuButton } from '../kit/MenuButton.tsx';
import { useCopy } from '../kit/useCopy.ts';
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
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        Portolan<span className="visually-hidden">: {open.title}</span>
      </h1>
      <DocumentTabs />
      <DocumentMenu />
      <BringButton />
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

/** Tabs where there is room for all of them, else a list: the style sheet shows one of the two. */
function DocumentTabs() {
  const explorer = useExplorer();
  const hrefOf = useHrefs();
  const open = useExplorerState((state) => state.subject.opened);
  return (
    <nav aria-label="Documents" className={styles.documents}>
      {useDocuments().map((document) => (
        <a
          key={document.id}
          href={hrefOf(document.id)}
          title={document.title}
          aria-current={document.id === open.id ? 'page' : undefined}
          className={styles.document}
          onClick={(event) => {
            // A link that nobody follows here is followed by the browser.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            const { href } = event.currentTarget;
            void navigating.load().then(
              ({ openDocument }) => openDocument(explorer, document),
              () => window.location.assign(href),
            );
          }}
        >
          <bdi>{document.shortTitle}</bdi>
        </a>
      ))}
    </nav>
  );
}

function DocumentMenu() {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.subject.opened);
  return (
    <nav aria-label="Documents" className={styles.choice}>
      <MenuButton
        label={`Document: ${open.title}`}
        choices={useDocuments().map((document) => ({
          id: document.id,
          label: document.shortTitle,
          chosen: document.id === open.id,
          onChoose: () => {
            void navigating.load().then(({ openDocument }) => openDocument(explorer, document));
          },
        }))}
      >
        {open.shortTitle}
      </MenuButton>
    </nav>
  );
}

function useDocuments() {
  const brought = useExplorerState((state) => state.brought);
  return knownDocuments(useExplorer(), { brought });
}

function BringButton() {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.panel === 'bring' && state.select === null);
  return (
    <Button
      label="Bring your own"
      aria-pressed={open}
      icon={<Plus size={16} />}
      onClick={() => togglePanel(explorer, 'bring')}
    >
      <span className={styles.words}>Bring your own</span>
    </Button>
  );
}

/** The page is written before anyone knows where it will lie, so its links are relative at first. */
function useHrefs(): (document: string) => string {
  const { site } = useExplorer();
  const home = useSyncExternalStore(
    neverChanges,
    () => site.home,
    () => site.relative,
  );
  return (document) => hrefOfDocument({ ...site, home }, document);
}

const neverChanges = () => () => {};

const COPY_WORDS = {
  copied: 'Link copied',
  refused: 'Copying was refused; the link is in the address bar',
} as const;

function CopyLink() {
  const explorer = useExplorer();
  const desk = useDeskPart();
  const [outcome, copy] = useCopy();
  const copyLink = async () => {
    const { linkTo } = await navigating.load();
    const { href, notice } = await linkTo(explorer, desk, window.location.href);
    if (href !== null) await copy(href);
    if (notice !== null) addNotice(explorer, notice);
  };
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
