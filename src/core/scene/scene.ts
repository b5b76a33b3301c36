/**
 * The scene: what is to be drawn, before anyone knows where. Cards with their sockets, the boxes they
 * stand in, the flows between them. Nothing here is a position, a colour or a dimming: what a query
 * dims changes while the scene, and so the layout, stays.
 */
import type { ComponentId, FlowId, GroupId, SocketId } from '../model/ids.ts';
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

export interface SceneCard {
  readonly id: ComponentId;
  readonly label: string;
  /** A second line under the name: `VM as a whole`. */
  readonly caption: string | null;
  /** Outside the platform that the document describes. */
  readonly external: boolean;
  /** The box it is drawn in; `null` where it stands by itself. */
  readonly group: GroupId | null;
  readonly sockets: readonly SceneSocket[];
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

export interface SceneFlow {
  readonly id: FlowId;
  readonly from: ComponentId;
  readonly to: ComponentId;
  readonly socket: SocketId;
  readonly line: LineKind;
}
