/** Forms of one kind, each to be copied or saved. */
import { copyText } from '../../kit/copyText.ts';
import { download } from '../../kit/download.ts';
import { TakeList } from '../../kit/TakeList.tsx';
import type { TakeForm } from '../../kit/TakeList.tsx';
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
  return (
    <section aria-label={title} className={styles.section}>
      <h3>{title}</h3>
      <TakeList forms={forms.map((form) => takeForm(form, taken, fileName))} />
    </section>
  );
}

function takeForm(form: Form, taken: Taken, fileName: string): TakeForm {
  const { label, ending } = form;
  return {
    label,
    about: [form.about, form.caution?.(taken.scope) ?? ''].join(' ').trim(),
    copy: async () => {
      const outcome = await copyText(await form.write(taken));
      return outcome === 'copied'
        ? `${label} copied.`
        : `Copying was refused by the browser; ${label} can be saved.`;
    },
    save: async () => {
      const text = await form.write(taken);
      const name = `${fileName}.${ending}`;
      download(name, ending === 'csv' ? BYTE_ORDER_MARK + text : text, form.type);
      return `${label} saved as ${name}.`;
    },
  };
}
