import { describe, expect, it } from 'vitest';
import { nameIn } from './nameOfHeading.ts';

describe('the title of a document', () => {
  it.each([
    ['Harbour Keeper Operations Manual', 'Harbour Keeper'],
    ['Harbour Keeper Installation and Security Guide, second edition', 'Harbour Keeper'],
    ['Harbour Keeper Runbook', 'Harbour Keeper'],
    ['Harbour Keeper 4.2 Network Planning Guide', 'Harbour Keeper'],
    ["Harbour Keeper Administrator's Handbook 4.2", 'Harbour Keeper'],
    ['Harbour Keeper security hardening white paper', 'Harbour Keeper'],
    ['Harbour Keeper 4.2 Release Notes', 'Harbour Keeper'],
  ])('%s is on %s', (heading, name) => {
    expect(nameIn(heading)?.name).toBe(name);
  });

  it.each(['Operations Manual', 'User Manual', 'Quick Start Guide', 'Security Runbook'])(
    'names nobody that is only for something: %s',
    (heading) => {
      expect(nameIn(heading)).toBeNull();
    },
  );
});
