/** Where nothing that was brought holds a table. */
import styles from './Found.module.css';

export function NoTables() {
  return (
    <div role="status" className={styles.none}>
      <p>
        <strong>No table was found in it.</strong>
      </p>
      <p>
        A table has rows of cells: lines with <code>|</code> between them, HTML with{' '}
        <code>&lt;table&gt;</code>, AsciiDoc with <code>|===</code>, or lines with commas or tabs.
        Of a page on the web, copy the table itself and paste it here.
      </p>
    </div>
  );
}
