/** The frame of the screen: what stands where, at which width. */
// First of all, so that every component's own style comes after and wins.
import './styles/tokens.css';
import './styles/base.css';
import { Info, SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Explorer } from '../state/explorer.ts';
import { letGo } from '../state/wayActions.ts';
import { setPanel, setShow, setView, togglePanel } from '../state/viewActions.ts';
import styles from './App.module.css';
import { Diagram } from './diagram/Diagram.tsx';
import { ExplorerContext, useExplorer, useExplorerState } from './ExplorerContext.tsx';
import { CommandCenter } from './commands/CommandCenter.tsx';
import type { Reach } from './commands/reach.ts';
import { ReachContext, useOffer } from './commands/ReachContext.tsx';
import { Button } from './kit/Button.tsx';
import { ChoiceGroup } from './kit/ChoiceGroup.tsx';
import { loadedApart } from './kit/loadedApart.tsx';
import { useMediaQuery } from './kit/useMediaQuery.ts';
import { BenchView } from './BenchView.tsx';
import { TargetMenu } from './menu/TargetMenu.tsx';
import { CompareBar } from './panels/compare/CompareBar.tsx';
import { CompareChoice } from './panels/compare/CompareChoice.tsx';
import { Facets } from './panels/Facets.tsx';
import { Ledger } from './panels/Ledger.tsx';
import { Matrix } from './panels/Matrix.tsx';
import { Notices } from './panels/Notices.tsx';
import { QueryBar } from './panels/QueryBar.tsx';
import { TableView } from './panels/rows/TableView.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { PortalRootContext, usePortalRoot } from './PortalRoot.tsx';

// The chart has to be there first; what lies beside it follows.
const Beside = loadedApart(
  async () => (await import('./Beside.tsx')).Beside,
  'what lies beside the chart',
  true,
);
const SHOW_CHOICES = [
  { value: 'dim', label: 'Dim' },
  { value: 'only', label: 'Only these' },
] as const;

const VIEW_CHOICES = [
  { value: 'diagram', label: 'Diagram' },
  { value: 'table', label: 'Table' },
  { value: 'matrix', label: 'Matrix' },
] as const;

const BENCH_CHOICE = { value: 'bench', label: 'Bench' } as const;

export function App({ explorer }: { readonly explorer: Explorer }) {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [reach] = useState<Reach>({});
  return (
    <ExplorerContext value={explorer}>
      <PortalRootContext value={root}>
        <ReachContext value={reach}>
          <Frame onRoot={setRoot} />
        </ReachContext>
      </PortalRootContext>
    </ExplorerContext>
  );
}

function Frame({ onRoot }: { readonly onRoot: (root: HTMLElement | null) => void }) {
  const theme = useExplorerState((state) => state.theme);
  const roomy = useMediaQuery('(min-width: 1000px)');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const filters = chosen ?? roomy;
  // Where they lie over the rest, the rest is out of reach until they are put away.
  const covers = filters && !roomy;
  const facets = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (covers) facets.current?.focus();
  }, [covers]);
  const close = () => {
    setChosen(false);
    // Only after this is drawn can the button be reached again.
    requestAnimationFrame(() => toggle.current?.querySelector('button')?.focus());
  };
  const root = usePortalRoot();
  useOffer('toggleFilters', () => (covers ? close() : setChosen(!filters)));
  useOffer('uncover', covers ? () => setChosen(false) : null);
  return (
    <div ref={onRoot} className={`portolan ${styles.app}`} data-theme={theme ?? undefined}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => view.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
      >
        Skip the filters
      </button>
      <TopBar />
      <Notices />
      <main className={styles.main}>
        <div ref={toggle} className={styles.toolbar} inert={covers}>
          <Toolbar filters={filters} onFilters={() => setChosen(!filters)} />
        </div>
        {filters && (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
          <div
            ref={facets}
            tabIndex={-1}
            className={styles.facets}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && covers) close();
            }}
          >
            <Facets onClose={close} />
          </div>
        )}
        <div ref={view} className={styles.views} inert={covers}>
          <CompareBar />
          <Stage />
        </div>
      </main>
      <Ledger />
      <CommandCenter root={root} />
    </div>
  );
}

interface ToolbarProps {
  readonly filters: boolean;
  readonly onFilters: () => void;
}

function Toolbar({ filters, onFilters }: ToolbarProps) {
  const explorer = useExplorer();
  const show = useExplorerState((state) => state.show);
  const view = useExplorerState((state) => state.view);
  const hasBench = useExplorerState((state) => state.index.document.bench !== null);
  const about = useExplorerState((state) => state.panel === 'about' && state.select === null);
  return (
    <>
      <Button
        label={filters ? 'Hide the filters' : 'Show the filters'}
        aria-expanded={filters}
        icon={<SlidersHorizontal size={16} />}
        onClick={onFilters}
      />
      <QueryBar />
      <ChoiceGroup
        label="Rows left out"
        value={show}
        choices={SHOW_CHOICES}
        onChoose={(value) => setShow(explorer, value)}
      />
      <ChoiceGroup
        label="View"
        value={view}
        choices={hasBench ? [...VIEW_CHOICES, BENCH_CHOICE] : VIEW_CHOICES}
        onChoose={(value) => setView(explorer, value)}
      />
      <CompareChoice />
      <Button
        label="About this page"
        aria-pressed={about}
        icon={<Info size={16} />}
        onClick={() => togglePanel(explorer, 'about')}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setPanel(explorer, null);
        }}
      />
    </>
  );
}

/** Escape lets go of what is selected, else of the way that is chosen, wherever in the views the focus is. */
function Stage() {
  const explorer = useExplorer();
  const beside = useExplorerState(({ select, panel }) => (select === null ? panel : 'inspector'));
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.stage}
      data-beside={beside ?? undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') letGo(explorer);
      }}
    >
      <TargetMenu>
        <Views />
      </TargetMenu>
      <Beside />
    </div>
  );
}

function Views() {
  const view = useExplorerState((state) => state.view);
  if (view === 'table') return <TableView />;
  if (view === 'matrix') return <Matrix />;
  if (view === 'bench') return <BenchView />;
  return <Diagram />;
}
