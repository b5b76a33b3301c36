/**
 * The explorer in somebody's page: without the bar, the filters and the keys that stand around it where it
 * is all there is. The query in one line, which can be put away; the view; the ledger; and the way to all
 * of the explorer.
 */
// First of all, so that every component's own style comes after and wins.
import '../styles/tokens.css';
import '../styles/base.css';
import { ExternalLink, Search } from 'lucide-react';
import { StrictMode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import type { Explorer } from '../../state/explorer.ts';
import type { FrameState } from '../../state/frameState.ts';
import { ReachContext, useOffer } from '../commands/ReachContext.tsx';
import type { Reach } from '../commands/reach.ts';
import { ExplorerContext, useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { loadedApart } from '../kit/loadedApart.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { Ledger } from '../panels/Ledger.tsx';
import { Notices } from '../panels/Notices.tsx';
import { QueryBar } from '../panels/QueryBar.tsx';
import { PortalRootContext, createPortalRoot } from '../PortalRoot.tsx';
import { Stage } from '../Stage.tsx';
import { accentStyle } from './accentStyle.ts';
import styles from './Embed.module.css';
import { passWheelOn } from './passWheelOn.ts';
import { AROUND, watchHeight } from './watchHeight.ts';

const QueryHelp = loadedApart(
  async () => (await import('../panels/help/QueryHelp.tsx')).QueryHelp,
  { what: 'the help', isQuiet: true, Failed: NotLoaded },
);

interface EmbedPageProps {
  readonly explorer: Explorer;
  readonly frame: StoreApi<FrameState>;
  /** Called with the height that all of it needs, whenever that is another one. */
  readonly onHeight: (height: number) => void;
  /** Called once all of it is on screen and listens. */
  readonly onAlive: () => void;
}

export function EmbedPage(props: EmbedPageProps) {
  const [root] = useState(createPortalRoot);
  const [reach] = useState<Reach>({});
  return (
    <StrictMode>
      <ExplorerContext value={props.explorer}>
        <PortalRootContext value={root}>
          <ReachContext value={reach}>
            <Frame {...props} onRoot={(element) => root.setState({ element })} />
          </ReachContext>
        </PortalRootContext>
      </ExplorerContext>
    </StrictMode>
  );
}

interface FrameProps extends EmbedPageProps {
  readonly onRoot: (root: HTMLElement | null) => void;
}

function Frame({ explorer, frame, onHeight, onAlive, onRoot }: FrameProps) {
  const theme = useExplorerState((state) => state.theme);
  const accent = useStore(frame, (state) => state.accent);
  const [asks, setAsks] = useState(true);
  const [helps, setHelps] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const views = useRef<HTMLDivElement>(null);
  useOffer('openQueryHelp', () => setHelps(true));
  useLayoutEffect(() => {
    onRoot(root.current);
    return () => onRoot(null);
  }, [onRoot]);
  useEffect(() => (views.current === null ? undefined : passWheelOn(views.current)), []);
  useEffect(() => {
    if (root.current === null || views.current === null) return undefined;
    return watchHeight(explorer, { root: root.current, views: views.current }, onHeight);
  }, [explorer, onHeight]);
  useEffect(onAlive, [onAlive]);
  const around = { [AROUND]: '' };
  return (
    <div
      ref={root}
      className={`portolan ${styles.frame}`}
      data-theme={theme ?? undefined}
      style={accentStyle(accent)}
    >
      <h1 className="visually-hidden">{useExplorerState((state) => state.index.document.title)}</h1>
      <div {...around}>
        <Notices />
      </div>
      {asks && (
        <div {...around} className={styles.query}>
          <QueryBar />
        </div>
      )}
      <main ref={views} className={styles.views}>
        <Stage />
      </main>
      <div {...around} className={styles.foot}>
        <Ledger />
        <Button
          look="quiet"
          label={asks ? 'Hide the query' : 'Show the query'}
          aria-expanded={asks}
          icon={<Search size={15} />}
          onClick={() => setAsks(!asks)}
        />
        <FullView frame={frame} />
      </div>
      {helps && <QueryHelp onClose={() => setHelps(false)} />}
    </div>
  );
}

/** Leads to the same place with all that the explorer has, beside the page that one is reading. */
function FullView({ frame }: Pick<EmbedPageProps, 'frame'>) {
  const explorer = useExplorer();
  const hrefOf = useStore(frame, (state) => state.hrefOf);
  // What is asked, seen and chosen: all that the address says.
  const href = useExplorerState((state) => hrefOf?.(explorer, state) ?? null);
  if (href === null) return null;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      aria-label="Open in Portolan"
      className={styles.full}
    >
      <ExternalLink size={14} aria-hidden="true" />
      <span>
        <span className={styles.words}>Open in </span>Portolan
      </span>
    </a>
  );
}
