/**
 * What is typed between the key that opens the palette and the palette's field: on a slow machine, or over a
 * slow line, that is long enough for a word, and the word was meant for the field.
 */
import { isKeyOf } from './keys.ts';
import type { KeyPress } from './keys.ts';

export interface TypedAhead {
  readonly text: string;
  /** Whether Enter came after it: the first that it finds is to be run. */
  readonly isEntered: boolean;
}

export const NOTHING_AHEAD: TypedAhead = { text: '', isEntered: false };

/** @returns what is typed with this key too; `close` for one that puts the palette away, `null` for any other. */
export function readAhead(
  { text, isEntered }: TypedAhead,
  press: KeyPress,
  mac: boolean,
): TypedAhead | 'close' | null {
  if (press.isComposing) return null;
  if (press.key === 'Escape' || isKeyOf('palette', press, mac)) return 'close';
  // Nothing changes what has been entered.
  if (press.key === 'Enter' || isEntered) return { text, isEntered: true };
  const signs = Array.from(text);
  if (press.key === 'Backspace') return { text: signs.slice(0, -1).join(''), isEntered };
  const isSign = Array.from(press.key).length === 1;
  // What AltGr writes is a sign, though Windows says of AltGr that it is Ctrl.
  const isBound = (press.ctrlKey || press.metaKey) && !press.getModifierState('AltGraph');
  return isSign && !isBound ? { text: text + press.key, isEntered } : null;
}
