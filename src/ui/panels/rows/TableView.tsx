/** The table, and on demand the chart above it: what one points at in either is lit in the other. */
import { Network } from 'lucide-react';
import { useState } from 'react';
import { Diagram } from '../../diagram/Diagram.tsx';
import { useOffer } from '../../commands/ReachContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { Rows } from './Rows.tsx';
import styles from './TableView.module.css';

export function TableView() {
  const [above, setAbove] = useState(false);
  useOffer('toggleChartAbove', () => setAbove(!above));
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Button aria-pressed={above} icon={<Network size={15} />} onClick={() => setAbove(!above)}>
          Chart above
        </Button>
      </div>
      {above && (
        <div className={styles.chart}>
          <Diagram whole />
        </div>
      )}
      <Rows />
    </div>
  );
}
