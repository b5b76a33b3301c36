/** Which key does what while something is presented, as clickers send them and presenters know them. Pure. */
import type { StageMove } from '../../state/speakerProtocol.ts';

export type PresentAct =
  StageMove | 'end' | 'back' | 'blank' | 'spotlight' | 'ask' | 'speaker' | 'screen';

export interface KeyChoice {
  /** Whether letters and signs by themselves are keys. */
  readonly singleKeys: boolean;
}

/** Does what a key or a button means. */
export type Act = (act: PresentAct) => void;

export interface PresentKey {
  readonly act: PresentAct;
  readonly does: string;
  /** ` ` is the space bar. Other single signs are left out for those who have switched them off. */
  readonly keys: readonly string[];
}

/** The speaker's window answers to the first four and to `blank`. */
export const PRESENT_KEYS: readonly PresentKey[] = [
  { act: 'next', does: 'Next step', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'j'] },
  {
    act: 'previous',
    does: 'Previous step',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'k'],
  },
  { act: 'first', does: 'First step', keys: ['Home'] },
  { act: 'last', does: 'Last step', keys: ['End'] },
  { act: 'end', does: 'End the presentation', keys: ['Escape'] },
  { act: 'back', does: 'Back to the step', keys: ['Backspace', 'r'] },
  { act: 'ask', does: 'Ask something in between', keys: ['/'] },
  { act: 'spotlight', does: 'Spotlight on or off', keys: ['s'] },
  { act: 'blank', does: 'Blank the screen, or not', keys: ['b', '.'] },
  { act: 'speaker', does: 'Open the speaker’s window', keys: ['w'] },
  { act: 'screen', does: 'Full screen on or off', keys: ['f'] },
];

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** @returns `null` for a key that means nothing here. */
export function actOfKey(press: Press, singleKeys: boolean): PresentAct | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (ctrlKey || metaKey || altKey) return null;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (!singleKeys && plain.length === 1 && plain !== ' ') return null;
  const shifted = shiftKey ? `Shift+${plain}` : plain;
  const find = (name: string) => PRESENT_KEYS.find(({ keys }) => keys.includes(name))?.act ?? null;
  return find(shifted) ?? find(plain);
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  Backspace: '⌫',
};

/** For the sheet of keys: as they are printed on the keyboard. */
export function presentCaps() {
  const cap = (key: string) => CAPS[key] ?? key.replace(/ $/, 'Space');
  return PRESENT_KEYS.map(({ does, keys }) => ({ does, keys: keys.map(cap) }));
}
