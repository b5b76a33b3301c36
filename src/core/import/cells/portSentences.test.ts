import { describe, expect, it } from 'vitest';
import { toldOverPort } from './portSentences.ts';

const told = (text: string) => toldOverPort(text).map(({ from, to }) => `${from ?? '?'} → ${to}`);

describe('what a sentence tells of a port', () => {
  it.each([
    ['The keeper uses this port to accept incoming requests from lamps.', ['lamps → keeper']],
    ['The keeper uses this port to talk to the vault.', ['keeper → vault']],
    ['This port is used by the keeper to send signals to the mast.', ['keeper → mast']],
    ['Keeper accepts HTTPS traffic from end users on this port.', ['end users → Keeper']],
    ['The hub must be able to reach the Beam Broker over this port.', ['hub → Beam Broker']],
    ['The hub sends reports to the relay host behind this port.', []],
    ['The hub sends reports to the relay running the vault on this port.', ['hub → relay']],
    [
      'Beam services and the lamp use this port to accept calls from tugs.',
      ['tugs → Beam services', 'tugs → lamp'],
    ],
    ['Vault runs on this port.', ['? → Vault']],
    [
      'Vault runs on this port. The hub will need to connect to Vault on this port.',
      ['hub → Vault'],
    ],
  ])('%s', (text, flows) => {
    expect(told(text)).toEqual(flows);
  });

  it.each([
    'The hub need not connect to Vault on this port.',
    'It must be able to reach them on this port.',
    'Status checks are sent over this port.',
    'The hub connects to the vault on port 8443.',
    'Lamps monitored via signals receive the call via this port.',
    'If the relay is used, the hub connects to it on this port.',
  ])('is nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
