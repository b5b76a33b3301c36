/** The fields of the query language, one line each: the single place that says what a field asks. */
import { PROTOCOLS } from '../model/protocols.ts';
import { SECURITY_TERMS } from '../model/securityTerms.ts';
import {
  AUTHENTICATIONS,
  DIRECTIONS,
  ENCRYPTIONS,
  RELATIONS,
  TRANSPORTS,
} from '../model/vocabulary.ts';
import type { KnownSecurityTerm } from '../model/securityTerms.ts';
import type { KnownProtocol, KnownTransport } from '../model/vocabulary.ts';
import type { Flow } from '../model/document.ts';
import type { FieldName } from './ast.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { BY_FIELD } from './byField.ts';
import { CHANGE_FIELD } from './changeField.ts';
import { IS_FIELD } from './isField.ts';
import { NAME_FIELDS } from './nameFields.ts';
import { PLACE_FIELDS } from './placeFields.ts';
import { PORT_FIELD } from './portField.ts';
import { optionsOf, vocabularyField } from './vocabularyField.ts';

const NOT_STATED = { value: 'not-stated', label: 'Not stated' };

const OAUTH_ALIASES: readonly [string, string][] = [
  ['oauth', 'oauth-2.0'],
  ['oauth2', 'oauth-2.0'],
  ['oauth 2', 'oauth-2.0'],
];
const TLS_ALIASES: readonly [string, string][] = [['mtls', 'mutual-tls']];

/** Those of the built-in documents: a query about one of them is no mistake in another. */
const PROTOCOLS_EVERYWHERE = [
  'https',
  'http',
  'ssh',
  'nats',
  'mysql',
  'dns',
  'vxlan',
  'not-stated',
] as const satisfies readonly KnownProtocol[];
const TRANSPORTS_EVERYWHERE = [
  'tcp',
  'udp',
  'not-stated',
] as const satisfies readonly KnownTransport[];
const TERMS_EVERYWHERE = [
  'mutual-tls',
  'tls',
  'ssh',
  'oauth-2.0',
  'basic',
  'mysql',
  'signed-url',
  'cleartext',
  'not-stated',
] as const satisfies readonly (KnownSecurityTerm | 'not-stated')[];

type ValuesOf = (flow: Flow) => readonly string[];

/** A local call has no protocol and no security about which a page could be silent: it answers none. */
function ofTraffic(valuesOf: ValuesOf): ValuesOf {
  return (flow) => (flow.relation === 'traffic' ? valuesOf(flow) : []);
}

export const FIELDS = {
  ...NAME_FIELDS,
  ...PLACE_FIELDS,
  port: PORT_FIELD,
  is: IS_FIELD,
  change: CHANGE_FIELD,
  by: BY_FIELD,
  protocol: vocabularyField({
    name: 'protocol',
    label: 'Protocol',
    about: 'https, ssh … or tcp, udp',
    options: [
      ...optionsOf(PROTOCOLS),
      ...optionsOf(TRANSPORTS).filter(({ value }) => value !== NOT_STATED.value),
    ],
    always: [...PROTOCOLS_EVERYWHERE, ...TRANSPORTS_EVERYWHERE],
    // Silence about the transport is asked for by `transport:not-stated`.
    valuesOf: ofTraffic(({ protocol, transport }) =>
      transport === 'not-stated' ? [protocol] : [protocol, transport],
    ),
  }),
  transport: vocabularyField({
    name: 'transport',
    label: 'Transport',
    about: 'tcp or udp',
    options: optionsOf(TRANSPORTS),
    always: TRANSPORTS_EVERYWHERE,
    valuesOf: ofTraffic(({ transport }) => [transport]),
  }),
  auth: vocabularyField({
    name: 'auth',
    label: 'Auth, as written',
    about: 'as the security column has it',
    options: [...optionsOf(SECURITY_TERMS), NOT_STATED],
    always: TERMS_EVERYWHERE,
    aliases: new Map([
      ...OAUTH_ALIASES,
      ...TLS_ALIASES,
      ['mysql native password', 'mysql'],
      ['signed urls', 'signed-url'],
    ]),
    valuesOf: ofTraffic(({ security }) => (security.length === 0 ? [NOT_STATED.value] : security)),
  }),
  encryption: vocabularyField({
    name: 'encryption',
    label: 'Encryption',
    about: 'stated, or implied by the protocol',
    options: optionsOf(ENCRYPTIONS),
    aliases: new Map(TLS_ALIASES),
    valuesOf: ofTraffic(({ encryption }) => [encryption.value]),
  }),
  authentication: vocabularyField({
    name: 'authentication',
    label: 'Authentication',
    about: 'how the caller proves who it is',
    options: optionsOf(AUTHENTICATIONS),
    aliases: new Map([
      ...OAUTH_ALIASES,
      ['basic authentication', 'basic'],
      ['mysql', 'mysql-native-password'],
      ['mysql authentication', 'mysql-native-password'],
      ['signed urls', 'signed-url'],
    ]),
    valuesOf: ofTraffic(({ authentication }) => authentication.map(({ value }) => value)),
  }),
  direction: vocabularyField({
    name: 'direction',
    label: 'Direction',
    about: 'inbound, internal or outbound',
    options: optionsOf(DIRECTIONS),
    valuesOf: ({ direction }) => [direction],
  }),
  kind: vocabularyField({
    name: 'kind',
    label: 'Kind',
    about: 'traffic, a local call, a rule written …',
    options: optionsOf(RELATIONS),
    aliases: new Map([['rule written', 'rule']]),
    valuesOf: ({ relation }) => [relation],
  }),
} as const satisfies Readonly<Record<FieldName, FieldSpec>>;
