/** A query that is kept: asked by a click, pinned or let go, removed. */
import { Pin, X } from 'lucide-react';
import { Button } from '../../kit/Button.tsx';
import { Ink } from '../Ink.tsx';
import styles from './SavedQueries.module.css';

interface SavedRowProps {
  readonly text: string;
  readonly pinned: boolean;
  readonly onAsk: () => void;
  readonly onPin: () => void;
  readonly onRemove: () => void;
}

export function SavedRow({ text, pinned, onAsk, onPin, onRemove }: SavedRowProps) {
  return (
    <li className={styles.row}>
      <button type="button" className={styles.query} onClick={onAsk}>
        <Ink text={text} />
      </button>
      <Button
        look="quiet"
        label={`Pin ${text}`}
        aria-pressed={pinned}
        icon={<Pin size={15} />}
        onClick={onPin}
      />
      <Button look="quiet" label={`Remove ${text}`} icon={<X size={15} />} onClick={onRemove} />
    </li>
  );
}
