import { describe, expect, it } from 'vitest';
import { readAction, readYesNo, refuses } from './readAction.ts';

describe('readAction', () => {
  it.each(['Allow', 'PERMIT', 'accept', '✅ Yes', 'Allowed (log)', 'Permitir', 'erlaubt', '允许'])(
    'takes %j for leave',
    (text) => {
      expect(readAction(text)).toBe('allow');
    },
  );

  it.each(['Deny', 'DROP', 'blocked', '❌', 'No', 'Not allowed', 'Denegado', 'interdit', '拒否'])(
    'takes %j for a refusal',
    (text) => {
      expect(readAction(text)).toBe('deny');
    },
  );

  it('cannot tell where both are said, or neither', () => {
    expect(readAction('Allow, else deny')).toBe('unclear');
    expect(readAction('Rate-limit')).toBe('unclear');
  });

  it.each([
    ['Block; log enabled', 'deny'],
    ['Allow (log disabled)', 'allow'],
    ['Deny, no logging', 'deny'],
    ['Redirect to 443', 'allow'],
    ['Not blocked', 'allow'],
    ['Allow/Deny', 'unclear'],
    ['Yes, block others', 'unclear'],
    ['Log', 'unclear'],
  ])('hears of %j what becomes of the traffic, and not of the log', (text, expected) => {
    expect(readAction(text)).toBe(expected);
  });

  it('hears nothing in an empty cell', () => {
    expect(readAction('')).toBeNull();
    expect(readAction('N/A')).toBeNull();
  });
});

describe('refuses', () => {
  it.each([
    'DENY',
    'Default deny',
    'deny-all',
    'Block all other inbound',
    '❌ Deny',
    'Denegado',
    'Denies connections to the shore',
  ])('hears a refusal in %j', (text) => {
    expect(refuses(text)).toBe(true);
  });

  it.each(['Block storage for VMs', 'Drop-in service', 'Denver', 'Used to reject nothing', '443'])(
    'hears none in %j',
    (text) => {
      expect(refuses(text)).toBe(false);
    },
  );
});

describe('readYesNo', () => {
  it('reads words and signs, and nothing that says more', () => {
    expect(['Yes', '✓', '●', 'No', '✗', 'None'].map(readYesNo)).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
      'no',
      'no',
    ]);
    expect(['443', 'X', 'Yes, on 443', ''].map(readYesNo)).toEqual([null, null, null, null]);
  });
});
