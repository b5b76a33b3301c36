/** The overlay network's range: does it fit, what does it hold, and what does it get in the way of? */
import { useMemo } from 'react';
import { planOverlay } from '../../core/bench/overlay.ts';
import type { OverlayInput, OverlayPlan } from '../../core/bench/overlay.ts';
import { Card } from './Card.tsx';
import { FieldRow, TextField } from './Field.tsx';
import styles from './Overlay.module.css';
import { OverlayConflicts } from './OverlayConflicts.tsx';

interface OverlayProps {
  readonly input: OverlayInput;
  readonly onInput: (input: OverlayInput) => void;
}

export function Overlay({ input, onInput }: OverlayProps) {
  const plan = useMemo(() => planOverlay(input), [input]);
  return (
    <Card title="Overlay network range">
      <p className={styles.words}>
        All Diego Cells share one overlay network. Its range defaults to 10.255.0.0/16 and can be
        any RFC 1918 range that neither services of the apps nor the infrastructure use.
      </p>
      <FieldRow>
        <TextField
          label="Overlay range"
          size="range"
          value={input.range}
          problem={plan.rangeProblem}
          onValue={(range) => onInput({ ...input, range })}
        />
        <TextField
          label="Prefix of each cell’s part"
          size="port"
          value={input.cellPrefix}
          problem={plan.cellPrefixProblem}
          onValue={(cellPrefix) => onInput({ ...input, cellPrefix })}
        />
        <TextField
          label="Other ranges in use"
          size="lines"
          value={input.others}
          problem={plan.otherProblems.map(({ line, message, hint }) => ({
            message: `Line ${line}: ${message}`,
            hint,
          }))}
          hint="Of services that apps access, and of the infrastructure. One a line, or set apart by commas."
          onValue={(others) => onInput({ ...input, others })}
        />
      </FieldRow>
      <div className={styles.results}>
        <CapacityFacts plan={plan} />
        {plan.rangeProblem === null && <OverlayConflicts plan={plan} />}
      </div>
    </Card>
  );
}

function CapacityFacts({ plan: { capacity, remarks } }: { readonly plan: OverlayPlan }) {
  if (capacity === null) return null;
  const { cellRanges, containersPerCell, containers, firstCell } = capacity;
  return (
    <div className={styles.part}>
      <h4>What it holds</h4>
      <dl className={styles.facts}>
        <dt>Ranges for Diego Cells</dt>
        <dd>{formatNumber(cellRanges)}</dd>
        <dt>Containers on each cell</dt>
        <dd>{formatNumber(containersPerCell)}</dd>
        <dt>Containers in all</dt>
        <dd>{formatNumber(containers)}</dd>
        <dt>The first cell’s part</dt>
        <dd>
          {firstCell.range}, usable {firstCell.first} to {firstCell.last}
        </dd>
      </dl>
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </div>
  );
}

function formatNumber(number: number): string {
  return number.toLocaleString('en');
}
