/** The frame of the screen: what stands where, at which width. */
// First of all, so that every component's own style comes after and wins.
import './styles/tokens.css';
import './styles/base.css';
import { useEffect, useRef, useState } from 'react';
import type { Desk } from '../state/broughtDesk.ts';
import type { Explorer } from '../state/explorer.ts';
import type { Part } from '../state/library.ts';
import { setFilters } from '../state/viewActions.ts';
import styles from './App.module.css';
import { askingApart } from './askingApart.ts';
import { DeskPart } from './DeskPart.ts';
import { ExplorerContext, useExplorer, useExplorerState } from './ExplorerContext.tsx';
import type { Reach } from './commands/reach.ts';
import { ReachContext, useOffer } from './commands/ReachContext.tsx';
import { ROOMY, useMediaQuery } from './kit/useMediaQuery.ts';
import { Ledger } from './panels/Ledger.tsx';
import { Notices } from './panels/Notices.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { PortalRootContext, createPortalRoot } from './PortalRoot.tsx';
import { Stage } from './Stage.tsx';

const Toolbar = askingApart(async () => (await import('./Toolbar.tsx')).Toolbar, {
  what: 'the query',
});
const Facets = askingApart(async () => (await import('./panels/Facets.tsx')).Facets, {
  what: 'the filters',
});
const CommandCenter = askingApart(
  async () => (await import('./commands/CommandCenter.tsx')).CommandCenter,
  { what: 'the keys', isQuiet: true },
);

interface AppProps {
  readonly explorer: Explorer;
  /** Where tables lie that a reader brings; `null` where none can be brought. */
  readonly desk: Part<Desk> | null;
}

export function App({ explorer, desk }: AppProps) {
  const [root] = useState(createPortalRoot);
  const [reach] = useState<Reach>({});
  return (
    <ExplorerContext value={explorer}>
      <PortalRootContext value={root}>
        <ReachContext value={reach}>
          <DeskPart value={desk}>
            <Frame onRoot={(element) => root.setState({ element })} />
          </DeskPart>
        </ReachContext>
      </PortalRootContext>
    </ExplorerContext>
  );
}

function Frame({ onRoot }: { readonly onRoot: (root: HTMLElement | null) => void }) {
  const theme = useExplorerState((state) => state.theme);
  const roomy = useMediaQuery(ROOMY, true);
  const explorer = useExplorer();
  const filters = useExplorerState((state) => state.filters) ?? roomy;
  // Where they lie over the rest, the rest is out of reach until they are put away.
  const covers = filters && !roomy;
  const facets = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (covers) facets.current?.focus();
  }, [covers]);
  const close = () => {
    setFilters(explorer, false);
    // Only after this is drawn can the button be reached again.
    requestAnimationFrame(() => toggle.current?.querySelector('button')?.focus());
  };
  useOffer('toggleFilters', () => (covers ? close() : setFilters(explorer, !filters)));
  useOffer('closeFilters', close);
  useOffer('uncover', covers ? () => setFilters(explorer, false) : null);
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
          <Toolbar />
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
            <Facets />
          </div>
        )}
        <div ref={view} className={styles.views} inert={covers}>
          <Stage />
        </div>
      </main>
      <Ledger />
      <CommandCenter />
    </div>
  );
}
