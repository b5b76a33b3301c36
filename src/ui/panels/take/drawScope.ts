/** A scope as a picture: what is on screen with all else stepped back, or left out and laid out anew. */
import { documentPicture, sizeOfPicture } from '../../../core/export/svg/documentPicture.ts';
import type { PictureTheme } from '../../../core/export/svg/palette.ts';
import { sayExtent } from '../../../core/export/scope.ts';
import type { Provenance, Scope } from '../../../core/export/scope.ts';
import { readEmptyQuery } from '../../../core/query/emptyReading.ts';
import type { QueryReading } from '../../../core/query/readQuery.ts';
import { NO_WALK } from '../../../state/addressActions.ts';
import type { Explorer, ExplorerState } from '../../../state/explorer.ts';
import { selectFolded } from '../../../state/folded.ts';
import { layOutScope } from '../../../state/layOutScope.ts';
import type { LaidOut } from '../../../state/layOutScope.ts';
import { hrefOfAddress } from '../../../state/siteAddress.ts';
import { pictureOf } from '../../diagram/pictureOf.ts';

/** What becomes of that which is not in the scope. */
export type Rest = 'dim' | 'only';

export type Drawn =
  | {
      readonly ok: true;
      readonly svg: string;
      /** In pixels at scale 1. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly ok: false; readonly reason: string };

export async function drawScope(
  explorer: Explorer,
  scope: Scope,
  provenance: Provenance,
  look: { readonly rest: Rest; readonly theme: PictureTheme },
): Promise<Drawn> {
  const shown = explorer.store.getState();
  const rest = scope.extent === 'document' ? 'dim' : look.rest;
  const laidOut = await drawingOf(explorer, shown, scope, rest);
  if (!laidOut.ok) return laidOut;
  const { address, date } = provenance;
  const picture = pictureOf(
    stateOf(shown, scope, rest),
    laidOut.drawing,
    (search) =>
      address === null ? null : new URL(hrefOfAddress(explorer.site, search), address).href,
    {
      title: scope.source,
      subtitle: sayExtent(scope),
      foot: [`Taken on ${date}`, ...(address === null ? [] : [address])],
    },
  );
  return {
    ok: true,
    svg: `${documentPicture(picture, look.theme)}\n`,
    ...sizeOfPicture(picture),
  };
}

/** What is on screen already is not laid out again. */
async function drawingOf(
  explorer: Explorer,
  shown: ExplorerState,
  scope: Scope,
  rest: Rest,
): Promise<LaidOut> {
  const isShown =
    shown.chart.kind === 'ready' &&
    (rest === 'dim' ? shown.show === 'dim' : shown.show === 'only' && scope.extent === 'query');
  const { drawing } = shown.chart;
  if (isShown && drawing !== null) return { ok: true, drawing };
  const drawn: Pick<Scope, 'extent' | 'flows'> =
    rest === 'dim' ? { extent: 'document', flows: new Map() } : scope;
  return layOutScope(explorer, drawn, selectFolded(shown));
}

/** As if just that had been asked, and nothing were pointed at. */
function stateOf(shown: ExplorerState, scope: Scope, rest: Rest): ExplorerState {
  const { text } = shown;
  return {
    ...shown,
    ...NO_WALK,
    text: scope.extent === 'query' ? text : '',
    reading: readingOf(shown, scope),
    show: rest,
    hovered: null,
    lit: null,
    select: null,
    way: null,
    hop: null,
  };
}

function readingOf({ index, reading }: ExplorerState, scope: Scope): QueryReading {
  if (scope.extent === 'query') return reading;
  if (scope.extent === 'document') return readEmptyQuery(index);
  const ends = [...scope.flows.keys()].flatMap((id) => {
    const flow = index.flows.get(id);
    return flow === undefined ? [] : [flow.from, flow.to];
  });
  return {
    ok: true,
    // Any that is not empty: then what it does not select steps back.
    query: { kind: 'text', text: scope.source, at: { start: 0, end: 0 } },
    selection: {
      flows: scope.flows,
      entries: new Map([...scope.entries].map((id) => [id, 'yes'])),
      components: new Set(ends),
    },
    notes: [],
    traces: [],
  };
}
