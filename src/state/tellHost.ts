/** What the page around a frame is told of the explorer in it, each thing when it changes. */
import type { FrameMessage, SelectedKind } from '../core/embed/messages.ts';
import type { Flow } from '../core/model/document.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { findTarget, flowsOfTarget } from '../core/model/target.ts';
import type { Target } from '../core/model/target.ts';
import { countLedger } from '../core/query/ledger.ts';
import { printQuery } from '../core/query/print.ts';
import { pageOfAddress } from '../core/url/pages.ts';
import { addressOf } from './addressActions.ts';
import type { Explorer, ExplorerState } from './explorer.ts';

export type Tell = (message: FrameMessage) => void;

/** Messages that say how things stand: told at first, and again whenever they would say something else. */
type Standing = Extract<FrameMessage, { type: 'query' | 'select' | 'point' | 'address' }>;

const KINDS: Readonly<Record<Target['kind'], SelectedKind>> = {
  flow: 'flow',
  component: 'component',
  socket: 'port',
  group: 'group',
  entry: 'row',
};

/**
 * @param isLitByHost whether the host itself has lit what is lit now, which is no news to it.
 * @returns a function that ends it.
 */
export function tellHost(
  explorer: Explorer,
  tell: Tell,
  isLitByHost: () => boolean = () => false,
): () => void {
  const { store, site } = explorer;
  const told = new Map<Standing['type'], string>();
  const say = (message: Standing) => {
    const text = JSON.stringify(message);
    if (told.get(message.type) === text) return;
    told.set(message.type, text);
    tell(message);
  };
  const sayAll = (state: ExplorerState) => {
    say(queryMessage(state));
    say(selectMessage(state));
    if (!isLitByHost()) say(pointMessage(state));
    if (site.pages.length > 0) say(addressMessage(explorer, state));
  };
  const { document } = store.getState().index;
  tell({ portolan: 1, type: 'ready', document: document.id, title: document.title });
  // Nothing is pointed at before anything is.
  told.set('point', JSON.stringify(NOTHING_POINTED));
  sayAll(store.getState());
  return store.subscribe(sayAll);
}

function queryMessage({ reading, index }: ExplorerState): Standing {
  const { selected, all } = countLedger(index, reading);
  const query = reading.query === null ? '' : printQuery(reading.query);
  return { portolan: 1, type: 'query', query, rows: { selected, all } };
}

function selectMessage({ select, index }: ExplorerState): Standing {
  const target = select === null ? null : findTarget(index, select);
  if (target === null) return { portolan: 1, type: 'select', id: null, kind: null, entries: [] };
  const { id, kind } = target;
  return { portolan: 1, type: 'select', id, kind: KINDS[kind], entries: entriesOf(index, target) };
}

const NOTHING_POINTED: Standing = { portolan: 1, type: 'point', entries: [] };

function pointMessage({ hovered, lit, index }: ExplorerState): Standing {
  if (hovered === null || lit === null) return NOTHING_POINTED;
  const target = findTarget(index, hovered);
  const flows = [...lit.flows].flatMap((id) => index.flows.get(id) ?? []);
  const entries = target === null ? rowsOf(flows) : entriesOf(index, target);
  return { portolan: 1, type: 'point', entries };
}

function addressMessage({ site }: Explorer, state: ExplorerState): Standing {
  const { path, search } = pageOfAddress(addressOf(state), site.pages);
  return { portolan: 1, type: 'address', address: path + search };
}

/** A row that states no flow is still the row that it is. */
function entriesOf(index: DocumentIndex, target: Target): readonly string[] {
  return target.kind === 'entry' ? [target.id] : rowsOf(flowsOfTarget(index, target));
}

function rowsOf(flows: readonly Flow[]): readonly string[] {
  return [...new Set(flows.map(({ entry }) => entry as string))];
}
