import { describe, expect, it } from 'vitest';
import { PRESENT_KEYS, actOfKey } from './presentKeys.ts';

const press = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('a key while something is presented', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['j', 'next'],
    ['k', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'end'],
    ['Backspace', 'back'],
    ['.', 'blank'],
    ['B', 'blank'],
    ['/', 'ask'],
  ] as const)('%s does what clickers and presenters mean by it', (key, act) => {
    expect(actOfKey(press(key), true)).toBe(act);
  });

  it('goes back by Shift and the space bar', () => {
    expect(actOfKey(press(' ', { shiftKey: true }), true)).toBe('previous');
  });

  it('is the browser’s with Ctrl, ⌘ or Alt', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(actOfKey(press('ArrowLeft', { [held]: true }), true)).toBeNull();
  });

  it('that is a letter or a sign does nothing for whoever has switched those off; a clicker’s still does', () => {
    for (const key of ['b', '.', 's', 'j', 'k', 'f', '/', 'r', 'w'])
      expect(actOfKey(press(key), false)).toBeNull();
    for (const key of ['PageDown', ' ', 'Escape', 'Backspace'])
      expect(actOfKey(press(key), false)).not.toBeNull();
  });

  it('means one thing', () => {
    const keys = PRESENT_KEYS.flatMap((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
