/** The Diego cells, and the way back to the page's example. */
import { Plus, RotateCcw, X } from 'lucide-react';
import { addCell, removeCell } from '../../core/bench/cellActions.ts';
import { freeCellName } from '../../core/bench/names.ts';
import type { Scenario } from '../../core/bench/scenario.ts';
import { Button } from '../kit/Button.tsx';
import type { BenchPart } from './BenchPart.ts';
import { Card } from './Card.tsx';
import styles from './List.module.css';

interface CellsProps extends BenchPart {
  /** `null` where the example is what stands here. */
  readonly onRestart: (() => void) | null;
}

export function Cells({ scenario, onChange, onRestart }: CellsProps) {
  return (
    <Card title="Diego Cells">
      <ul className={styles.list}>
        {scenario.cells.map((cell) => (
          <li key={cell}>
            <span className={styles.grow}>
              <strong>Cell {cell}</strong>
              <span className={styles.guid}>{sayWhatRuns(scenario, cell)}</span>
            </span>
            <Button
              look="quiet"
              label={`Remove cell ${cell}`}
              icon={<X size={15} />}
              onClick={() => onChange(removeCell(scenario, cell))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          icon={<Plus size={15} />}
          onClick={() => onChange(addCell(scenario, freeCellName(scenario)))}
        >
          Add a cell
        </Button>
        {onRestart !== null && (
          <Button icon={<RotateCcw size={15} />} onClick={onRestart}>
            Start from the page’s example
          </Button>
        )}
      </div>
    </Card>
  );
}

function sayWhatRuns({ apps }: Scenario, cell: string): string {
  const names = apps.filter(({ instances }) => instances.includes(cell)).map(({ name }) => name);
  return names.length === 0 ? 'nothing runs here' : `runs ${names.join(', ')}`;
}
