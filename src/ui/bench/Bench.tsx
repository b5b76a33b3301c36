/**
 * The policy bench: the page “Container-to-container networking” to try out. Controlled by one text,
 * so that what stands on the bench stands in the address too.
 */
import { useMemo } from 'react';
import {
  readOverlayInput,
  withOverlayInput,
  withoutOverlayInput,
} from '../../core/bench/overlayText.ts';
import { readScenario } from '../../core/bench/readScenario.ts';
import styles from './Bench.module.css';
import { Overlay } from './Overlay.tsx';
import { Unreadable } from './Unreadable.tsx';
import { Workbench } from './Workbench.tsx';

interface BenchProps {
  /** As `writeScenario` and `withOverlayInput` write it; empty for the page's example. */
  readonly scenario: string;
  /** Whether container-to-container networking is on, where that is settled elsewhere; `null` leaves it to the bench. */
  readonly networking: boolean | null;
  readonly onScenario: (text: string) => void;
}

export function Bench({ scenario: text, networking, onScenario }: BenchProps) {
  const reading = useMemo(() => readScenario(text), [text]);
  const overlay = useMemo(() => readOverlayInput(text), [text]);
  /** What is typed into the calculator stays, whatever becomes of the scenario. */
  const replaceScenario = (next: string) => onScenario(withOverlayInput(next, overlay));
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
          <Workbench
            scenario={reading.scenario}
            text={withoutOverlayInput(text)}
            networking={networking}
            onScenario={replaceScenario}
          />
        ) : (
          <Unreadable
            text={text}
            problems={reading.problems}
            onRestart={() => replaceScenario('')}
          />
        )}
        <Overlay input={overlay} onInput={(input) => onScenario(withOverlayInput(text, input))} />
        <p className={styles.note}>
          The page: container-to-container networking is not available for apps hosted on Microsoft
          Windows.
        </p>
      </div>
    </section>
  );
}
