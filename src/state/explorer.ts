/**
 * The explorer: one store, and the two things from outside that its actions need. It is a value that
 * `main.tsx` makes; two explorers on one page share nothing.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Comparison } from '../core/compare/comparison.ts';
import type { Arrange } from '../core/layout/arrange.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import type { FlowDocument } from '../core/model/document.ts';
import type { Walk } from '../core/model/walk.ts';
import type { ComponentId, DocumentId, FlowId, GroupId } from '../core/model/ids.ts';
import { indexDocument } from '../core/model/indexDocument.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { NO_CHOICES } from '../core/model/settleOptions.ts';
import type { Choices } from '../core/model/settleOptions.ts';
import type { Problem } from '../core/query/problem.ts';
import { readEmptyQuery } from '../core/query/emptyReading.ts';
import type { QueryReading } from '../core/query/readQuery.ts';
import { EMPTY_ADDRESS } from '../core/url/emptyAddress.ts';
import { EMPTY_SAVED } from './emptySaved.ts';
import type { BroughtDocument } from './broughtDocument.ts';
import type { Library } from './library.ts';
import { NO_HISTORY } from './queryHistory.ts';
import type { QueryHistory } from './queryHistory.ts';
import type { SavedQueries } from './savedQueries.ts';
import { ONE_PAGE } from './site.ts';
import type { Site } from './site.ts';
import type { Address, Panel, Show, Theme, View } from '../core/url/address.ts';

/** The chart's life. `drawing` is the last good picture, which stays up while another is made. */
export type ChartState =
  | { readonly kind: 'arranging'; readonly slow: boolean; readonly drawing: Drawing | null }
  | { readonly kind: 'ready'; readonly drawing: Drawing }
  | { readonly kind: 'failed'; readonly reason: string; readonly drawing: Drawing | null };

/** What steps forward while pointed at or selected. */
export interface Lit {
  readonly flows: ReadonlySet<FlowId>;
  readonly components: ReadonlySet<ComponentId>;
}

export interface Notice {
  readonly id: number;
  readonly message: string;
}

/** What is looked at: a document, under choices, by itself or beside another. */
export interface Subject {
  readonly opened: FlowDocument;
  readonly choices: Choices;
  /** The document before, where two are compared; the opened one itself for "as documented". */
  readonly against: FlowDocument | null;
}

/** The walk that is open; what is seen meanwhile is what the step says, or off the path. */
export interface OpenWalk {
  readonly walk: Walk;
  /** Counted from zero; there is one of that number. */
  readonly step: number;
}

/** A walk that the reader made, or came to by a link or a file. */
export interface OwnWalk {
  /** The document that it leads through. */
  readonly of: DocumentId;
  readonly walk: Walk;
  /** Whether it is kept on this device: all are but those that came in a link and were not changed. */
  readonly kept: boolean;
  /** What holds it behind the `#`, once it has been made; `null` where it does not fit in a link. */
  readonly fragment: string | null;
  /** What it was before each change, the last one last. */
  readonly past: readonly Walk[];
  /** What is being typed into it, so that it is taken back as one change; `null` for nothing. */
  readonly typing: string | null;
}

export interface ExplorerState {
  readonly subject: Subject;
  /** What all is asked of: the opened document, settled; or the comparison. */
  readonly index: DocumentIndex;
  readonly comparison: Comparison | null;
  /** The query as typed, good or bad. */
  readonly text: string;
  /** The last query that could be read, and what it selects. */
  readonly reading: QueryReading;
  /** What is wrong with `text`; empty when `reading` is its reading. */
  readonly problems: readonly Problem[];
  readonly show: Show;
  readonly view: View;
  readonly theme: Theme | null;
  readonly panel: Panel | null;
  /** Whether the filters are open; `null` where nobody has said so yet, and the window's width decides. */
  readonly filters: boolean | null;
  /** What stands on the bench, as it stands in the address. */
  readonly bench: string;
  readonly select: string | null;
  /** The id of the way, or ring, that is chosen from what the query's traces come to. */
  readonly way: string | null;
  /** Which of its hops, counted from zero; `null` for all of them. */
  readonly hop: number | null;
  /** The groups that the reader wants folded; `null` for those that the document opens with. */
  readonly folded: ReadonlySet<GroupId> | null;
  readonly walk: OpenWalk | null;
  /** Whether the walk is presented: full screen, large, by clicker. */
  readonly presenting: boolean;
  /** Of all documents; empty until something asks for them. */
  readonly ownWalks: readonly OwnWalk[];
  readonly history: QueryHistory;
  /** Of all documents; no part of what an address shows. */
  readonly saved: SavedQueries;
  /** What the reader brought; no part of the site. Empty until the device has been asked. */
  readonly brought: readonly BroughtDocument[];
  /** What the ledger says of the reader's notes; empty as long as there are none. */
  readonly noted: string;
  readonly hovered: string | null;
  readonly lit: Lit | null;
  readonly chart: ChartState;
  /** The drawing of all that `index` holds, folded as it opens: what is left of it keeps its order. */
  readonly whole: Drawing | null;
  /** What is being loaded to be opened, as it is called; `null` most of the time. */
  readonly loading: string | null;
  readonly notices: readonly Notice[];
  readonly rest: Address['rest'];
  /** Grows by one with each step that the browser's back button should undo. */
  readonly steps: number;
}

export interface Explorer {
  readonly store: StoreApi<ExplorerState>;
  readonly library: Library;
  /** The document that an address means which names none. */
  readonly own: DocumentId;
  readonly site: Site;
  readonly arrange: Arrange;
}

/** What a page starts with. */
export interface Start {
  readonly document: FlowDocument;
  /** The drawing of all of it, where it has been made beforehand. */
  readonly drawing: Drawing | null;
}

/**
 * @param start what is seen at first; without it, the first document of the library.
 * @throws Error where there is no document to start with: an explorer of nothing is a build gone wrong.
 */
export function createExplorer(
  library: Library,
  arrange: Arrange,
  start: Start | null = firstOf(library),
  site: Site = ONE_PAGE,
): Explorer {
  if (start === null) throw new Error('an explorer needs at least one document');
  const { document: first, drawing } = start;
  const index = indexDocument(first);
  const store = createStore<ExplorerState>(() => ({
    subject: { opened: first, choices: NO_CHOICES, against: null },
    index,
    comparison: null,
    text: '',
    reading: readEmptyQuery(index),
    problems: [],
    show: EMPTY_ADDRESS.show,
    view: EMPTY_ADDRESS.view,
    theme: null,
    panel: EMPTY_ADDRESS.panel,
    filters: null,
    bench: EMPTY_ADDRESS.bench,
    select: null,
    way: null,
    hop: null,
    folded: null,
    walk: null,
    presenting: false,
    ownWalks: [],
    history: NO_HISTORY,
    saved: EMPTY_SAVED,
    brought: [],
    noted: '',
    hovered: null,
    lit: null,
    chart:
      drawing === null
        ? { kind: 'arranging', slow: false, drawing: null }
        : { kind: 'ready', drawing },
    whole: drawing,
    loading: null,
    notices: [],
    rest: [],
    steps: 0,
  }));
  return { store, library, own: first.id, site, arrange };
}

function firstOf({ known, find }: Library): Start | null {
  const [first] = known;
  const document = first === undefined ? null : find(first.id)?.now();
  return document ? { document, drawing: null } : null;
}
