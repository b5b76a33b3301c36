/** The top of each inspector: what kind of thing, its name, where it stands. */
import type { ReactNode } from 'react';
import styles from './parts.module.css';

interface HeadProps {
  readonly over: string;
  readonly name: string;
  readonly children?: ReactNode;
}

export function Head({ over, name, children }: HeadProps) {
  return (
    <div className={styles.head}>
      <p className={styles.over}>{over}</p>
      <h2>{name}</h2>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ title, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
