/**
 * What a single word of a heading speaks of. A heading is understood from all of its words together
 * (`readHeading`), never from a part of one: `Transport` holds no port, and `Export` neither.
 */

export const HEADING_CONCEPTS = [
  /** Who calls: a word that says nothing else. */
  'source',
  /** Who calls, in a word that may also name a thing: `Client`. */
  'client',
  'destination',
  /** Who is called, where a caller stands beside it; else a host: `Server`. */
  'server',
  /** Who is called, where a caller stands beside it; else whose port it is: `Endpoint`. */
  'endpoint',
  /** The other end, whichever that is: `Peer`, `CIDR`. */
  'peer',
  'local',
  'remote',
  /** Who makes use of a port: `Used by`. */
  'used-by',
  'port',
  'protocol',
  'transport',
  'application',
  'service',
  /** What talks: a component, a process, a product. */
  'thing',
  /** What a thing runs on: a VM, a node, a pod. */
  'host',
  /** What many things stand in: a zone, a subnet, a namespace. */
  'group',
  /** A name in the DNS or a URL. */
  'domain',
  'address',
  'description',
  'direction',
  'inbound',
  'outbound',
  'action',
  'condition',
  'security',
  'encryption',
  'authentication',
  'number',
  'rule',
  'name',
  'type',
  /** What passes: `Connection`, `Traffic flow`. */
  'flow',
  /** `目的`, which is a destination in Chinese and a purpose in Japanese; `Назначение`, which is both. */
  'destination-or-purpose',
  /** Makes no difference: `Required`, `number`, articles. */
  'filler',
  /** Speaks of settings, versions, files, figures: never of a flow, and never guessed at. */
  'foreign',
] as const;

export type HeadingConcept = (typeof HEADING_CONCEPTS)[number];

/** Phrases of a concept, divided by commas; in small letters, without accents on Latin ones. */
export type ConceptWords = Readonly<Partial<Record<HeadingConcept, string>>>;
