/**
 * The policy bench: the page “Container-to-container networking” to try out. Controlled by one text,
 * so that what stands on the bench stands in the address too.
 */
import { useMemo } from 'react';
import { readScenario } from '../../core/bench/readScenario.ts';
import styles from './Bench.module.css';
import { Overlay } from './Overlay.tsx';
import { Unreadable } from './Unreadable.tsx';
import { Workbench } from './Workbench.tsx';

interface BenchProps {
  /** As `writeScenario` writes it; empty for the page's example. */
  readonly scenario: string;
  readonly onScenario: (text: string) => void;
}

export function Bench({ scenario: text, onScenario }: BenchProps) {
  const reading = useMemo(() => readScenario(text), [text]);
  return (
    // The bench scrolls, and so has to be reachable for those who scroll by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label="Policy bench" tabIndex={0} className={styles.frame}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h2>Policy bench</h2>
          <p>
            Can one app send to another? Ask, and change what stands here. The answers follow the
            page “Container-to-container networking”; where it is silent, the bench says so.
          </p>
        </header>
        {reading.ok ? (
          <Workbench scenario={reading.scenario} text={text} onScenario={onScenario} />
        ) : (
          <Unreadable text={text} problems={reading.problems} onRestart={() => onScenario('')} />
        )}
        <Overlay />
        <p className={styles.note}>
          The page: container-to-container networking is not available for apps hosted on Microsoft
          Windows.
        </p>
      </div>
    </section>
  );
}
