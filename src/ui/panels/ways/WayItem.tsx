/** One way: its stops from end to end, and what can be done with it. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { componentLabel } from '../../../core/model/naming.ts';
import type { AskedTrace } from '../../../core/query/askedTrace.ts';
import type { Listed } from '../../../core/query/listWays.ts';
import { saySide } from '../../../core/query/waySides.ts';
import { onlyWay } from '../../../core/query/writeHops.ts';
import { encryptionWords } from '../../../core/query/describeWays.ts';
import { describeWay } from '../../../core/trace/describeWay.ts';
import type { Way } from '../../../core/trace/way.ts';
import { weakestHop } from '../../../core/trace/weakestHop.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { stepAlong } from '../../../state/wayActions.ts';
import { chooseWay } from '../../../state/chooseWay.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { HopLine } from './HopLine.tsx';
import styles from './Ways.module.css';

interface WayItemProps {
  readonly index: DocumentIndex;
  readonly asked: AskedTrace;
  readonly listed: Listed;
  readonly number: number;
}

export function WayItem({ index, asked, listed, number }: WayItemProps) {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.way === listed.id);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = item.current;
    if (!chosen || element === null) return;
    element.scrollIntoView({ block: 'nearest' });
    // Who goes from way to way by key takes the focus along.
    const focused = element.ownerDocument.activeElement;
    const isInList = element.parentElement?.contains(focused) === true;
    if (isInList && !element.contains(focused)) element.querySelector('button')?.focus();
  }, [chosen]);
  if (listed.of.kind !== 'way') return null;
  const { way } = listed.of;
  const [start] = way.stops;
  const weakest = weakestHop(way);
  const hops = way.hops.length === 1 ? '1 hop' : `${way.hops.length} hops`;
  return (
    <li
      ref={item}
      data-way={listed.id}
      data-chosen={chosen ? '' : undefined}
      className={styles.way}
    >
      <button
        type="button"
        className={styles.choose}
        aria-pressed={chosen}
        aria-label={`Way ${number}: ${describeWay(index, way)}`}
        onClick={() => chooseWay(explorer, chosen ? null : listed.id)}
      >
        <span className={styles.number}>{number}</span>
        <span>
          {hops}
          {weakest !== null && ` · weakest: ${encryptionWords(weakest.encryption)}`}
        </span>
      </button>
      {way.match === 'possible' && (
        <p className={styles.proviso}>
          possible: a port on it may or may not fit what is asked for or ruled out
        </p>
      )}
      {saySide(index, way) !== '' && <p className={styles.proviso}>{saySide(index, way)}</p>}
      {chosen && <WayTools index={index} asked={asked} way={way} />}
      <ol className={styles.hops}>
        <li className={styles.stop}>{start === undefined ? '' : componentLabel(index, start)}</li>
        {way.hops.map((hop, at) => (
          <HopLine
            key={`${hop.from} ${hop.to}`}
            index={index}
            asked={asked}
            listed={listed}
            way={way}
            at={at}
            weakest={weakest?.hop === at ? weakest : null}
          />
        ))}
      </ol>
    </li>
  );
}

interface WayToolsProps {
  readonly index: DocumentIndex;
  readonly asked: AskedTrace;
  readonly way: Way;
}

function WayTools({ index, asked, way }: WayToolsProps) {
  const explorer = useExplorer();
  const hop = useExplorerState((state) => state.hop);
  const query = useExplorerState((state) => state.reading.query);
  const only = onlyWay(index, query, asked, way);
  return (
    <div className={styles.tools}>
      <Button
        label="Step back along the way"
        icon={<ChevronLeft size={16} />}
        onClick={() => stepAlong(explorer, -1)}
      />
      <span className={styles.at}>
        {hop === null ? 'all of it' : `hop ${hop + 1} of ${way.hops.length}`}
      </span>
      <Button
        label="Step along the way"
        icon={<ChevronRight size={16} />}
        onClick={() => stepAlong(explorer, 1)}
      />
      {only !== null && asked.node.arrows.includes('any') && (
        <Button look="link" title={only} onClick={() => goToQuery(explorer, only)}>
          Ask for this way only
        </Button>
      )}
    </div>
  );
}
