/**
 * Whether ways may go on through a VM as a whole, off at first: a row that names a VM may speak for any
 * process on it, and only the reader can know which. It writes `by:vm` into the query.
 */
import { setByVm } from '../../../state/wayActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import styles from './Ways.module.css';

export function ByVmSwitch({ on }: { readonly on: boolean }) {
  const explorer = useExplorer();
  const word = useExplorerState((state) => state.index.document.groupWord);
  const hasWholes = useExplorerState(({ index }) =>
    index.document.components.some(
      ({ whole, group }) =>
        whole && index.document.components.some((one) => !one.whole && one.group === group),
    ),
  );
  if (!hasWholes) return null;
  const name = word === word.toUpperCase() ? word : word.toLowerCase();
  return (
    <label className={styles.byVm} title="by:vm">
      <input type="checkbox" checked={on} onChange={() => setByVm(explorer, !on)} />
      <span>
        By its {name}: a row that names a {name} as a whole speaks for what runs on it
      </span>
    </label>
  );
}
