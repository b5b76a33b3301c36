/** What can be taken along in several forms: each is copied or saved, and below them it is said how that went. */
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './TakeList.module.css';

export interface TakeForm {
  /** Unique in its list. */
  readonly label: string;
  /** What it is good for; left out where the label says it. */
  readonly about?: string;
  /** Each returns what is to be said of it; what it throws is said as what could not be made. */
  readonly copy: () => Promise<string>;
  readonly save: () => Promise<string>;
}

interface TakeListProps {
  readonly forms: readonly TakeForm[];
  /** The word on the button: `Save` or `Download`. */
  readonly saveWord?: string;
}

export function TakeList({ forms, saveWord = 'Save' }: TakeListProps) {
  const [said, setSaid] = useState('');
  // Begun right after the press, for a browser lets nothing be copied later.
  const sayMade = async (label: string, made: Promise<string>) => {
    setSaid(`${label} is being made…`);
    try {
      setSaid(await made);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(`${label} could not be made: ${reason}`);
    }
  };
  return (
    <>
      <ul className={styles.forms}>
        {forms.map(({ label, about, copy, save }) => (
          <li key={label} data-told={about === undefined ? undefined : ''}>
            <span>{label}</span>
            {about !== undefined && <span className={styles.soft}>{about}</span>}
            <Button
              label={`Copy as ${label}`}
              icon={<Copy size={15} />}
              onClick={() => void sayMade(label, copy())}
            />
            <Button
              label={`${saveWord} as ${label}`}
              icon={<Download size={15} />}
              onClick={() => void sayMade(label, save())}
            />
          </li>
        ))}
      </ul>
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </>
  );
}
