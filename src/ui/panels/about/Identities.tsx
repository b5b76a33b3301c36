/** What of several pages is taken for one thing, and why: for a reader to check, not to believe. */
import type { Identity } from '../../../core/model/document.ts';
import styles from './About.module.css';

export function Identities({ identities }: { readonly identities: readonly Identity[] }) {
  if (identities.length === 0) return null;
  return (
    <section>
      <h3>Taken for one thing</h3>
      <ul className={styles.list}>
        {identities.map(({ kind, id, label, is, why }) => (
          <li key={`${kind} ${id}`}>
            <strong>{label}</strong>: {is.map((one) => `“${one.label}” in ${one.page}`).join(', ')}.{' '}
            {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
