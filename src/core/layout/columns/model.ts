/**
 * The scene by number. The search draws it hundreds of times, so cards are measured once, and who is
 * connected with whom is looked up once.
 */
import { groupBy } from '../../model/groupBy.ts';
import type { Scene, SceneCard, SceneFlow } from '../../scene/scene.ts';
import { measureCard } from '../measureCard.ts';
import type { CardSize } from '../measureCard.ts';

/** All lines that end in one socket: they may share a trunk, so they are routed as one tree. */
export interface Net {
  /** Index of the card that listens, and of the socket among that card's sockets. */
  readonly card: number;
  readonly socket: number;
  readonly ends: readonly { readonly flow: number; readonly card: number }[];
}

export interface ModelCard {
  readonly card: SceneCard;
  readonly size: CardSize;
  /** The nets that end in its sockets, in the sockets' order. */
  readonly nets: readonly number[];
  /** The flows that leave it. */
  readonly exits: readonly number[];
}

export interface Model {
  readonly scene: Scene;
  readonly flows: readonly SceneFlow[];
  readonly cards: readonly ModelCard[];
  readonly nets: readonly Net[];
  /** By flow. */
  readonly netOf: readonly number[];
}

export function buildModel(scene: Scene): Model {
  const numbers = new Map(scene.cards.map(({ id }, index) => [id, index]));
  const entries = scene.flows.map((flow, index) => ({ flow, index }));
  const bySocket = groupBy(entries, ({ flow }) => flow.socket);
  const leaving = groupBy(entries, ({ flow }) => flow.from);
  const nets: Net[] = [];
  const netOf = scene.flows.map(() => -1);
  const cards = scene.cards.map((card, cardNumber): ModelCard => {
    const exits = (leaving.get(card.id) ?? []).map(({ index }) => index);
    const own = card.sockets.map((socket, position) => {
      const ends = (bySocket.get(socket.id) ?? []).map(({ flow, index }) => {
        netOf[index] = nets.length;
        return { flow: index, card: numbers.get(flow.from) ?? -1 };
      });
      return nets.push({ card: cardNumber, socket: position, ends }) - 1;
    });
    return { card, size: measureCard(card, exits.length), nets: own, exits };
  });
  return { scene, flows: scene.flows, cards, nets, netOf };
}
