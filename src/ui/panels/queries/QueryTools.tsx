/** What stands at the end of the query's field: undo and redo, the queries that are kept, the help. */
import { CircleQuestionMark } from 'lucide-react';
import { Button } from '../../kit/Button.tsx';
import styles from './QueryTools.module.css';
import { SavedQueries } from './SavedQueries.tsx';
import { TurnButtons } from './TurnButtons.tsx';

/**
 * In CSS pixels: in a narrower frame what is typed would have less than 190 beside them. The style sheet
 * hides them by the same numbers, so that they are right before any script is there to measure.
 */
const ROOM_FOR_HELP = 460;
const ROOM_FOR_ALL = 525;

interface QueryToolsProps {
  /** That of the frame around the query and these tools, in CSS pixels. */
  readonly width: number;
  /** Opens the help on the language. */
  readonly onHelp: () => void;
}

/** What is typed needs the room more: the tools that have none stand above the queries that are kept. */
export function QueryTools({ width, onHelp }: QueryToolsProps) {
  const hasTurns = width >= ROOM_FOR_ALL;
  const hasHelp = width >= ROOM_FOR_HELP;
  return (
    <div role="group" aria-label="For the query" className={styles.tools}>
      <span className={styles.turns}>
        <TurnButtons />
      </span>
      <SavedQueries turns={!hasTurns} onHelp={hasHelp ? null : onHelp} />
      <span className={styles.help}>
        <Button
          look="quiet"
          label="How to ask"
          aria-haspopup="dialog"
          icon={<CircleQuestionMark size={16} />}
          onClick={onHelp}
        />
      </span>
    </div>
  );
}
