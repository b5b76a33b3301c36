import { describe, expect, it } from 'vitest';
import { allows, forbids } from './readDenial.ts';

describe('forbids', () => {
  it.each([
    'Blocked',
    'Denied traffic',
    '3.2 Blocked Traffic (security boundaries)',
    '❌ Explicitly denied flows',
    'Not allowed',
    'Forbidden connections',
    'Traffic not permitted',
    'Flows: blocked',
    'The following flows are blocked:',
    'These connections must be denied',
    'Blocked Flow',
    'Denied ports',
    'Port-Level Blocking',
    'Network blocking',
    'Ports to block',
    'Flux bloqués',
    'Puertos que deben estar bloqueados al exterior',
    'Les ports doivent rester bloqués',
    'Ports à bloquer',
    'Portas a bloquear',
    'Flux interdits',
    'Trafic refusé',
    'Tráfico bloqueado',
    'Conexiones denegadas',
    'Tráfego negado',
    'Traffico bloccato',
    'Gesperrte Verbindungen',
    'Verbotene Kommunikation',
    'Verkehr nicht erlaubt',
    '禁止通信',
    '被拒绝的流量',
    'Do not open these ports',
    'Ports that must not be exposed',
    'Keep these ports closed',
    'Ports to close',
    'Closed ports',
    'Filtered ports',
    'Services to disable',
    'The border router blocks the following ports:',
    'Providers commonly block these ports:',
    'Blocked at the edge of the campus',
    'The following protocols are disabled:',
    'All outbound traffic is allowed with the following exceptions:',
  ])('hears that %j is about what is forbidden', (title) => {
    expect(forbids(title)).toBe(true);
  });

  it.each([
    '',
    'Allowed traffic',
    'Allowed and denied traffic',
    'Default deny and its exceptions',
    'If ports are blocked',
    'Blocked ports that need to be opened',
    'Traffic that must not be blocked',
    'Troubleshooting blocked ports',
    'Ports to unblock',
    'Block storage ports',
    'Dropbox',
    'Rejected orders service',
    'Blocklist service',
    'Deny-by-default policy: what is open',
    'Block Explorer ports',
    'All other traffic is denied',
    'If your firewall blocks these ports',
    'Make sure that nothing blocks these ports',
    'The firewall does not block these ports',
    'The firewall blocks all inbound traffic except the following ports:',
    'Ports closed by default',
    'Only open these ports',
    'How the keeper filters traffic',
    'Filtered traffic',
    'Network requirements',
  ])('hears nothing of the kind in %j', (title) => {
    expect(forbids(title)).toBe(false);
  });

  it('takes no longer than its length', () => {
    const start = Date.now();
    for (const text of ['blocked ', 'ports ', 'not allowed ', 'all ']) forbids(text.repeat(20_000));
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});

describe('allows', () => {
  it('is said of a title that lets through, and not of one that forbids', () => {
    expect(allows('Allowed traffic')).toBe(true);
    expect(allows('Not allowed')).toBe(false);
    expect(allows('Ports')).toBe(false);
  });
});
