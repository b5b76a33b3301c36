/** Over the chart's foot: that a large document is folded, and how it is opened. */
import { unfoldAll } from '../../state/foldActions.ts';
import { selectFoldWords } from '../../state/foldWords.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './FoldWords.module.css';

export function FoldWords() {
  const explorer = useExplorer();
  const words = useExplorerState(selectFoldWords);
  if (words === null) return null;
  return (
    <p data-clear className={styles.words}>
      {words}{' '}
      <Button look="link" onClick={() => unfoldAll(explorer)}>
        Unfold all
      </Button>
    </p>
  );
}
