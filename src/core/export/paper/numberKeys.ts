/**
 * What stands at each place of the chart: the numbers themselves, or where those would cover the chart, as on
 * a bundle of a hundred flows, a letter under which the list tells them.
 */
import type { Drawing, DrawnCard } from '../../layout/drawing.ts';
import { groupPath } from '../../model/indexDocument.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import type { SocketId } from '../../model/ids.ts';
import type { NodeId, SceneFlow } from '../../scene/scene.ts';
import type { NumberedFlow } from './numberFlows.ts';
import { sayNumbers } from './sayNumbers.ts';

/** More signs than this are told under a letter. */
const MOST_SIGNS = 34;

export interface Key {
  /** `A`, `B` … `Z`, `AA`. */
  readonly letter: string;
  /** `into BBS`, `within diego_cell`. */
  readonly where: string;
  readonly numbers: readonly string[];
}

export interface Numbering {
  /** What to write at a socket, in pieces that may be broken between; without those that nothing lit ends in. */
  readonly atSocket: ReadonlyMap<SocketId, readonly string[]>;
  /** On a line by itself; without those that would say too much there. */
  readonly onLine: ReadonlyMap<SceneFlow['id'], readonly string[]>;
  /** On a folded card, of the flows that stay inside it. */
  readonly inside: ReadonlyMap<NodeId, readonly string[]>;
  readonly keys: readonly Key[];
  /** Those that the drawing does not show, as while another one is being laid out. */
  readonly missing: readonly number[];
}

export function numberDrawing(
  index: DocumentIndex,
  drawing: Pick<Drawing, 'cards' | 'flows'>,
  numbered: readonly NumberedFlow[],
): Numbering {
  const numbers = new Map(numbered.map(({ flow, number }) => [flow.id, number]));
  const keys: Key[] = [];
  const orLetter = (all: readonly number[], where: string): readonly string[] => {
    const said = sayNumbers(all);
    if (said.join(', ').length <= MOST_SIGNS) return said;
    const letter = letterOf(keys.length);
    keys.push({ letter, where, numbers: said });
    return [letter];
  };
  const lines = drawing.flows.map((line) => {
    const flows = line.bundle === null ? [line.id] : line.bundle.flows;
    return { line, numbers: flows.flatMap((id) => numbers.get(id) ?? []) };
  });
  const atSocket = new Map<SocketId, readonly string[]>();
  for (const card of drawing.cards) {
    for (const { id, ports } of card.sockets) {
      const ending = lines.filter(({ line }) => line.socket === id);
      const all = ending.flatMap((one) => one.numbers);
      const name = card.fold === null && ports !== '' ? `${card.label}:${ports}` : card.label;
      if (all.length > 0) atSocket.set(id, orLetter(all, `into ${name}`));
    }
  }
  const shown = new Set(lines.flatMap((one) => one.numbers));
  const inside = numbersInside(index, drawing.cards, numbered, shown);
  return {
    atSocket,
    onLine: new Map(
      lines.flatMap((one) => {
        const said = sayNumbers(one.numbers);
        const isShort = said.length > 0 && said.join(', ').length <= MOST_SIGNS / 2;
        return isShort ? [[one.line.id, said] as const] : [];
      }),
    ),
    inside: new Map(
      [...inside.byCard].map(([card, all]) => [card.id, orLetter(all, `within ${card.label}`)]),
    ),
    keys,
    missing: inside.missing,
  };
}

/** What has no line of its own stays within a folded group. */
function numbersInside(
  index: DocumentIndex,
  cards: readonly DrawnCard[],
  numbered: readonly NumberedFlow[],
  shown: ReadonlySet<number>,
) {
  const folded = new Map<string, DrawnCard>(
    cards.filter(({ fold }) => fold !== null).map((card) => [card.id, card]),
  );
  const byCard = new Map<DrawnCard, number[]>();
  const missing: number[] = [];
  for (const { number, flow } of numbered) {
    if (shown.has(number)) continue;
    const around = groupPath(index, index.components.get(flow.from)?.group ?? null);
    const card = around.flatMap(({ id }) => folded.get(id) ?? [])[0];
    if (card === undefined) missing.push(number);
    else byCard.set(card, [...(byCard.get(card) ?? []), number]);
  }
  return { byCard, missing };
}

function letterOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}
