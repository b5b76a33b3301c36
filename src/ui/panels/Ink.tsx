/** A query's text in colours, part by part: over the field, and wherever a query is shown to be asked. */
import { Fragment } from 'react';
import { highlightQuery } from '../../core/query/highlight.ts';
import styles from './Ink.module.css';

export function Ink({ text }: { readonly text: string }) {
  return (
    <span className={styles.ink}>
      {highlightQuery(text).map(({ start, end, kind }, place, all) => (
        <Fragment key={start}>
          {text.slice(all[place - 1]?.end ?? 0, start)}
          <span data-kind={kind}>{text.slice(start, end)}</span>
        </Fragment>
      ))}
    </span>
  );
}
