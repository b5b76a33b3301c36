import { describe, expect, it } from 'vitest';
import { readAuthentication, readEncryption } from './readSecurity.ts';

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
