import { describe, expect, it } from 'vitest';
import { isPortKey } from './cellKinds.ts';

describe('the key of a setting that holds a port', () => {
  it.each([
    'keeper.http.port',
    'lamp_port / ssl_lamp_port',
    'debugPort',
    '--bind.address',
    'a_port_ssl',
  ])('is %s', (text) => {
    expect(isPortKey(text)).toBe(true);
  });

  it.each(['Port', 'Lamp port', 'quay_1', 'lamp.example.com', 'TCP / UDP'])('is not %s', (text) => {
    expect(isPortKey(text)).toBe(false);
  });

  it('is looked for once in a cell of many underscores, and not in every way to divide it', () => {
    expect(isPortKey(`a${'__b__'.repeat(38)}"`)).toBe(false);
  });
});
