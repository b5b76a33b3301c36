/** Where a brought document is kept, and what can be done about that: keep it, send it, delete it. */
import { Link2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { BroughtDocument } from '../../../state/broughtDocument.ts';
import { keepBrought, removeBrought } from '../../../state/broughtKeeping.ts';
import { linkToBrought } from '../../../state/broughtOpening.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { copyText } from '../../kit/copyText.ts';
import { useDesk } from './deskContext.ts';
import styles from './Found.module.css';

const KEPT_WORDS: Readonly<Record<BroughtDocument['keptIn'], string>> = {
  device: 'Kept in this browser, and nowhere else.',
  page: 'It is there until you leave this page.',
  link: 'It came in the link, and is not kept in this browser.',
};

export function Whereabouts({ id }: { readonly id: DocumentId }) {
  const desk = useDesk();
  const keptIn = useExplorerState(
    ({ brought }) => brought.find((one) => one.id === id)?.keptIn ?? null,
  );
  if (keptIn === null) return null;
  return (
    <div className={styles.whereabouts}>
      <p className={styles.soft}>{KEPT_WORDS[keptIn]}</p>
      <div className={styles.buttons}>
        {keptIn !== 'device' && (
          <Button onClick={() => void keepBrought(desk, id)}>Keep in this browser</Button>
        )}
        <CopyBroughtLink id={id} />
        <Button
          icon={<Trash2 size={15} aria-hidden="true" />}
          onClick={() => void removeBrought(desk, id)}
        >
          Delete
        </Button>
      </div>
    </div>
  );
}

function CopyBroughtLink({ id }: { readonly id: DocumentId }) {
  const desk = useDesk();
  const [words, setWords] = useState('');
  const copy = async () => {
    const { href, message } = await linkToBrought(desk, id, window.location.href);
    const outcome = href === null ? null : await copyText(href);
    setWords(
      outcome === null
        ? message
        : outcome === 'copied'
          ? `Link copied. ${message}`
          : 'Copying was refused by the browser.',
    );
  };
  return (
    <>
      <Button icon={<Link2 size={15} aria-hidden="true" />} onClick={() => void copy()}>
        Copy a link with the table in it
      </Button>
      <p role="status" className={styles.linkWords}>
        {words}
      </p>
    </>
  );
}
