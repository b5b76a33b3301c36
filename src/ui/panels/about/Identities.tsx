/** What of several pages is taken for one thing, and why: for a reader to check, not to believe. */
import type { Identity, Page } from '../../../core/model/document.ts';
import styles from './About.module.css';

interface IdentitiesProps {
  readonly identities: readonly Identity[];
  /** Those that the document is made of; what is said of others is for comparing. */
  readonly pages: readonly Page[];
}

export function Identities({ identities, pages }: IdentitiesProps) {
  const titles = new Map(pages.map(({ id, shortTitle }) => [id, shortTitle]));
  const joined = identities
    .map((identity) => ({ ...identity, is: identity.is.filter(({ page }) => titles.has(page)) }))
    .filter(({ is }) => is.length > 1);
  if (joined.length === 0) return null;
  return (
    <section>
      <h3>Taken for one thing</h3>
      <ul className={styles.list}>
        {joined.map(({ kind, id, label, is, why }) => (
          <li key={`${kind} ${id}`}>
            <strong>{label}</strong>:{' '}
            {is.map((one) => `“${one.label}” in ${titles.get(one.page)}`).join(', ')}. {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
