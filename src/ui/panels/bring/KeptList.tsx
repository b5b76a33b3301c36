/** The documents that the reader brought before: opened, looked into, renamed, deleted; the last can be had back. */
import { ListChecks, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { openDocument } from '../../../state/addressActions.ts';
import type { BroughtDocument } from '../../../state/broughtDocument.ts';
import { removeBrought, restoreBrought } from '../../../state/broughtKeeping.ts';
import { renameBrought } from '../../../state/broughtRenaming.ts';
import { lookInto } from '../../../state/broughtOpening.ts';
import { setPanel } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { useDesk, useDeskState } from './deskContext.ts';
import styles from './Kept.module.css';

export function KeptList() {
  const desk = useDesk();
  const brought = useExplorerState((state) => state.brought);
  const removed = useDeskState((state) => state.removed);
  const section = useRef<HTMLElement>(null);
  if (brought.length === 0 && removed === null) return null;
  return (
    <section ref={section} tabIndex={-1} aria-label="What you brought" className={styles.kept}>
      <h3>What you brought</h3>
      {removed !== null && (
        <p className={styles.removed}>
          <span>
            <bdi>“{removed.title}”</bdi> was deleted.
          </span>
          <Button onClick={() => void restoreBrought(desk)}>Undo</Button>
        </p>
      )}
      <ul>
        {brought.map((document) => (
          <KeptItem key={document.id} document={document} />
        ))}
      </ul>
    </section>
  );
}

const KEPT_WORDS: Readonly<Record<BroughtDocument['keptIn'], string>> = {
  device: 'in this browser',
  page: 'until you leave this page',
  link: 'in the address, not kept',
};

function KeptItem({ document }: { readonly document: BroughtDocument }) {
  const explorer = useExplorer();
  const desk = useDesk();
  const [renaming, setRenaming] = useState(false);
  const { id, title, keptIn } = document;
  if (renaming) return <Rename document={document} onClose={() => setRenaming(false)} />;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.open}
        onClick={() => {
          openDocument(explorer, document);
          setPanel(explorer, null);
        }}
      >
        <bdi>{title}</bdi>
      </button>
      <span className={styles.soft}>{KEPT_WORDS[keptIn]}</span>
      <Button
        look="quiet"
        label={`Look into ${title}`}
        icon={<ListChecks size={15} />}
        onClick={() => void lookInto(desk, id)}
      />
      <Button
        look="quiet"
        label={`Rename ${title}`}
        icon={<Pencil size={15} />}
        onClick={() => setRenaming(true)}
      />
      <Button
        look="quiet"
        label={`Delete ${title}`}
        icon={<Trash2 size={15} />}
        onClick={() => void removeBrought(desk, id)}
      />
    </li>
  );
}

interface RenameProps {
  readonly document: BroughtDocument;
  readonly onClose: () => void;
}

function Rename({ document: { id, title }, onClose }: RenameProps) {
  const desk = useDesk();
  const [name, setName] = useState(title);
  return (
    <li className={styles.item}>
      <form
        className={styles.rename}
        onSubmit={(event) => {
          event.preventDefault();
          void renameBrought(desk, id, name);
          onClose();
        }}
      >
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked to type here
          autoFocus
          type="text"
          dir="auto"
          aria-label={`New name of ${title}`}
          value={name}
          autoComplete="off"
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onClose();
          }}
        />
        <Button type="submit">Rename</Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </form>
    </li>
  );
}
