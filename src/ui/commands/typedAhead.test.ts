import { expect, test } from 'vitest';
import type { KeyPress } from './keys.ts';
import { NOTHING_AHEAD, readAhead } from './typedAhead.ts';

const press = (key: string, more: Partial<KeyPress> = {}, altGraph = false): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  getModifierState: (name) => name === 'AltGraph' && altGraph,
  ...more,
});

function typed(...keys: readonly KeyPress[]) {
  return keys.reduce((ahead, key) => {
    const next = readAhead(ahead, key, false);
    return next === null || next === 'close' ? ahead : next;
  }, NOTHING_AHEAD);
}

test('letters, blanks and what AltGr writes are kept in their order', () => {
  const keys = [...['B', 'b', ' '].map((key) => press(key)), press('→', { ctrlKey: true }, true)];
  expect(typed(...keys)).toEqual({ text: 'Bb →', isEntered: false });
});

test('Backspace takes the last sign back, whole', () => {
  expect(typed(press('a'), press('😀'), press('Backspace')).text).toBe('a');
  expect(typed(press('Backspace')).text).toBe('');
});

test('Enter ends it: nothing that comes later changes what is run', () => {
  const keys = ['a', 'Enter', 'b', 'Backspace'].map((key) => press(key));
  expect(typed(...keys)).toEqual({ text: 'a', isEntered: true });
});

test('Escape and the key that opened it put the palette away', () => {
  expect(readAhead(NOTHING_AHEAD, press('Escape'), false)).toBe('close');
  expect(readAhead(NOTHING_AHEAD, press('k', { ctrlKey: true }), false)).toBe('close');
  expect(readAhead(NOTHING_AHEAD, press('k', { metaKey: true }), true)).toBe('close');
});

test('no other key is taken from whoever has it', () => {
  const others = [press('Tab'), press('Shift'), press('F5'), press('r', { ctrlKey: true })];
  for (const other of [...others, press('a', { isComposing: true })]) {
    expect(readAhead(NOTHING_AHEAD, other, false)).toBeNull();
  }
});
