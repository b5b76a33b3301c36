import { describe, expect, it } from 'vitest';
import { letsNothingPass, namesRefusal, refusesOutright } from './readVerdict.ts';

describe('refusesOutright', () => {
  it.each([
    '**DENIED.** Sails may not reach the anchor',
    'Explicitly denied: the harbour has no business there',
    'Blocked — use the relay',
    'Denied, logged',
    'Blocked by the perimeter firewall',
    'DENIED by default policy. A new path is a new row',
    'Not allowed. Ask the harbour master',
    'DROP - everything else',
    'Telnet — blocked',
    'Old console (denied by policy)',
    'Direct access to the store: forbidden',
    'Interdit : le pont passe par le relais',
    'Verboten. Nur der Lotse darf',
    'Denegado: sin camino',
    '❗ PROHIBITED. No deck hand',
    'Must be blocked',
    'Is always denied: the hold is closed',
    'No access',
    'No traffic allowed. They never meet',
  ])('hears a verdict in %j', (text) => {
    expect(refusesOutright(text)).toBe(true);
  });

  it.each([
    'Blocked by many providers; use 587',
    'Blocked by default; enable where needed',
    'Denied unless the pilot asks. Then open',
    'Denied. Except for the pilot',
    'Dropped packets are counted here',
    'Rejected cargo is reported',
    'Block: store of the volumes',
    'Drop: where files are left',
    'Blocked, late and lost cargo is listed',
    'Web console (not blocked)',
    'Allowed; all others are denied.',
    'Pages, cargo lists, denied.',
    'Forbidden City tours',
    'Denied requests are logged to the store',
    'No access token needed',
    'No direct access. It goes through the relay',
    'No traffic but time',
    'Routes are allowed',
    '443',
    '',
  ])('hears none in %j', (text) => {
    expect(refusesOutright(text)).toBe(false);
  });

  it('takes no longer than its length', () => {
    const start = Date.now();
    for (const text of ['denied ', 'blocked by a ', 'x ', '( ', '* '])
      refusesOutright(text.repeat(90));
    for (const text of ['denied by ', '((((', '❗']) refusesOutright(text.repeat(20_000));
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});

describe('letsNothingPass', () => {
  it.each([
    'No internet egress. It stays in the harbour',
    '**Not applicable.**',
    'No direct path',
    'Not exposed',
    'No inbound traffic allowed',
    'None — the store is local',
  ])('hears it in %j', (text) => {
    expect(letsNothingPass(text)).toBe(true);
  });

  it.each([
    'No access key is needed here',
    'Not used by pilots',
    'Nonetheless open',
    'None',
    'No port fixed by us',
    'Egress to the relay',
  ])('hears nothing of the kind in %j', (text) => {
    expect(letsNothingPass(text)).toBe(false);
  });
});

describe('namesRefusal', () => {
  it('is said of a rule that is called by what it forbids', () => {
    const names = ['deny-to-store', '`deny_deck`', 'DenyInternet', 'default-deny-deck', 'Deny all'];
    expect(names.filter(namesRefusal)).toEqual(names);
    const others = ['deny-all-except-dns', 'Denys Store', 'denya', 'deny', 'allow-store', 'Denial'];
    expect(others.filter(namesRefusal)).toEqual([]);
  });
});
