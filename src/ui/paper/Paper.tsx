/**
 * What is printed. It is in the page only while the browser prints, and then takes the place of all else where
 * the chart is open; over the other views, which are printed as they are, it puts what they are of.
 */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { usePrinting } from '../kit/usePrinting.ts';
import { PAPER_TURNS } from '../../core/export/paper/paperSize.ts';
import { useOffer } from '../commands/ReachContext.tsx';
import { usePortalRoot } from '../PortalRoot.tsx';
import { Cover } from './Cover.tsx';
import { coverFacts } from './coverFacts.ts';
import { pageRule } from './pageRule.ts';
import styles from './Paper.module.css';
import { notePaper, printPaper, usePaper } from './paperChoice.ts';
import { preparePaper } from './preparePaper.ts';
import { Sheets } from './Sheets.tsx';
import { turnOf } from './turnOf.ts';

export function Paper() {
  const root = usePortalRoot();
  const printing = usePrinting();
  const asked = usePaper((state) => state.asked);
  const isChart = useExplorerState((state) => state.view === 'diagram');
  useOffer('print', () => void printPaper());
  // Behind the one that listens for the browser's printing: whoever waits for this prints at once.
  useEffect(() => {
    notePaper(root !== null);
    return () => notePaper(false);
  }, [root]);
  if (!printing || root === null) return null;
  return createPortal(isChart || asked ? <ChartOnPaper /> : <ViewOnPaper />, root);
}

function ChartOnPaper() {
  const explorer = useExplorer();
  const paper = usePaper((state) => state.paper);
  const chosen = usePaper((state) => state.turn);
  // Made once: what is printed does not change while it is.
  const [prepared] = useState(() => preparePaper(explorer, new Date(), window.location.href));
  const turn = turnOf(prepared.chart, { paper, turn: chosen });
  // What the printer has is known to style sheets alone: both are there, and one of them is printed.
  const turns = turn === null ? PAPER_TURNS : [turn];
  return (
    <div className={styles.paper} data-paper="whole">
      <style>{pageRule(prepared.cover.title, paper, turn)}</style>
      {turns.map((one) => (
        <div key={one} data-turn={turn === null ? one : undefined} className={styles.turn}>
          <Sheets prepared={prepared} paper={paper} turn={one} />
        </div>
      ))}
    </div>
  );
}

function ViewOnPaper() {
  const explorer = useExplorer();
  const paper = usePaper((state) => state.paper);
  const turn = usePaper((state) => state.turn);
  const [cover] = useState(() => coverFacts(explorer, new Date(), window.location.href));
  return (
    <div className={styles.paper} data-paper="cover">
      <style>{pageRule(cover.title, paper, turn === 'any' ? null : turn)}</style>
      <Cover cover={cover} />
    </div>
  );
}
