/** For tests: a document whose rows speak in words that no table knows, and of what has no ports. */
import { defineDocument } from './defineDocument.ts';
import { otherProtocol, otherSecurityTerm, otherTransport } from './knownWords.ts';

const FOO = {
  port: 9000,
  transport: otherTransport('Pigeon Post'),
  protocol: otherProtocol('FooWire 2'),
  security: [otherSecurityTerm('Secret Handshake')],
} as const;

const PING = {
  port: 'none',
  transport: 'icmp',
  protocol: 'not-stated',
  security: 'not-stated',
} as const;

export const sampleOwnWords = defineDocument({
  id: 'harbour',
  title: 'Harbour',
  shortTitle: 'Harbour',
  summary: '',
  groupWord: 'Quay',
  notes: [],
  columns: ['Row'],
  groups: { quay: { label: 'Quay', kind: 'zone' } },
  components: {
    ship: { label: 'Ship', group: null },
    crane: { label: 'Crane', group: 'quay' },
    shed: { label: 'Shed', group: 'quay' },
  },
  footnotes: {},
  options: {},
  tables: {
    flows: {
      title: 'Flows',
      rows: [
        { written: ['1'], between: [['ship', 'crane']], on: [FOO] },
        {
          written: ['2'],
          between: [['crane', 'ship']],
          on: [{ ...FOO, protocol: otherProtocol('foowire_2'), transport: 'tcp' }],
        },
        { written: ['3'], between: [['crane', 'ship']], on: [PING] },
        {
          written: ['4'],
          between: [['ship', 'shed']],
          on: [PING, { ...PING, security: ['ipsec'], transport: 'esp' }],
        },
      ],
    },
  },
});
