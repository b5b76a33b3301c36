/** The document as it stands now, taken elsewhere: as tables, as data, as a module that a docs team contributes. */
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { FlowDocument } from '../../../core/model/document.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import { Button } from '../../kit/Button.tsx';
import { copyText } from '../../kit/copyText.ts';
import { download } from '../../kit/download.ts';
import { EXPORTS } from './exports.ts';
import type { Export } from './exports.ts';
import styles from './Found.module.css';

interface TakeAwayProps {
  readonly document: FlowDocument;
  /** Its id among the documents; `null` while it has none. */
  readonly id: DocumentId | null;
}

export function TakeAway({ document, id }: TakeAwayProps) {
  const [said, setSaid] = useState('');
  const copy = async ({ label, write }: Export) => {
    const outcome = await copyText(write(document));
    setSaid(outcome === 'copied' ? `${label} copied.` : 'Copying was refused by the browser.');
  };
  const save = ({ label, ending, type, write }: Export) => {
    const name = `${id ?? document.id}.${ending}`;
    download(name, write(document), type);
    setSaid(`${label} saved as ${name}.`);
  };
  return (
    <section aria-label="Take it away" className={styles.section}>
      <h3>Take it away</h3>
      <p className={styles.soft}>As it stands now, with all that you put right.</p>
      <ul className={styles.exports}>
        {EXPORTS.map((one) => (
          <li key={one.label}>
            <span>{one.label}</span>
            <Button
              label={`Copy as ${one.label}`}
              icon={<Copy size={15} />}
              onClick={() => void copy(one)}
            />
            <Button
              label={`Download as ${one.label}`}
              icon={<Download size={15} />}
              onClick={() => save(one)}
            />
          </li>
        ))}
      </ul>
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </section>
  );
}
