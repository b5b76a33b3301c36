import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from './foldName.ts';
import { impliedBy } from './impliedEncryption.ts';
import {
  findProtocol,
  findSecurityTerm,
  findTransport,
  otherProtocol,
  otherSecurityTerm,
  otherTransport,
} from './knownWords.ts';
import { PROTOCOLS } from './protocols.ts';
import { SECURITY_TERMS, securityTerm } from './securityTerms.ts';
import { TRANSPORTS, keysOf, protocolLabel } from './vocabulary.ts';
import { PROTOCOL_ALIASES, SECURITY_ALIASES, TRANSPORT_ALIASES } from './wordAliases.ts';

type Table = Readonly<Record<string, { readonly label: string }>>;
type Aliases = Readonly<Record<string, readonly string[] | undefined>>;

const VOCABULARIES: readonly (readonly [
  string,
  Table,
  Aliases,
  (word: string) => string | null,
])[] = [
  ['protocol', PROTOCOLS, PROTOCOL_ALIASES, findProtocol],
  ['transport', TRANSPORTS, TRANSPORT_ALIASES, findTransport],
  ['term of security', SECURITY_TERMS, SECURITY_ALIASES, findSecurityTerm],
];

describe('a known word', () => {
  it.each(VOCABULARIES)('names one %s, whatever it is called', (_name, table, aliases, find) => {
    for (const key of keysOf(table)) {
      const words = [key, table[key]?.label ?? '', ...(aliases[key] ?? [])];
      for (const word of words) {
        expect([word, find(word)]).toEqual([word, key]);
        expect(find(` ${word.toUpperCase().replaceAll(' ', ' - ')} `)).toBe(key);
      }
    }
  });

  it.each([
    ['Postgres', 'postgresql'],
    ['postgre-sql', 'postgresql'],
    ['TLSv1.2', 'tls'],
    ['mongo db', 'mongodb'],
    ['HTTP\u200B/2', 'http-2'],
    ['not stated', 'not-stated'],
  ])('is found in %j', (word, key) => expect(findProtocol(word)).toBe(key));

  it.each(['', '—', 'tcp-udp', 'TCP/UDP', 'https(443)', 'HTTP, HTTPS', 'constructor', '__proto__'])(
    'is not found in %j',
    (word) => {
      expect(findProtocol(word)).toBeNull();
      expect(findTransport(word)).toBeNull();
      expect(findSecurityTerm(word)).toBeNull();
    },
  );

  it.each(['None', 'Yes', 'No', 'Plain', 'Certificate', 'Optional'])(
    'is not guessed where only the column would tell: %s',
    (word) => expect(findSecurityTerm(word)).toBeNull(),
  );

  it('implies an encryption only where its own name says so', () => {
    const implying = keysOf(PROTOCOLS).filter((key) => impliedBy(key) === 'tls');
    for (const key of implying) {
      const said = [PROTOCOLS[key].label, ...(PROTOCOL_ALIASES[key] ?? [])].join(' ');
      expect(said).toMatch(/TLS|SSL|HTTPS|Secure|[A-Z0-9]S\b/);
    }
    expect(impliedBy(otherProtocol('constructor'))).toBeNull();
    expect(implying).not.toContain('grpc');
    expect(implying).not.toContain('ws');
  });
});

describe('any other word', () => {
  it('is kept as it is written, and known by no label but itself', () => {
    const protocol = otherProtocol(' FooWire  2 ');
    expect(protocol).toBe('FooWire 2');
    expect(protocolLabel(protocol)).toBe('FooWire 2');
    expect(otherTransport('Pigeon')).toBe('Pigeon');
    expect(securityTerm(otherSecurityTerm('Handshake'))).toEqual({
      label: 'Handshake',
      encryption: null,
      authentication: 'other',
    });
  });

  it('may be called as what every object has', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(protocolLabel(otherProtocol(word))).toBe(word);
      expect(securityTerm(otherSecurityTerm(word)).label).toBe(word);
    }
  });

  it('is the known one where it means one, and silence where it says nothing', () => {
    expect(otherProtocol('LDAP over SSL')).toBe('ldaps');
    expect(otherTransport('tcp')).toBe('tcp');
    expect(otherSecurityTerm('mTLS')).toBe('mutual-tls');
    expect(otherProtocol(' ')).toBe('not-stated');
    expect(otherTransport('\u200B')).toBe('not-stated');
  });

  it('reads the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const once = otherProtocol(word);
        expect(otherProtocol(once)).toBe(once);
        expect(foldName(protocolLabel(once))).not.toMatch(/\u200B|\n/);
      }),
    );
  });
});
