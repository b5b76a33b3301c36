/** The document as it stands now, taken elsewhere: as tables, as data, as a module that a docs team contributes. */
import type { FlowDocument } from '../../../core/model/document.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import { copyText } from '../../kit/copyText.ts';
import { download } from '../../kit/download.ts';
import { TakeList } from '../../kit/TakeList.tsx';
import { EXPORTS } from './exports.ts';
import styles from './Found.module.css';

interface TakeAwayProps {
  readonly document: FlowDocument;
  /** Its id among the documents; `null` while it has none. */
  readonly id: DocumentId | null;
}

export function TakeAway({ document, id }: TakeAwayProps) {
  const forms = EXPORTS.map(({ label, ending, type, write }) => ({
    label,
    copy: async () => {
      const outcome = await copyText(write(document));
      return outcome === 'copied' ? `${label} copied.` : 'Copying was refused by the browser.';
    },
    save: async () => {
      const name = `${id ?? document.id}.${ending}`;
      download(name, write(document), type);
      return `${label} saved as ${name}.`;
    },
  }));
  return (
    <section aria-label="Take it away" className={styles.section}>
      <h3>Take it away</h3>
      <p className={styles.soft}>As it stands now, with all that you put right.</p>
      <TakeList forms={forms} saveWord="Download" />
    </section>
  );
}
