/** A published flow: its ends, its ports, and its two axes of security, each with its basis. */
import * as v from 'valibot';
import { HIGHEST_PORT } from '../../model/ports.ts';
import { PROTOCOLS } from '../../model/protocols.ts';
import { SECURITY_TERMS } from '../../model/securityTerms.ts';
import {
  AUTHENTICATIONS,
  DIRECTIONS,
  ENCRYPTIONS,
  keysOf,
  RELATIONS,
  TRANSPORTS,
} from '../../model/vocabulary.ts';
import { openWord, text, textOrNull } from './describedTexts.ts';

const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HIGHEST_PORT));

const portRange = v.pipe(
  v.strictObject({ from: port, to: port }),
  v.description('A range of ports, both ends included.'),
);

const varyingPort = v.pipe(
  v.strictObject({
    varies: v.literal(true),
    possible: v.pipe(
      v.array(v.union([port, portRange])),
      v.description('Ports that the document names as possible; never all that could be.'),
    ),
    hint: textOrNull('The same in words; null where the document gives nothing.'),
  }),
  v.description('A port that the document says varies. Nothing in it is a fact about one port.'),
);

const noPort = v.pipe(
  v.picklist(['not-stated', 'not-applicable']),
  v.description(
    'A port that the page leaves out; or what has none, as ICMP and what is no traffic.',
  ),
);

const basis = v.pipe(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('stated'),
      as: text('The words of the row that state the value.'),
    }),
    v.strictObject({
      kind: v.literal('implied'),
      by: text('The words of the row that imply the value.'),
    }),
    v.strictObject({ kind: v.literal('silent') }),
  ]),
  v.description(
    'Where a value comes from: stated by the row, implied by it, or the row is silent.',
  ),
);

export const publishedFlowSchema = v.pipe(
  v.strictObject({
    id: text('The entry’s id and the flow’s ordinal in it.'),
    entry: text('The id of the row that states it.'),
    from: text('The id of the component that connects.'),
    to: text('The id of the component that listens.'),
    relation: v.pipe(
      v.picklist(keysOf(RELATIONS)),
      v.description('What passes; only traffic has ports, a protocol and security.'),
    ),
    ports: v.pipe(
      v.array(v.union([port, portRange, varyingPort, noPort])),
      v.minLength(1),
      v.description(
        'Where it listens: ports and ranges, or one item that says why there are none.',
      ),
    ),
    protocol: v.pipe(
      openWord(keysOf(PROTOCOLS)),
      v.description('The application protocol: a known one, or the word of the page.'),
    ),
    carries: textOrNull('What runs over the protocol, as the row writes it.'),
    transport: v.pipe(
      openWord(keysOf(TRANSPORTS)),
      v.description('The transport protocol: a known one, or the word of the page.'),
    ),
    direction: v.pipe(
      v.picklist(keysOf(DIRECTIONS)),
      v.description('Seen from the platform that the document describes.'),
    ),
    security: v.pipe(
      v.array(openWord(keysOf(SECURITY_TERMS))),
      v.description('The terms of the row’s own security cell; empty where it is silent.'),
    ),
    encryption: v.pipe(
      v.picklist(keysOf(ENCRYPTIONS)),
      v.description('How the connection is encrypted; “none” is not the same as “not-stated”.'),
    ),
    encryptionBasis: basis,
    authentication: v.pipe(
      v.array(v.picklist(keysOf(AUTHENTICATIONS))),
      v.minLength(1),
      v.description('Who proves what; never empty: silence is the one item “not-stated”.'),
    ),
    authenticationBasis: v.pipe(
      v.array(basis),
      v.minLength(1),
      v.description('One for each item of “authentication”, in the same order.'),
    ),
  }),
  v.description('One directed relation, from a component to a component, on one service.'),
);
