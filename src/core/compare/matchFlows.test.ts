import { describe, expect, it } from 'vitest';
import type { TrafficSpec } from '../model/documentSpec.ts';
import { tell, tellDetails, kindOf, HTTPS, CALL, comparePages } from './sampleComparison.ts';

describe('flows between the same ends', () => {
  it.each<[string, TrafficSpec, TrafficSpec, readonly string[]]>([
    ['a port', HTTPS, { ...HTTPS, port: 8443 }, ['port: 443 → 8443']],
    [
      'a port that is stated now',
      { ...HTTPS, port: 'not-stated' },
      HTTPS,
      ['port: not stated → 443 (now-stated)'],
    ],
    [
      'TLS that is gone',
      { ...HTTPS, protocol: 'not-stated' },
      { ...HTTPS, protocol: 'not-stated', security: ['cleartext'] },
      ['encryption: TLS → None (weaker)'],
    ],
    [
      'mutual TLS where TLS was',
      HTTPS,
      { ...HTTPS, security: ['mutual-tls'] },
      [
        'encryption: TLS → Mutual TLS (stronger)',
        'authentication: not stated → Client certificate (now-stated)',
      ],
    ],
    [
      'TLS that was implied',
      { ...HTTPS, security: 'not-stated' },
      HTTPS,
      ['encryption: TLS (implied by HTTPS) → TLS (now-stated)'],
    ],
    [
      'encryption that is stated no longer',
      { ...HTTPS, protocol: 'nats' },
      { ...HTTPS, protocol: 'nats', security: 'not-stated' },
      ['encryption: TLS → not stated (no-longer-stated)'],
    ],
    [
      'SSH and TLS, which are not compared',
      { ...HTTPS, protocol: 'not-stated' },
      { ...HTTPS, protocol: 'not-stated', security: ['ssh', 'basic'] },
      ['encryption: TLS → SSH', 'authentication: not stated → SSH and Basic (now-stated)'],
    ],
    [
      'a proof less',
      { ...HTTPS, security: ['tls', 'oauth-2.0', 'basic'] },
      { ...HTTPS, security: ['tls', 'basic'] },
      ['authentication: OAuth 2.0 and Basic → Basic (weaker)'],
    ],
    [
      'one proof for another',
      { ...HTTPS, security: ['tls', 'oauth-2.0'] },
      { ...HTTPS, security: ['tls', 'basic'] },
      ['authentication: OAuth 2.0 → Basic'],
    ],
    [
      'a protocol and a transport',
      { ...HTTPS, security: ['basic'], protocol: 'nats' },
      { ...HTTPS, security: ['basic'], protocol: 'mysql', transport: 'not-stated' },
      ['protocol: NATS → MySQL', 'transport: TCP → not stated (no-longer-stated)'],
    ],
    [
      'what it carries',
      { ...HTTPS, carries: 'names' },
      HTTPS,
      ['carries: names → not stated (no-longer-stated)'],
    ],
  ])('are one that changed, with %s', (_what, before, after, details) => {
    const comparison = comparePages([before], [after]);
    expect(tell(comparison)).toEqual(['flows-1.1 changed']);
    expect(tellDetails(comparison)).toEqual(details);
  });

  it('are the same however their ports and proofs are written', () => {
    const comparison = comparePages(
      [{ ...HTTPS, port: [4222, 4223], security: ['basic', 'oauth-2.0'], carries: 'a_b' }],
      [
        {
          ...HTTPS,
          port: { from: 4222, to: 4223 },
          security: ['oauth-2.0', 'basic'],
          carries: 'A B',
        },
      ],
    );
    expect(tell(comparison)).toEqual([]);
  });

  const MUTUAL = { ...HTTPS, port: 9023, security: ['mutual-tls'] } as const;
  const OAUTH = { ...HTTPS, port: 9024, security: ['oauth-2.0'] } as const;

  it('are never mixed up: each port keeps its own lock', () => {
    expect(tell(comparePages([MUTUAL, OAUTH], [OAUTH, MUTUAL]))).toEqual([]);
    const weaker = comparePages([MUTUAL, OAUTH], [{ ...OAUTH, security: ['basic'] }, MUTUAL]);
    expect(tellDetails(weaker)).toEqual(['authentication: OAuth 2.0 → Basic']);
    expect(kindOf(weaker, 'flows-1.2')).toBe('unchanged');
  });

  it('are two where both the port and the lock are others', () => {
    const comparison = comparePages([MUTUAL], [OAUTH]);
    expect(tell(comparison)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
  });

  it('pair by the port before anything else', () => {
    const comparison = comparePages([MUTUAL, OAUTH], [{ ...OAUTH, port: 9023 }]);
    expect(tell(comparison)).toEqual(['flows-1.1 changed', 'flows-1.2 removed']);
    expect(tellDetails(comparison)).toEqual([
      'encryption: Mutual TLS → TLS (implied by HTTPS) (weaker)',
      'authentication: Client certificate → OAuth 2.0',
    ]);
  });

  it('are removed and added where one could have become either of two', () => {
    const comparison = comparePages(
      [HTTPS],
      [
        { ...HTTPS, port: 8443 },
        { ...HTTPS, port: 9443 },
      ],
    );
    expect(tell(comparison)).toEqual([
      'before-flows-1.1 removed',
      'flows-1.1 added',
      'flows-1.2 added',
    ]);
  });

  it('are two where one is traffic and the other a call', () => {
    expect(tell(comparePages([HTTPS], [CALL]))).toEqual([
      'before-flows-1.1 removed',
      'flows-1.1 added',
    ]);
  });

  it('are known by what they carry where the port is left out', () => {
    const silent = { ...HTTPS, port: 'not-stated', protocol: 'not-stated' } as const;
    const open: TrafficSpec = { ...silent, security: ['cleartext'] };
    const comparison = comparePages(
      [
        { ...silent, carries: 'Public API' },
        { ...open, carries: 'Internal API' },
      ],
      [{ ...silent, carries: 'Internal API' }],
    );
    expect(tellDetails(comparison)).toEqual(['encryption: None → TLS (stronger)']);
    const other = comparePages([{ ...silent, carries: 'a' }], [{ ...open, carries: 'b' }]);
    expect(tell(other)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
  });
});
