/**
 * What a frame of the explorer and the page around it say to each other: plain objects, `{ portolan: 1,
 * type, … }`. Both sides read what they are sent by the guards below, and do nothing about anything
 * else. They are written by hand, since the host's script may not cost what a library would; and they
 * copy what they know, so that nothing else that a message carries goes any further.
 *
 * Who sent a message is not to be seen here: the frame listens to `window.parent`, the host to the
 * window of its own frame. A sandboxed frame's origin is "null", so sources are compared, not origins.
 */

const VERSION = 1;

/** Of views, those that a frame may be set to; the bench is a page of its own. */
const VIEWS = ['diagram', 'table', 'matrix'] as const;
const SHOWS = ['dim', 'only'] as const;
/** `auto` is the reader's system's. */
const THEMES = ['light', 'dark', 'auto'] as const;
const KINDS = ['flow', 'component', 'port', 'group', 'row'] as const;

export type EmbedView = (typeof VIEWS)[number];
export type EmbedShow = (typeof SHOWS)[number];
export type EmbedTheme = (typeof THEMES)[number];
export type SelectedKind = (typeof KINDS)[number];

/** Taller ones are no height of a page. */
const TALLEST_PX = 100_000;

/**
 * It listens now, and what it holds is on screen. `document` is `null` as long as it waits for a
 * `document` message; the host answers with that, and with `set`.
 */
export interface ReadyMessage {
  readonly portolan: 1;
  readonly type: 'ready';
  readonly document: string | null;
  readonly title: string;
}

/** Whole CSS pixels that all of the content needs at the present width; said when it changes. */
export interface HeightMessage {
  readonly portolan: 1;
  readonly type: 'height';
  readonly height: number;
}

/** The query that is on screen, in its canonical writing, and the ledger's two counts. */
export interface QueryMessage {
  readonly portolan: 1;
  readonly type: 'query';
  readonly query: string;
  readonly rows: { readonly selected: number; readonly all: number };
}

/** What the reader has chosen, and the rows that it stands for. */
export interface SelectMessage {
  readonly portolan: 1;
  readonly type: 'select';
  readonly id: string | null;
  readonly kind: SelectedKind | null;
  readonly entries: readonly string[];
}

/** The rows of what the pointer or the focus lights; none where it lights nothing. */
export interface PointMessage {
  readonly portolan: 1;
  readonly type: 'point';
  readonly entries: readonly string[];
}

/** The explorer's address of what is on screen, from the root of its site: `diego/?q=…`. */
export interface AddressMessage {
  readonly portolan: 1;
  readonly type: 'address';
  readonly address: string;
}

/** What a frame says to its host. */
export type FrameMessage =
  ReadyMessage | HeightMessage | QueryMessage | SelectMessage | PointMessage | AddressMessage;

/** Each part as in the address; what is left out stays. */
export interface SetMessage {
  readonly portolan: 1;
  readonly type: 'set';
  readonly query?: string;
  readonly view?: EmbedView;
  readonly show?: EmbedShow;
  /** The id of what is chosen; `null` for nothing. */
  readonly select?: string | null;
  readonly theme?: EmbedTheme;
  /** A colour of CSS; `null` for the explorer's own. One that is none changes nothing. */
  readonly accent?: string | null;
}

/** Lights the flows of these rows, as the pointer would; none of them where it is empty. */
export interface LightMessage {
  readonly portolan: 1;
  readonly type: 'light';
  readonly entries: readonly string[];
}

/** A published document, still to be read: what is wrong with it is said in the frame. */
export interface DocumentMessage {
  readonly portolan: 1;
  readonly type: 'document';
  readonly document: unknown;
}

/** What a host says to its frame. */
export type HostMessage = SetMessage | LightMessage | DocumentMessage;

/** @returns `null` for whatever is no message of a frame. */
export function readFromFrame(data: unknown): FrameMessage | null {
  if (!isMessage(data)) return null;
  const { type, document, title, height, query, rows, id, kind, entries, address } = data;
  if (type === 'ready' && isTextOrNull(document) && isText(title)) {
    return { portolan: VERSION, type, document, title };
  }
  if (type === 'height' && isHeight(height)) return { portolan: VERSION, type, height };
  if (type === 'query' && isText(query) && isRecord(rows)) {
    const { selected, all } = rows;
    if (isCount(selected) && isCount(all)) {
      return { portolan: VERSION, type, query, rows: { selected, all } };
    }
  }
  if (type === 'select' && isTexts(entries)) {
    if (id === null) return { portolan: VERSION, type, id, kind: null, entries: [...entries] };
    if (isText(id) && isOneOf(KINDS, kind)) {
      return { portolan: VERSION, type, id, kind, entries: [...entries] };
    }
  }
  if (type === 'point' && isTexts(entries)) {
    return { portolan: VERSION, type, entries: [...entries] };
  }
  if (type === 'address' && isText(address)) return { portolan: VERSION, type, address };
  return null;
}

/** @returns `null` for whatever is no message of a host; one part that is none spoils all of it. */
export function readFromHost(data: unknown): HostMessage | null {
  if (!isMessage(data)) return null;
  const { type, entries, document } = data;
  if (type === 'set') return readSet(data);
  if (type === 'light' && isTexts(entries)) {
    return { portolan: VERSION, type, entries: [...entries] };
  }
  if (type === 'document' && document !== undefined && document !== null) {
    return { portolan: VERSION, type, document };
  }
  return null;
}

function readSet(data: Readonly<Record<string, unknown>>): SetMessage | null {
  const { query, view, show, select, theme, accent } = data;
  const fits =
    (query === undefined || isText(query)) &&
    (view === undefined || isOneOf(VIEWS, view)) &&
    (show === undefined || isOneOf(SHOWS, show)) &&
    (select === undefined || isTextOrNull(select)) &&
    (theme === undefined || isOneOf(THEMES, theme)) &&
    (accent === undefined || isTextOrNull(accent));
  if (!fits) return null;
  return {
    portolan: VERSION,
    type: 'set',
    ...(query !== undefined && { query }),
    ...(view !== undefined && { view }),
    ...(show !== undefined && { show }),
    ...(select !== undefined && { select }),
    ...(theme !== undefined && { theme }),
    ...(accent !== undefined && { accent }),
  };
}

function isMessage(data: unknown): data is Readonly<Record<string, unknown>> {
  return isRecord(data) && data['portolan'] === VERSION;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isHeight(value: unknown): value is number {
  return isCount(value) && value > 0 && value <= TALLEST_PX;
}

function isOneOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value);
}
