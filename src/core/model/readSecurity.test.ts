import { describe, expect, it } from 'vitest';
import { otherProtocol, otherSecurityTerm } from './knownWords.ts';
import { readAuthentication, readEncryption, statedEncryptions } from './readSecurity.ts';

describe('readEncryption', () => {
  it('takes the security column’s word before what the protocol implies', () => {
    expect(readEncryption(['mutual-tls'], 'https')).toEqual({
      value: 'mutual-tls',
      basis: { kind: 'stated', as: 'Mutual TLS' },
    });
  });

  it('passes over a word that says nothing of encryption', () => {
    expect(readEncryption(['signed-url', 'tls'], 'http').value).toBe('tls');
  });

  it('reads what HTTPS implies where the column states only how to authenticate', () => {
    expect(readEncryption(['oauth-2.0'], 'https')).toEqual({
      value: 'tls',
      basis: { kind: 'implied', by: 'HTTPS' },
    });
  });

  it('reads “none” from HTTP, because plain HTTP says so', () => {
    expect(readEncryption([], 'http')).toEqual({
      value: 'none',
      basis: { kind: 'implied', by: 'HTTP' },
    });
  });

  it.each(['mysql', 'nats', 'not-stated'] as const)('never guesses for %s', (protocol) => {
    expect(readEncryption(['basic'], protocol)).toEqual({
      value: 'not-stated',
      basis: { kind: 'silent' },
    });
  });
});

describe('an encryption in more words than one', () => {
  it('is no more than the weakest of those that are stated', () => {
    expect(readEncryption(['mutual-tls', 'tls'], 'https')).toEqual({
      value: 'tls',
      basis: { kind: 'stated', as: 'TLS' },
    });
    expect(readEncryption(['tls', 'ipsec', 'cleartext'], 'not-stated').value).toBe('none');
    expect(statedEncryptions(['mutual-tls', 'oauth-2.0', 'tls'])).toEqual(['mutual-tls', 'tls']);
  });

  it('is one where both words state the same, and both are named', () => {
    expect(statedEncryptions(['ipsec', 'wireguard'])).toEqual(['encrypted']);
    expect(readEncryption(['ipsec', 'wireguard'], 'not-stated')).toEqual({
      value: 'encrypted',
      basis: { kind: 'stated', as: 'IPsec and WireGuard' },
    });
  });
});

describe('a word that is in no table', () => {
  it('says nothing of encryption, so that what the protocol implies still holds', () => {
    const terms = [otherSecurityTerm('Secret handshake')];
    expect(readEncryption(terms, 'https').value).toBe('tls');
    expect(readEncryption(terms, otherProtocol('FooWire 2'))).toEqual({
      value: 'not-stated',
      basis: { kind: 'silent' },
    });
  });

  it('is shown among the ways to authenticate, in the page’s words', () => {
    expect(readAuthentication([otherSecurityTerm('Secret handshake')])).toEqual([
      { value: 'other', basis: { kind: 'stated', as: 'Secret handshake' } },
    ]);
  });
});

describe('readAuthentication', () => {
  it('says “not stated” where the column is silent, and not nothing', () => {
    expect(readAuthentication([])).toEqual([{ value: 'not-stated', basis: { kind: 'silent' } }]);
    expect(readAuthentication(['tls']).map(({ value }) => value)).toEqual(['not-stated']);
  });

  it('reads a client certificate from mutual TLS', () => {
    expect(readAuthentication(['mutual-tls'])).toEqual([
      { value: 'client-certificate', basis: { kind: 'stated', as: 'Mutual TLS' } },
    ]);
  });

  it('keeps every way that a row states, in its order', () => {
    const values = readAuthentication(['signed-url', 'tls', 'basic']).map(({ value }) => value);
    expect(values).toEqual(['signed-url', 'basic']);
  });
});
