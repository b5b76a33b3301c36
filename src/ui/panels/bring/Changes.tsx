/** What the reader chose and put right: the last of it can be undone, and each cell put back. */
import { RotateCcw, Undo2 } from 'lucide-react';
import type { CellFix } from '../../../core/import/choices.ts';
import type { TableSummary } from '../../../core/import/tableSummary.ts';
import { undoChoice, unfixCell } from '../../../state/broughtChoices.ts';
import type { Work } from '../../../state/broughtDesk.ts';
import { Button } from '../../kit/Button.tsx';
import { useDesk } from './deskContext.ts';
import styles from './Found.module.css';

interface ChangesProps {
  readonly work: Work;
  readonly tables: readonly TableSummary[];
}

const FEW = 30;

export function Changes({ work: { past, choices }, tables }: ChangesProps) {
  const desk = useDesk();
  const last = past.at(-1);
  const { fixes } = choices;
  if (last === undefined && fixes.length === 0) return null;
  return (
    <section aria-label="Your changes" className={styles.section}>
      <h3>Your changes</h3>
      {last !== undefined && (
        <Button icon={<Undo2 size={15} aria-hidden="true" />} onClick={() => void undoChoice(desk)}>
          <span className={styles.cut}>
            Undo: <bdi>{last.what}</bdi>
          </span>
        </Button>
      )}
      {fixes.length > 0 && (
        <ul className={styles.fixes}>
          {fixes.slice(-FEW).map((fix) => (
            <li key={JSON.stringify([fix.file, fix.table, fix.row, fix.column])}>
              <span>
                <bdi>{fix.file}</bdi>, row {fix.row + 1}, <bdi>{headingOf(tables, fix)}</bdi>: now{' '}
                <bdi>“{fix.text}”</bdi>
              </span>
              <Button
                look="quiet"
                label={`Put row ${fix.row + 1}, ${headingOf(tables, fix)}, back as it was`}
                icon={<RotateCcw size={14} />}
                onClick={() => void unfixCell(desk, fix)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function headingOf(tables: readonly TableSummary[], { file, table, column }: CellFix): string {
  const found = tables.find((one) => one.file === file && one.ordinal === table);
  const heading = found?.columns[column]?.heading ?? '';
  return heading === '' ? `column ${column + 1}` : heading;
}
