/** What a heading means on its own, before the other columns and the cells have a say. */
import type { HeadingStates } from '../columnRole.ts';

/**
 * How near an end is to what talks, from the process inwards to the address outwards. Of several columns
 * for one end the nearest names it; a host or group is then what stands around it.
 */
export type EndPart = 'component' | 'plain' | 'host' | 'domain' | 'address' | 'group';

export type PortFlavour =
  | 'plain'
  /** The caller's own. */
  | 'source'
  /** Of the client: the caller's own where the server's stands beside it, else the one for clients. */
  | 'client'
  /** Inside of a container, and as it is published. */
  | 'inner'
  | 'outer'
  | 'local'
  | 'remote'
  /** Not the usual one. */
  | 'alternate'
  /** One end of a range that two columns give. */
  | 'bound';

export type MeaningKind =
  | 'source'
  | 'destination'
  | 'destination-or-purpose'
  | 'endpoint'
  | 'peer'
  /** Both ends in one heading: `Source/Destination`. */
  | 'both'
  | 'used-by'
  | 'thing'
  | 'service'
  | 'flow'
  | 'port'
  | 'protocol'
  /** A heading that is a protocol: `TCP`, `HTTPS`, over ports or over marks. */
  | 'protocol-name'
  | 'security'
  | 'encryption'
  | 'authentication'
  | 'direction'
  | 'action'
  | 'condition'
  | 'description'
  | 'number'
  | 'rule'
  | 'name'
  | 'type'
  | 'foreign'
  | 'unknown'
  /** Nothing stands there. */
  | 'empty';

export interface HeadingMeaning {
  readonly kind: MeaningKind;
  readonly part: EndPart;
  readonly flavour: PortFlavour;
  readonly layer: 'any' | 'transport' | 'application';
  /** Its word names an end only where the other columns leave it one: `Server`, `Client`, `Target host`. */
  readonly weak: boolean;
  readonly states: HeadingStates;
}

export function meaning(
  kind: MeaningKind,
  more: Partial<Omit<HeadingMeaning, 'kind'>> = {},
): HeadingMeaning {
  return { kind, part: 'plain', flavour: 'plain', layer: 'any', weak: false, states: {}, ...more };
}
