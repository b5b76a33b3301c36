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

/** @param hrefOf from an address, `?doc=diego&select=…`, to the link that leads there. */
export function pictureOf(
  shown: ExplorerState,
  drawing: Drawing,
  hrefOf: (search: string) => string,
): Picture {
  // What lies around the chart is no part of the picture, nor of where it leads.
  const state: ExplorerState = { ...shown, view: 'diagram', panel: null, bench: '', rest: [] };
  const { index, select } = state;
  const { document } = index;
  const linkTo = (id: string) => hrefOf(addressOfTarget(state, id));
  const back = backOf(state, drawing);
  const ledger = ledgerWords(state);
  return {
    id: `portolan-${document.id}`,
    title: document.title,
    subtitle: [state.text.trim(), ...choiceWords(state), ...ledger].filter(Boolean).join(' · '),
    description: describe(state, drawing, ledger),
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
  hrefOf: (search: string) => string,
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
function choiceWords({ subject }: ExplorerState): readonly string[] {
  const { opened, choices } = subject;
  return opened.options.flatMap((option) => {
    const setting = choices.get(option.id);
    return setting === undefined ? [] : [`${option.label}: ${option[setting]}`];
  });
}

/** What the ledger under the chart says, in the same words. */
function ledgerWords(state: ExplorerState): readonly string[] {
  const { index, reading } = state;
  const ledger = countLedger(index, reading);
  const folded = selectFoldLedger(state);
  return [
    sayCharted(ledger, reading.query !== null) + sayAmong(ledger),
    ...sayRest(ledger),
    `${reading.selection.flows.size} of ${index.document.flows.length} flows`,
    ...(folded === null ? [] : [`drawn folded: ${folded}`]),
  ];
}

function describe(state: ExplorerState, drawing: Drawing, ledger: readonly string[]): string {
  const { index, text } = state;
  const lines = LINES.flatMap(({ line, label }) => {
    const count = drawing.flows.filter((flow) => flow.line === line).length;
    return count === 0 ? [] : [`${label} ${count}`];
  });
  const asked = text.trim();
  return [
    index.document.summary,
    ...(asked === '' ? [] : [`Asked: ${asked}.`]),
    `${ledger.join(', ')}.`,
    ...(lines.length === 0 ? [] : [`Lines drawn: ${lines.join(', ')}.`]),
  ].join(' ');
}
