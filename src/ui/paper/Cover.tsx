/** The head of the first sheet. */
import type { CoverFacts } from './coverFacts.ts';
import styles from './Paper.module.css';

export function Cover({ cover }: { readonly cover: CoverFacts }) {
  return (
    <section className={styles.cover} aria-label="Cover">
      <h1>{cover.title}</h1>
      <dl>
        {cover.lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
