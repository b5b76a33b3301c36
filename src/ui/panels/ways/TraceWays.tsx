/** One trace of the query with its ways, shortest first, and how they can be narrowed. */
import { ClipboardCopy } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import {
  countWays,
  isNoWay,
  sayBound,
  sayConditions,
  sumUpWeakest,
  waysOf,
} from '../../../core/query/describeWays.ts';
import { countSides } from '../../../core/query/waySides.ts';
import type { TraceList } from '../../../core/query/listWays.ts';
import { describeWay } from '../../../core/trace/describeWay.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { useCopy } from '../../kit/useCopy.ts';
import { ByVmSwitch } from './ByVmSwitch.tsx';
import { NoWays } from './NoWays.tsx';
import { WayItem } from './WayItem.tsx';
import styles from './Ways.module.css';

/** As many as are looked through at once. */
const SHOWN_AT_ONCE = 20;

interface TraceWaysProps {
  readonly index: DocumentIndex;
  readonly list: TraceList;
}

export function TraceWays({ index, list }: TraceWaysProps) {
  const chosen = useExplorerState((state) => state.way);
  const [wanted, setWanted] = useState(SHOWN_AT_ONCE);
  const { listed, text, asked } = list;
  const place = listed.findIndex(({ id }) => id === chosen);
  // What is chosen is always among those that are shown.
  const shown = listed.slice(0, Math.max(wanted, place + 1));
  const weakest = useMemo(() => sumUpWeakest(list), [list]);
  const conditions = useMemo(() => sayConditions(index, list), [index, list]);
  const sides = useMemo(() => countSides(index, waysOf(list)), [index, list]);
  const more = Math.min(SHOWN_AT_ONCE, listed.length - shown.length);
  return (
    <section className={styles.trace}>
      <header className={styles.head}>
        <h2>{countWays(list)}</h2>
        <code className={styles.query}>{text}</code>
        {listed.length > 0 && <CopyWays index={index} list={list} />}
      </header>
      {asked.node.arrows.includes('any') && <ByVmSwitch on={asked.byVm} />}
      {isNoWay(list) && <NoWays asked={asked} />}
      {weakest !== '' && (
        <p className={styles.summary}>
          {weakest} Weakest is not encrypted, then not stated, encrypted otherwise, TLS or SSH,
          mutual TLS.
        </p>
      )}
      {sides !== '' && <p className={styles.bound}>{sides}</p>}
      {conditions !== '' && <p className={styles.bound}>{conditions}</p>}
      {sayBound(list, shown.length).map((words) => (
        <p key={words} className={styles.bound}>
          {words}
        </p>
      ))}
      <ol className={styles.list}>
        {shown.map((one, at) => (
          <WayItem key={one.id} index={index} asked={asked} listed={one} number={at + 1} />
        ))}
      </ol>
      {more > 0 && (
        <Button onClick={() => setWanted(shown.length + SHOWN_AT_ONCE)}>Show {more} more</Button>
      )}
    </section>
  );
}

const COPY_WORDS = { copied: 'Copied', refused: 'Copying was refused' } as const;

function CopyWays({ index, list }: TraceWaysProps) {
  const [outcome, copy] = useCopy();
  // All of them are put into words only for whoever wants them.
  const words = () =>
    waysOf(list)
      .map((way) => describeWay(index, way))
      .join('\n');
  return (
    <span className={styles.copy}>
      <Button
        look="quiet"
        label="Copy these ways as text"
        icon={<ClipboardCopy size={15} />}
        onClick={() => void copy(words())}
      />
      <span aria-live="polite">{outcome !== null && COPY_WORDS[outcome]}</span>
    </span>
  );
}
