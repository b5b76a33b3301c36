/**
 * From what the explorer shows to a picture of it: each thing looks as the chart would have it look, and
 * leads to where it is selected. Only what draws pictures reads it.
 */
import type { Picture, PictureLine, PictureMark } from '../../core/export/svg/picture.ts';
import type { Drawing, DrawnFlow } from '../../core/layout/drawing.ts';
import { countLedger, sayAmong, sayCharted, sayRest } from '../../core/query/ledger.ts';
import { writeBundle } from '../../core/query/writeBundle.ts';
import { GROUP_KINDS } from '../../core/model/vocabulary.ts';
import type { FlowBundle } from '../../core/scene/scene.ts';
import { describeFold } from '../../core/scene/foldWords.ts';
import { LINES } from '../../core/scene/lineOf.ts';
import { addressOf, addressOfTarget } from '../../state/addressActions.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { countAskedInLine, isCardAsked, isCardLit, matchOfLine } from '../../state/foldLight.ts';
import { selectFolded } from '../../state/folded.ts';
import { selectFoldLedger } from '../../state/foldWords.ts';
import { frontLook, lightingOf, lookOfChart, nameLine } from './chartLook.ts';
import { createMarkPlacer } from './createMarkPlacer.ts';
import { markOfBundle, markOfFlow } from './markOfLine.ts';

/** What a picture says of itself where it is not simply what is shown. */
export interface PictureWords {
  readonly title: string;
  /** What is asked, and the ledger's counts; what is folded is added. */
  readonly subtitle: string;
  /** When it was taken, and where the same is seen; each a line. */
  readonly foot: readonly string[];
}

/** From an address, `?doc=diego&select=…`, to the link that leads there; `null` where none would. */
export type HrefOf = (search: string) => string | null;

/** @param words `null`: as the ledger under the chart has it. */
export function pictureOf(
  shown: ExplorerState,
  drawing: Drawing,
  hrefOf: HrefOf,
  words: PictureWords | null = null,
): Picture {
  // What lies around the chart is no part of the picture, nor of where it leads.
  const state: ExplorerState = { ...shown, view: 'diagram', panel: null, bench: '', rest: [] };
  const { index, select } = state;
  const { document } = index;
  const linkTo = (id: string) => hrefOf(addressOfTarget(state, id));
  const back = backOf(state, drawing);
  const ledger = ledgerWords(state);
  const subtitle =
    words === null
      ? [state.text.trim(), ...choiceWords(state), ...ledger, ...foldWords(state)]
      : [words.subtitle, ...foldWords(state)];
  return {
    id: `portolan-${document.id}`,
    title: words?.title ?? document.title,
    subtitle: subtitle.filter(Boolean).join(' · '),
    foot: words?.foot ?? [],
    description: describe(
      state,
      drawing,
      words === null ? sayAsked(state, ledger) : `${words.subtitle}.`,
    ),
    size: drawing,
    back,
    groups: drawing.groups.map((group) => ({
      group,
      name: `${GROUP_KINDS[group.kind].label} ${group.label}`,
      href: linkTo(group.id),
      isSelected: select === group.id,
    })),
    lines: drawing.flows.map((flow) => lineOf(state, drawing, flow, hrefOf)),
    cards: drawing.cards.map((card) => ({
      card,
      name: card.fold === null ? card.label : describeFold(card),
      href: linkTo(card.id),
      isDimmed: !isCardAsked(state, card),
      isLit: isCardLit(state, card),
      isSelected: select === card.id,
    })),
    marks: marksOf(state, drawing),
  };
}

function backOf(state: ExplorerState, drawing: Drawing): Picture['back'] {
  const back = lookOfChart(state, drawing, lightingOf(state, drawing))['data-back'];
  return back === 'far' || back === 'half' ? back : null;
}

function lineOf(
  state: ExplorerState,
  drawing: Drawing,
  flow: DrawnFlow,
  hrefOf: HrefOf,
): PictureLine {
  const match = matchOfLine(state, flow);
  const href =
    flow.bundle === null ? addressOfTarget(state, flow.id) : addressOfBundle(state, flow);
  return {
    flow,
    name: nameLine(state.index, flow, match === 'possible'),
    href: hrefOf(href),
    isDimmed: match === 'no',
    isSelected: state.select === flow.id,
    front: frontLook(state, flow, lightingOf(state, drawing)),
  };
}

/** As a click on it: what is in it is asked for. Where no query means just that, its groups are unfolded. */
function addressOfBundle(state: ExplorerState, line: FlowBundle): string {
  const { index, reading, show } = state;
  const flows = line.bundle.flows.flatMap((id) => index.flows.get(id) ?? []);
  const text = writeBundle(index, show === 'only' ? reading.query : null, line, flows);
  if (text !== null) return addressOf({ ...state, text, select: null, way: null, hop: null });
  const ends: readonly string[] = [line.from, line.to];
  const folded = new Set([...selectFolded(state)].filter((id) => !ends.includes(id)));
  return addressOf({ ...state, folded });
}

function marksOf(state: ExplorerState, drawing: Drawing): readonly PictureMark[] {
  const marks = drawing.flows.flatMap((flow) =>
    flow.bundle === null
      ? markOfFlow(flow, matchOfLine(state, flow) === 'possible', state.index)
      : markOfBundle(flow, countAskedInLine(state, flow)),
  );
  const places = createMarkPlacer(drawing, marks)(marks.length);
  return marks.flatMap(({ flow, ...mark }) => {
    const place = places.get(flow.id);
    if (place === undefined) return [];
    return [{ ...mark, place, isDimmed: matchOfLine(state, flow) === 'no' }];
  });
}

/** `Internal MySQL: Another database`: what is chosen, beside what is asked. */
export function choiceWords({ subject }: ExplorerState): readonly string[] {
  const { opened, choices } = subject;
  return opened.options.flatMap((option) => {
    const setting = choices.get(option.id);
    return setting === undefined ? [] : [`${option.label}: ${option[setting]}`];
  });
}

/** What the ledger under the chart says, in the same words. */
export function ledgerWords(state: ExplorerState): readonly string[] {
  const { index, reading } = state;
  const ledger = countLedger(index, reading);
  return [
    sayCharted(ledger, reading.query !== null) + sayAmong(ledger),
    ...sayRest(ledger),
    `${reading.selection.flows.size} of ${index.document.flows.length} flows`,
  ];
}

function foldWords(state: ExplorerState): readonly string[] {
  const folded = selectFoldLedger(state);
  return folded === null ? [] : [`drawn folded: ${folded}`];
}

function describe(state: ExplorerState, drawing: Drawing, said: string): string {
  const lines = LINES.flatMap(({ line, label }) => {
    const count = drawing.flows.filter((flow) => flow.line === line).length;
    return count === 0 ? [] : [`${label} ${count}`];
  });
  return [
    state.index.document.summary,
    said,
    ...(lines.length === 0 ? [] : [`Lines drawn: ${lines.join(', ')}.`]),
  ].join(' ');
}

function sayAsked(state: ExplorerState, ledger: readonly string[]): string {
  const asked = state.text.trim();
  const counts = `${[...ledger, ...foldWords(state)].join(', ')}.`;
  return asked === '' ? counts : `Asked: ${asked}. ${counts}`;
}
