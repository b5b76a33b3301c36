/** The words over a chart of which the query selects nothing. */
import { clearQuery } from '../../state/queryActions.ts';
import { countOffMatches } from '../../state/querySelectors.ts';
import { setShow } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './Diagram.module.css';

export function NothingFits() {
  const explorer = useExplorer();
  const text = useExplorerState((state) => state.text);
  const show = useExplorerState((state) => state.show);
  const off = useExplorerState(countOffMatches);
  return (
    <div data-clear className={`${styles.words} ${styles.patient}`}>
      <h2>No row fits this query</h2>
      <p>
        Nothing {off > 0 ? 'that holds under the choices made' : 'in this document'} matches{' '}
        <code>{text}</code>.
        {off > 0 &&
          ` ${off} ${off === 1 ? 'row that does is' : 'rows that do are'} switched off by a choice.`}
      </p>
      <div className={styles.ways}>
        <Button onClick={() => clearQuery(explorer)}>Clear the query</Button>
        {show === 'only' && (
          <Button onClick={() => setShow(explorer, 'dim')}>Show all rows, dimmed</Button>
        )}
      </div>
    </div>
  );
}
