/**
 * The drawing: a scene with every position found. Only a drawing can be drawn. All coordinates are in
 * chart pixels from the chart's top left corner (not from the parent box).
 */
import type {
  ComponentCard,
  FoldedCard,
  SceneBadge,
  SceneFlow,
  SceneGroup,
  SceneSocket,
} from '../scene/scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface DrawnGroup extends SceneGroup {
  readonly box: Box;
  /** How deep it nests, 0 outermost. */
  readonly depth: number;
}

export interface DrawnSocket extends Omit<SceneSocket, 'badges'> {
  /** The badges, broken into lines that fit the card. */
  readonly badgeLines: readonly (readonly SceneBadge[])[];
  /** Its row inside the card: offset of the row's top from the card's top, and its height. */
  readonly top: number;
  readonly height: number;
}

export type DrawnCard = (Omit<ComponentCard, 'sockets'> | Omit<FoldedCard, 'sockets'>) & {
  readonly box: Box;
  /** The label, broken into lines that fit the card. */
  readonly lines: readonly string[];
  /** In the order in which they are drawn, top to bottom. */
  readonly sockets: readonly DrawnSocket[];
};

export type DrawnFlow = SceneFlow & {
  /** From the exit on the source card to the centre of the socket, corners only; axis-parallel. */
  readonly points: readonly Point[];
};

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly DrawnGroup[];
  readonly cards: readonly DrawnCard[];
  readonly flows: readonly DrawnFlow[];
}
