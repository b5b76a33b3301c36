/** The form controls of the bench: each with its label, and with what is wrong tied to it. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** One, or all of them where several lines are typed. */
  readonly problem: ProblemWords | readonly ProblemWords[] | null;
  readonly size: 'port' | 'name' | 'range' | 'lines';
  readonly disabled?: boolean;
  /** Said beside it as long as nothing is wrong. */
  readonly hint?: string;
}

export interface ProblemWords {
  readonly message: string;
  readonly hint: string | null;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onValue, size, disabled = false, hint } = props;
  const problems = listProblems(props.problem);
  const id = useId();
  const wordsId = useId();
  const shared = {
    id,
    value,
    disabled,
    'className': styles.input,
    'autoComplete': 'off',
    'autoCapitalize': 'off',
    'spellCheck': false,
    'aria-invalid': problems.length > 0,
    'aria-describedby': problems.length === 0 && hint === undefined ? undefined : wordsId,
  } as const;
  return (
    <div className={styles.field} data-size={size}>
      <label htmlFor={id}>{label}</label>
      {size === 'lines' ? (
        <textarea {...shared} rows={3} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onValue(event.target.value)} />
      )}
      <FieldWords id={wordsId} problems={problems} hint={hint} />
    </div>
  );
}

function listProblems(problem: TextFieldProps['problem']): readonly ProblemWords[] {
  if (problem === null) return [];
  return 'message' in problem ? [problem] : problem;
}

interface FieldWordsProps {
  readonly id: string;
  readonly problems: readonly ProblemWords[];
  readonly hint: string | undefined;
}

function FieldWords({ id, problems, hint }: FieldWordsProps) {
  if (problems.length > 0) {
    return (
      <div id={id} role="alert" className={styles.problem}>
        {problems.map((problem, place) => (
          // Two lines may be wrong in the same words.
          <p key={`${place} ${problem.message}`}>
            {problem.message} {problem.hint}
          </p>
        ))}
      </div>
    );
  }
  if (hint === undefined) return null;
  return (
    <p id={id} className={styles.hint}>
      {hint}
    </p>
  );
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** For a label that is clear from its surroundings: it then is its accessible name only. */
  readonly hideLabel?: boolean;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  readonly disabled?: boolean;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hideLabel = false, value, choices, onChoose, disabled = false } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        className={styles.select}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Fields side by side, as many as there is room for. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
