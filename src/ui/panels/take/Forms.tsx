/** Forms of one kind, each to be copied or saved; what is done, and what could not be, is said below them. */
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { copyText } from '../../kit/copyText.ts';
import { download } from '../../kit/download.ts';
import type { Form, Taken } from './forms.ts';
import styles from './Take.module.css';

interface FormsProps {
  readonly title: string;
  readonly forms: readonly Form[];
  readonly taken: Taken;
  /** Of the file, without its ending. */
  readonly fileName: string;
}

/** Where a spreadsheet is not told so, it takes a file for one of the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

export function Forms({ title, forms, taken, fileName }: FormsProps) {
  const [said, setSaid] = useState('');
  const write = async (form: Form, hand: (text: string) => Promise<string>) => {
    setSaid(`${form.label} is being made…`);
    try {
      setSaid(await hand(await form.write(taken)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(`${form.label} could not be made: ${reason}`);
    }
  };
  const copy = (form: Form) =>
    write(form, async (text) => {
      const outcome = await copyText(text);
      return outcome === 'copied'
        ? `${form.label} copied.`
        : `Copying was refused by the browser; ${form.label} can be saved.`;
    });
  const save = (form: Form) =>
    write(form, async (text) => {
      const name = `${fileName}.${form.ending}`;
      download(name, form.ending === 'csv' ? BYTE_ORDER_MARK + text : text, form.type);
      return `${form.label} saved as ${name}.`;
    });
  return (
    <section aria-label={title} className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.forms}>
        {forms.map((form) => (
          <li key={form.label}>
            <span>{form.label}</span>
            <span className={styles.soft}>
              {form.about} {form.caution?.(taken.scope)}
            </span>
            <Button
              label={`Copy as ${form.label}`}
              icon={<Copy size={15} />}
              onClick={() => void copy(form)}
            />
            <Button
              label={`Save as ${form.label}`}
              icon={<Download size={15} />}
              onClick={() => void save(form)}
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
