/** Which key does what, and which keys are left to whoever else they belong to. */
import { describe, expect, it } from 'vitest';
import { KEY_BINDINGS, bindingOfKey, isKeyOf, isWithMod, keysOfCommand } from './keys.ts';
import { nameKey } from './nameKey.ts';
import type { KeyPress, KeySituation } from './keys.ts';

const FREE: KeySituation = { mac: false, singleKeys: true, focus: 'free' };

interface Pressed extends Partial<Omit<KeyPress, 'getModifierState'>> {
  readonly altGraph?: boolean;
  readonly capsLock?: boolean;
}

function press(key: string, { altGraph = false, capsLock = false, ...more }: Pressed = {}) {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    defaultPrevented: false,
    getModifierState: (name: string) => (name === 'AltGraph' ? altGraph : capsLock),
    ...more,
  };
}

const commandOf = (key: string, more: Pressed = {}, where: Partial<KeySituation> = {}) =>
  bindingOfKey(press(key, more), { ...FREE, ...where })?.command ?? null;

const SINGLE_KEYS = KEY_BINDINGS.flatMap(({ keys }) => keys).filter((key) => !isWithMod(key));

const pressSingle = (key: string, where: Partial<KeySituation>) =>
  commandOf(key.replace('Shift+', ''), { shiftKey: key.startsWith('Shift+') }, where);

const isAnswered = (command: string | null) => command !== null;

describe('a single key', () => {
  it.each([
    ['/', 'query'],
    ['f', 'fit'],
    ['t', 'view-table'],
    ['m', 'view-matrix'],
    ['c', 'view-diagram'],
    ['d', 'show'],
    ['w', 'ways'],
    ['[', 'previous-way'],
    [']', 'next-way'],
    [',', 'step-back'],
    ['.', 'step'],
    ['?', 'keys'],
    ['u', 'undo-query'],
  ])('%s is %s', (key, command) => {
    expect(commandOf(key)).toBe(command);
  });

  it('of a letter is another one with Shift', () => {
    expect(commandOf('U', { shiftKey: true })).toBe('redo-query');
    expect(commandOf('T', { shiftKey: true })).toBeNull();
  });

  it('is the same under Caps Lock', () => {
    expect(commandOf('T', { capsLock: true })).toBe('view-table');
    expect(commandOf('U', { capsLock: true })).toBe('undo-query');
    expect(commandOf('u', { capsLock: true, shiftKey: true })).toBe('redo-query');
  });

  it('of a sign is found wherever a keyboard has it', () => {
    expect(commandOf('/', { shiftKey: true })).toBe('query');
    expect(commandOf('?')).toBe('keys');
  });

  it('on a keyboard of other letters is the one in its place', () => {
    expect(commandOf('е', { code: 'KeyT' })).toBe('view-table');
    expect(commandOf('z', { code: 'KeyT' })).toBeNull();
  });

  it('does nothing when switched off', () => {
    const off = { singleKeys: false };
    expect(SINGLE_KEYS.map((key) => pressSingle(key, off)).filter(isAnswered)).toEqual([]);
    expect(commandOf('z', { ctrlKey: true }, off)).toBe('undo-query');
    expect(commandOf('k', { ctrlKey: true }, off)).toBe('palette');
  });

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { isComposing: true },
    { defaultPrevented: true },
  ])('is left alone with %o', (more) => {
    expect(commandOf('t', more)).toBeNull();
    expect(commandOf('[', more)).toBeNull();
  });

  it.each([{ altKey: true }, { altGraph: true }, { ctrlKey: true, altKey: true, altGraph: true }])(
    'of a sign is found with the AltGr or ⌥ that some keyboards need for it, of a letter never: %o',
    (more) => {
      expect(commandOf('[', more)).toBe('previous-way');
      expect(commandOf(']', more)).toBe('next-way');
      expect(commandOf('/', { ...more, shiftKey: true })).toBe('query');
      expect(['t', 'u'].map((key) => commandOf(key, more)).filter(isAnswered)).toEqual([]);
      expect(commandOf('k', { ...more, ctrlKey: true })).toBeNull();
    },
  );

  it('of a sign is left alone with Ctrl and Alt where that is no AltGr', () => {
    expect(commandOf('[', { ctrlKey: true, altKey: true })).toBeNull();
    expect(commandOf('[', { metaKey: true, altKey: true })).toBeNull();
  });

  it('that is held down steps on, and toggles nothing to and fro', () => {
    expect(commandOf('.', { repeat: true })).toBe('step');
    expect(commandOf(']', { repeat: true })).toBe('next-way');
    expect(commandOf('d', { repeat: true })).toBeNull();
    expect(commandOf('w', { repeat: true })).toBeNull();
  });
});

describe('a key with Ctrl or ⌘', () => {
  it('is with Ctrl here, with ⌘ on a Mac, and never with both', () => {
    const mac = { mac: true };
    expect(commandOf('k', { ctrlKey: true })).toBe('palette');
    expect(commandOf('k', { metaKey: true }, mac)).toBe('palette');
    expect(commandOf('k', { metaKey: true })).toBeNull();
    // On a Mac this deletes to the end of the line.
    expect(commandOf('k', { ctrlKey: true }, mac)).toBeNull();
    expect(commandOf('k', { ctrlKey: true, metaKey: true })).toBeNull();
  });

  it('is told apart by the platform in the palette, too', () => {
    expect(isKeyOf('palette', press('k', { ctrlKey: true }), false)).toBe(true);
    expect(isKeyOf('palette', press('k', { metaKey: true }), true)).toBe(true);
    expect(isKeyOf('palette', press('k', { ctrlKey: true }), true)).toBe(false);
    expect(isKeyOf('palette', press('k', { metaKey: true }), false)).toBe(false);
    expect(isKeyOf('palette', press('z', { ctrlKey: true }), false)).toBe(false);
  });

  it('undoes and redoes', () => {
    expect(commandOf('z', { ctrlKey: true })).toBe('undo-query');
    expect(commandOf('Z', { ctrlKey: true, shiftKey: true })).toBe('redo-query');
    expect(commandOf('Z', { ctrlKey: true, capsLock: true })).toBe('undo-query');
  });

  it('leaves the browser its own', () => {
    const others = ['f', 't', 'w', 'd', 'u', 'c', '/'].map((key) =>
      commandOf(key, { ctrlKey: true }),
    );
    expect(others.filter(isAnswered)).toEqual([]);
    expect(commandOf('K', { ctrlKey: true, shiftKey: true })).toBeNull();
  });
});

describe('where something is typed in', () => {
  it('only the palette’s key is ours', () => {
    const focus = 'field';
    expect(SINGLE_KEYS.map((key) => pressSingle(key, { focus })).filter(isAnswered)).toEqual([]);
    expect(commandOf('z', { ctrlKey: true }, { focus })).toBeNull();
    expect(commandOf('k', { ctrlKey: true }, { focus })).toBe('palette');
  });

  it('in a menu or a dialog no key is', () => {
    expect(commandOf('t', {}, { focus: 'taken' })).toBeNull();
    expect(commandOf('k', { ctrlKey: true }, { focus: 'taken' })).toBeNull();
  });
});

describe('the table of keys', () => {
  it('answers each of its keys by its own command', () => {
    const commands = SINGLE_KEYS.map((key) => pressSingle(key, {}));
    expect(commands).toEqual(
      SINGLE_KEYS.map((key) => KEY_BINDINGS.find(({ keys }) => keys.includes(key))?.command),
    );
  });

  it('gives no key to two commands', () => {
    const keys = KEY_BINDINGS.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names keys as they are printed', () => {
    expect(keysOfCommand('redo-query').map((key) => nameKey(key, false))).toEqual([
      ['Shift', 'U'],
      ['Ctrl', 'Shift', 'Z'],
    ]);
    expect(nameKey('Mod+Shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(nameKey('+', false)).toEqual(['+']);
    expect(nameKey('Shift+Arrows', false)).toEqual(['Shift', 'Arrows']);
  });
});
