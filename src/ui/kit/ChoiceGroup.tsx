/**
 * One of a few, side by side: one stop for the tab key, arrow keys move between them, as in any toolbar.
 * Plain buttons, for they are on the page before any library is.
 */
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './ChoiceGroup.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown instead of the label, which then is its accessible name. */
  readonly icon?: ReactNode;
}

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, value, choices, onChoose } = props;
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button === event.target);
    const to = targetOf(event.key, here, buttons.length);
    if (here < 0 || to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    // The keys are those of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={group} role="group" aria-label={label} className={styles.group} onKeyDown={move}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          tabIndex={choice.value === value ? 0 : -1}
          className={styles.choice}
          aria-label={choice.icon === undefined ? undefined : choice.label}
          title={choice.icon === undefined ? undefined : choice.label}
          onClick={() => onChoose(choice.value)}
        >
          {choice.icon ?? choice.label}
        </button>
      ))}
    </div>
  );
}

/** From the last to the first, as everywhere. */
function targetOf(key: string, here: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (here + step + count) % count;
}
