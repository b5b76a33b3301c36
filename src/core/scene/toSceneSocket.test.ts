import { describe, expect, it } from 'vitest';
import { defineDocument } from '../model/defineDocument.ts';
import type { ServiceSpec } from '../model/documentSpec.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { lineOf, LINES } from './lineOf.ts';
import { toSceneSocket } from './toSceneSocket.ts';

const QUIET = { port: 'not-stated', transport: 'not-stated', security: 'not-stated' } as const;

function socketsOf(...services: readonly [ServiceSpec, ...ServiceSpec[]]) {
  const document = defineDocument({
    id: 'harbour',
    title: 'Harbour',
    shortTitle: 'Harbour',
    summary: '',
    groupWord: 'Quay',
    notes: [],
    columns: ['Row'],
    groups: {},
    components: { ship: { label: 'Ship', group: null }, crane: { label: 'Crane', group: null } },
    footnotes: {},
    options: {},
    tables: {
      flows: { title: '', rows: [{ written: ['1'], between: [['ship', 'crane']], on: services }] },
    },
  });
  return [...indexDocument(document).sockets.values()].flat();
}

const draw = (...services: readonly [ServiceSpec, ...ServiceSpec[]]) =>
  socketsOf(...services)
    .map(toSceneSocket)
    .map(({ look, ports, hint, protocol }) => ({ look, ports, hint, protocol }));

describe('what stands at a socket', () => {
  it('is the port where the page states one', () => {
    expect(draw({ port: 443, transport: 'tcp', protocol: 'https', security: ['tls'] })).toEqual([
      { look: 'port', ports: '443', hint: null, protocol: 'HTTPS · TLS' },
    ]);
  });

  it('is what runs there where the port is left out, and says that it is', () => {
    expect(
      draw({ ...QUIET, protocol: 'not-stated', security: ['tls'], carries: 'JSON REST API' }),
    ).toEqual([
      { look: 'words', ports: 'JSON REST API', hint: 'port not stated', protocol: 'TLS' },
    ]);
    expect(draw({ ...QUIET, protocol: 'vxlan' })).toEqual([
      { look: 'words', ports: 'VXLAN', hint: 'port not stated', protocol: '' },
    ]);
  });

  it('is the transport where there are no ports, which is no silence', () => {
    const [drawn] = draw({
      port: 'none',
      transport: 'icmp',
      protocol: 'not-stated',
      security: 'not-stated',
    });
    expect(drawn).toEqual({ look: 'words', ports: 'ICMP', hint: 'no ports', protocol: '' });
  });

  it('names what encrypts in the page’s own words where it is neither TLS nor SSH', () => {
    const [drawn] = draw({ port: 514, transport: 'udp', protocol: 'syslog', security: ['ipsec'] });
    expect(drawn?.protocol).toBe('Syslog · IPsec');
  });

  it('says the silence once where nothing is known', () => {
    expect(draw({ ...QUIET, protocol: 'not-stated' })).toEqual([
      { look: 'words', ports: 'port not stated', hint: null, protocol: '' },
    ]);
  });

  it('is a word for what is no traffic, without port, protocol or silence', () => {
    const [socket] = socketsOf({ relation: 'rule', carries: 'iptables rules' });
    expect(socket && toSceneSocket(socket)).toMatchObject({
      look: 'rule',
      ports: 'rules, settings',
      hint: null,
      protocol: '',
      badges: [],
    });
  });

  it('keeps two services apart that both leave their port out', () => {
    const api = { ...QUIET, protocol: 'not-stated' } as const;
    const drawn = draw({ ...api, carries: 'JSON REST API' }, { ...api, carries: 'Internal API' });
    expect(drawn.map(({ ports }) => ports)).toEqual(['JSON REST API', 'Internal API']);
  });
});

describe('the line of a flow', () => {
  it('says the encryption of traffic, and of all else what it is', () => {
    const traffic = socketsOf({ ...QUIET, protocol: 'https' }).flatMap(({ flows }) => flows);
    const call = socketsOf({ relation: 'call' }).flatMap(({ flows }) => flows);
    expect([...traffic, ...call].map(lineOf)).toEqual(['tls', 'call']);
  });

  it('is in the legend once, whichever it is', () => {
    const lines = LINES.map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toEqual(
      expect.arrayContaining(['mutual-tls', 'none', 'not-stated', 'call', 'data']),
    );
  });
});
