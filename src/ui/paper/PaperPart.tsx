/** What is printed, on which paper, and how that will be: said before it is. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { PAPER_TURNS, roomOf } from '../../core/export/paper/paperSize.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { ChoiceGroup } from '../kit/ChoiceGroup.tsx';
import { choosePaper, printPaper, usePaper } from './paperChoice.ts';
import { sayPlan, TURN_WORDS } from './paperWords.ts';
import styles from './Part.module.css';
import { preparePaper } from './preparePaper.ts';
import type { PreparedPaper } from './preparePaper.ts';
import { planFor } from './Sheets.tsx';
import { turnOf } from './turnOf.ts';
import type { PaperChoice } from './paperChoice.ts';

const PAPERS = [
  { value: 'any', label: 'The printer’s' },
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const;

const TURNS = [
  { value: 'any', label: 'As it fits' },
  { value: 'portrait', label: 'Portrait' },
  { value: 'landscape', label: 'Landscape' },
] as const;

export function PaperPart() {
  const paper = usePaper((state) => state.paper);
  const turn = usePaper((state) => state.turn);
  const isReady = useExplorerState((state) => state.chart.kind === 'ready');
  return (
    <section aria-label="Paper" className={styles.part}>
      <h3>Paper</h3>
      <p className={styles.words}>
        What is on screen, on a printer or as a PDF: the whole chart, what the query selects
        numbered on it, and behind it the list by number.
      </p>
      <div className={styles.acts}>
        <ChoiceGroup
          label="Paper"
          value={paper}
          choices={PAPERS}
          onChoose={(value) => choosePaper({ paper: value })}
        />
        <ChoiceGroup
          label="Sheet"
          value={turn}
          choices={TURNS}
          onChoose={(value) => choosePaper({ turn: value })}
        />
        <Button icon={<Printer size={15} />} onClick={() => void printPaper()}>
          Print
        </Button>
      </div>
      {isReady ? (
        <PlanWords paper={paper} turn={turn} />
      ) : (
        <p className={styles.words}>
          The chart is being laid out; until then only the list can be printed.
        </p>
      )}
    </section>
  );
}

function PlanWords({ paper, turn }: PaperChoice) {
  const explorer = useExplorer();
  const [prepared] = useState(() => preparePaper(explorer, new Date(), window.location.href));
  const { chart, numbered } = prepared;
  if (chart === null) return null;
  const settled = turnOf(chart, { paper, turn });
  const turns = settled === null ? PAPER_TURNS : [settled];
  return (
    <ul className={styles.words}>
      {turns.map((one) => (
        <li key={one}>
          {TURN_WORDS[one]}: {sayPlan(planFor(prepared, chart, roomOf(paper, one)))}
        </li>
      ))}
      <li>{sayList(numbered)}</li>
    </ul>
  );
}

function sayList({ length }: PreparedPaper['numbered']): string {
  if (length === 0) return 'The query selects no flow, so that the list is empty.';
  return length === 1
    ? 'One flow is numbered on the chart and listed behind it.'
    : `${length.toLocaleString('en')} flows are numbered on the chart and listed behind it.`;
}
