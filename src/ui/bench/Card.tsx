/** A titled part of the bench. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  readonly title: string;
  /** Where `Bench.module.css` puts it on a wide screen; by default, where its turn comes. */
  readonly place?: 'steps' | 'pairs' | 'apps';
  readonly children: ReactNode;
}

export function Card({ title, place, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.card} data-place={place}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
