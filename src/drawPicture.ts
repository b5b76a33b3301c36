/**
 * Draws the picture of an address: an explorer without a page is opened there, and what it shows is written
 * down. So the picture is of the same state as the chart, whatever an address may ask. Part of the composition
 * root; only the build and the command line read it.
 */
import Elk from 'elkjs/lib/elk.bundled.js';
import { documentPicture } from './core/export/svg/documentPicture.ts';
import type { PictureTheme } from './core/export/svg/palette.ts';
import type { Arrange } from './core/layout/arrange.ts';
import type { Drawing } from './core/layout/drawing.ts';
import { layoutScene } from './core/layout/layoutScene.ts';
import type { FlowDocument } from './core/model/document.ts';
import { nearestNames } from './core/query/nearest.ts';
import { readAddress } from './core/url/address.ts';
import { openAddress } from './state/addressActions.ts';
import { asking } from './state/asking.ts';
import { comparing } from './state/comparing.ts';
import { createExplorer } from './state/explorer.ts';
import type { Explorer, ExplorerState } from './state/explorer.ts';
import { libraryOf } from './state/library.ts';
import { hrefOfAddress } from './state/siteAddress.ts';
import { pictureOf } from './ui/diagram/pictureOf.ts';

// At once and not when first needed: who imports this closes the loader of modules right after.
await Promise.all([asking.load(), comparing.load()]);

export interface PictureRequest {
  /** All that the address may name; at least one. */
  readonly documents: readonly FlowDocument[];
  /** `?doc=diego&q=…`; where it names no document, the first is meant. */
  readonly search: string;
  /** `null`: as the address has it, else light. */
  readonly theme: PictureTheme | null;
  /** The root of the site, as links in the picture name it, with a slash at its end. */
  readonly home: string;
  /** Of a document as it opens, where it has been drawn before; else it is laid out. */
  readonly drawing?: Drawing;
}

export type PictureAnswer =
  | {
      readonly ok: true;
      readonly svg: string;
      /** What the address gets wrong, and the picture has not. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly message: string; readonly hint: string | null };

/** @throws Error where there are no documents. */
export async function drawPicture(request: PictureRequest): Promise<PictureAnswer> {
  const { documents, search, theme, home } = request;
  const { doc } = readAddress(search).address;
  const document = documents.find(({ id }) => doc === null || id === doc);
  if (document === undefined) return unknownDocument(doc ?? '', documents);
  const pages = documents.map(({ id }) => id);
  const site = { home, relative: home, pages, data: null };
  const first = { document, drawing: request.drawing ?? null };
  const explorer = createExplorer(libraryOf(documents), arrange, first, site);
  await openAddress(explorer, search);
  const state = await whenDrawn(explorer);
  const [problem] = state.problems;
  if (problem !== undefined) {
    const { start: from, end } = problem.at;
    const place = state.text.slice(from, end);
    const at = place === '' ? '' : ` at “${place}”`;
    return {
      ok: false,
      message: `the query cannot be read${at}: ${problem.message}`,
      hint: problem.hint,
    };
  }
  const { chart } = state;
  if (chart.kind !== 'ready') {
    const reason = chart.kind === 'failed' ? chart.reason : 'it was given up';
    return { ok: false, message: `the chart could not be laid out: ${reason}`, hint: null };
  }
  const picture = pictureOf(state, chart.drawing, (address) => hrefOfAddress(site, address));
  const notices = state.notices.map(({ message }) => message);
  return {
    ok: true,
    svg: `${documentPicture(picture, theme ?? state.theme ?? 'light')}\n`,
    notices: state.view === 'diagram' ? notices : [...notices, NO_OTHER_VIEW],
  };
}

const NO_OTHER_VIEW = 'A picture is of the diagram, and not of another view.';

function unknownDocument(doc: string, documents: readonly FlowDocument[]): PictureAnswer {
  const ids = documents.map(({ id }) => id);
  const [near] = nearestNames(doc, ids, 1);
  const hint = near === undefined ? `there are ${ids.join(', ')}` : `did you mean ${near}?`;
  return { ok: false, message: `there is no document “${doc}”`, hint };
}

const arrange: Arrange = async ({ scene, space, before }) => {
  const elk = new Elk();
  try {
    const drawing = await layoutScene(scene, space, (graph) => elk.layout(graph), before);
    return { kind: 'done', drawing };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};

/** The explorer says so by its state. */
function whenDrawn({ store }: Explorer): Promise<ExplorerState> {
  return new Promise((resolve) => {
    const look = (state: ExplorerState) => {
      if (state.chart.kind === 'arranging') return;
      stop();
      resolve(state);
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
}
