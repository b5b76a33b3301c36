import { describe, expect, it } from 'vitest';
import { readHeading } from './readHeading.ts';

const kindOf = (heading: string) => readHeading(heading).kind;

describe('a heading is known by whole words', () => {
  it.each(['Export', 'Support', 'Import', 'Passport', 'Reporting', 'Transportation'])(
    '%s is no port',
    (heading) => {
      expect(kindOf(heading)).not.toBe('port');
    },
  );

  it('a transport layer protocol is a transport, and no port', () => {
    expect(readHeading('Transport Layer Protocol')).toMatchObject({
      kind: 'protocol',
      layer: 'transport',
    });
  });

  it('a source port is the caller’s port, and no source', () => {
    expect(readHeading('Source port')).toMatchObject({ kind: 'port', flavour: 'source' });
  });

  it.each([
    'Port',
    'Ports',
    'Port(s)',
    'Port number',
    'Port value',
    'Default port value',
    'Port #',
    'Destination port',
    'Dest. Port',
    'DST Port',
    'Port/Protocol',
    'Protocol/Port',
    'TCP/UDP Ports',
    'Listening port',
    'Default port',
    'TCP port',
    'Puerto de destino',
    'Port de destination',
    'Zielport',
    'ポート番号',
    '目的端口',
    'dstPort',
  ])('%s is a port', (heading) => {
    expect(kindOf(heading)).toBe('port');
  });

  it.each([
    ['Source', 'source'],
    ['Source (client)', 'source'],
    ['Traffic from', 'source'],
    ['Originating', 'source'],
    ['Requestor', 'source'],
    ['Who connects', 'source'],
    ['To', 'destination'],
    ['To (Listener)', 'destination'],
    ['Forwards to', 'destination'],
    ['Backend service', 'destination'],
    ['Devices using this rule', 'used-by'],
    ['Traffic to', 'destination'],
    ['Receiver', 'destination'],
    ['Destination IP/FQDN/URL', 'destination'],
    ['Source/Destination', 'both'],
    ['From \\ To', 'both'],
    ['Allow/Deny', 'action'],
    ['In/Out', 'direction'],
    ['Ingress or egress', 'direction'],
    ['Security and Authentication', 'security'],
    ['Encryption / Authentication', 'security'],
    ['TLS?', 'encryption'],
    ['Authentication method', 'authentication'],
    ['Required/Optional', 'condition'],
    ['Used for', 'description'],
    ['Port description', 'description'],
    ['Protocol description', 'description'],
    ['Description of Service', 'description'],
    ['Purpose of the port', 'description'],
    ['Beschreibung des Dienstes', 'description'],
    ['Description du service', 'description'],
    ['N°', 'number'],
    ['Flow ID', 'number'],
  ])('%s is %s', (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });

  it.each(['Source code', 'Source file', 'Target version', 'Server certificate', 'Port status'])(
    '%s names no end and no port, because its last word says what it is',
    (heading) => {
      expect(kindOf(heading)).toBe('foreign');
    },
  );

  it('marks, controls and what nobody sees make no difference', () => {
    expect(kindOf('**Destination\u200b\u202e Port**')).toBe('port');
    expect(kindOf('＃')).toBe('number');
  });

  it('a heading of a megabyte is read at once', () => {
    const start = performance.now();
    expect(kindOf('port '.repeat(200_000))).toBe('port');
    expect(kindOf('端'.repeat(200_000))).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
