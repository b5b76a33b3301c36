/**
 * The scene: what is to be drawn, before anyone knows where. Cards with their sockets, the boxes they
 * stand in, the lines between them. Nothing here is a position, a colour or a dimming: what a query
 * dims changes while the scene, and so the layout, stays.
 *
 * A folded group is one card, and what enters and leaves it goes in bundles. A bundle is no flow: it has
 * an id of its own, says how many flows it holds, and ends in a socket that counts them.
 */
import type { BundleId, ComponentId, FlowId, GroupId, SocketId } from '../model/ids.ts';
import type { Encryption, GroupKind, Relation } from '../model/vocabulary.ts';

export interface Scene {
  /** Only groups that are drawn as boxes; parents before their children. */
  readonly groups: readonly SceneGroup[];
  readonly cards: readonly SceneCard[];
  readonly flows: readonly SceneFlow[];
}

export interface SceneGroup {
  readonly id: GroupId;
  readonly label: string;
  readonly kind: GroupKind;
  readonly parent: GroupId | null;
}

/** What a card stands for: a component, or a folded group. */
export type NodeId = ComponentId | GroupId;

export type SceneCard = ComponentCard | FoldedCard;

export interface ComponentCard extends CardWords {
  readonly id: ComponentId;
  readonly fold: null;
}

/** A group that is drawn as one card. Its one socket, if anything enters it, counts what does. */
export interface FoldedCard extends CardWords {
  readonly id: GroupId;
  readonly fold: Fold;
}

/** As much of a card, drawn or not, as says what it stands for. */
export type CardRef = Pick<ComponentCard, 'id' | 'fold'> | Pick<FoldedCard, 'id' | 'fold'>;

interface CardWords {
  readonly label: string;
  /** A second line under the name: `VM as a whole`. */
  readonly caption: string | null;
  /** Outside the platform that the document describes. */
  readonly external: boolean;
  /** The box it is drawn in; `null` where it stands by itself. */
  readonly group: GroupId | null;
  readonly sockets: readonly SceneSocket[];
}

/**
 * What is folded away. All numbers are of what the scene draws: under "only these" a fold holds no more
 * than what would be drawn of the group if it were open.
 */
export interface Fold {
  readonly kind: GroupKind;
  /** How many components the card stands for, those of groups inside it included. */
  readonly components: number;
  /** Flows between two of them: not drawn at all. */
  readonly inside: number;
  /** Flows that enter and leave, all of them in bundles. */
  readonly entering: number;
  readonly leaving: number;
}

/** What a flow's line says: how traffic is encrypted, or that it is no traffic. */
export type LineKind = Encryption | Exclude<Relation, 'traffic'>;

/** What stands at a socket: a port, words in place of one that is not stated, or no traffic at all. */
export type SocketLook = 'port' | 'words' | Exclude<Relation, 'traffic'>;

export interface SceneSocket {
  readonly id: SocketId;
  readonly look: SocketLook;
  /** `8889`, `4222, 4223, 4224, 4225`, `varies`; else what is there: `JSON REST API`, `local call`. */
  readonly ports: string;
  /** Under the ports, smaller: `typically 61001–65534`. */
  readonly hint: string | null;
  /** `HTTPS · mTLS`: what is spoken, and the encryption where the document states one of another name. */
  readonly protocol: string;
  /** What the lines that end here do not say by themselves. */
  readonly badges: readonly SceneBadge[];
}

/** A word or two beside a port: an authentication, or that the document is silent. */
export interface SceneBadge {
  readonly label: string;
  readonly look: 'authentication' | 'silent';
}

/** What a line stands for: a flow, or a bundle of flows. */
export type LineId = FlowId | BundleId;

/** One line: a flow, or, where an end of it is folded, a bundle of all that goes the same way. */
export type SceneFlow = OneFlow | FlowBundle;

export interface OneFlow extends LineEnds {
  readonly id: FlowId;
  readonly bundle: null;
}

export interface FlowBundle extends LineEnds {
  readonly id: BundleId;
  readonly bundle: Bundle;
}

interface LineEnds {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly socket: SocketId;
  /** Of a bundle the first of its lines: what is easiest to listen in on. */
  readonly line: LineKind;
}

/** Flows that are drawn as one line because a group at its beginning, its end or both is folded. */
export interface Bundle {
  /** At least one, in the document's order. */
  readonly flows: readonly FlowId[];
  /** Every port that they end in, each once, in order, with what is spoken: `8889 HTTPS`. */
  readonly ports: readonly string[];
  /** Every line that they would be drawn with, each once, the weakest first. */
  readonly lines: readonly LineKind[];
}
