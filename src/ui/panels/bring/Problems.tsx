/** All that is to be said about what was read, as a compiler lists it; each row in it can be put right in place. */
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { SEVERITIES } from '../../../core/model/documentProblem.ts';
import type { DocumentProblem, Severity } from '../../../core/model/documentProblem.ts';
import type { TableSummary } from '../../../core/import/tableSummary.ts';
import { keysOf } from '../../../core/model/vocabulary.ts';
import { Button } from '../../kit/Button.tsx';
import { ChoiceGroup } from '../../kit/ChoiceGroup.tsx';
import { findDoubted } from './doubtedRows.ts';
import { goToColumn, tableOfProblem } from './goToColumn.ts';
import { ProblemItem } from './ProblemItem.tsx';
import styles from './Problems.module.css';

interface ProblemsProps {
  readonly problems: readonly DocumentProblem[];
  readonly tables: readonly TableSummary[];
  readonly frame: RefObject<HTMLElement | null>;
}

type Filter = Severity | 'all';

const FEW = 50;

export function Problems({ problems, tables, frame }: ProblemsProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [limit, setLimit] = useState(FEW);
  const list = useRef<HTMLUListElement>(null);
  const rows = findDoubted(tables);
  const choices = keysOf(SEVERITIES).flatMap((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0
      ? []
      : [{ value: severity, label: `${SEVERITIES[severity].label} (${number})` }];
  });
  // Once nothing of that severity is left, there is nothing to choose it by.
  const chosen = choices.some(({ value }) => value === filter) ? filter : 'all';
  const ordered =
    chosen === 'all' ? bySeverity(problems) : problems.filter((one) => one.severity === chosen);
  const toTable = (problem: DocumentProblem) => {
    const table = tableOfProblem(problem, tables);
    return table === null ? null : () => goToColumn(frame.current, table, problem.column);
  };
  const follow = useFocusOnNext(list, frame, problems);
  return (
    <section aria-label="Problems" className={styles.problems} data-problems="">
      <h3 tabIndex={-1}>What is to be said about it</h3>
      {choices.length > 1 && (
        <ChoiceGroup<Filter>
          label="Which of them"
          value={chosen}
          choices={[{ value: 'all', label: `All (${problems.length})` }, ...choices]}
          onChoose={(next) => {
            setFilter(next);
            setLimit(FEW);
          }}
        />
      )}
      <ul ref={list} className={styles.list}>
        {withKeys(ordered.slice(0, limit)).map(([key, problem], place) => (
          <ProblemItem
            key={key}
            problem={problem}
            found={problem.entry === null ? null : (rows.get(problem.entry) ?? null)}
            onApply={() => follow(place)}
            onTable={toTable(problem)}
          />
        ))}
      </ul>
      {ordered.length > limit && (
        <Button onClick={() => setLimit(limit + FEW)}>
          Show {Math.min(FEW, ordered.length - limit)} more of {ordered.length}
        </Button>
      )}
    </section>
  );
}

/** Whoever puts one right goes on to the next, whose place it takes. */
function useFocusOnNext(
  list: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  problems: readonly DocumentProblem[],
): (place: number) => void {
  const next = useRef<number | null>(null);
  useEffect(() => {
    const place = next.current;
    next.current = null;
    const focused = document.activeElement;
    // What had the focus is still there: it was not put right.
    if (place === null || (focused !== document.body && focused !== frame.current)) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
    const item = items[Math.min(place, items.length - 1)];
    item?.querySelector<HTMLElement>('button')?.focus();
  }, [problems, list, frame]);
  return (place) => {
    next.current = place;
  };
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What needs somebody first; within that in the order of the sources. */
function bySeverity(problems: readonly DocumentProblem[]): readonly DocumentProblem[] {
  return problems.toSorted((one, other) => RANKS[one.severity] - RANKS[other.severity]);
}

/** Two problems may be the same in all that names them. */
function withKeys(
  problems: readonly DocumentProblem[],
): readonly (readonly [key: string, problem: DocumentProblem])[] {
  const met = new Map<string, number>();
  return problems.map((problem) => {
    const { code, place, column, entry } = problem;
    const name = JSON.stringify([code, place, column, entry]);
    const times = met.get(name) ?? 0;
    met.set(name, times + 1);
    return [`${name} ${times}`, problem] as const;
  });
}
