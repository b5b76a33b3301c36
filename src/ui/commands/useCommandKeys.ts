/** Listens to the keys of the whole page, and hands on those that are bound to a command. */
import { useEffect, useEffectEvent } from 'react';
import { focusOfKey } from './keyFocus.ts';
import { bindingOfKey } from './keys.ts';
import type { KeyBinding, KeySituation } from './keys.ts';

interface CommandKeys extends Omit<KeySituation, 'focus'> {
  readonly root: HTMLElement | null;
  /** While something is open, or about to open, that keys are for. */
  readonly busy: boolean;
  /** @returns whether it was done; a key that does nothing is left to the browser. */
  readonly onBinding: (binding: KeyBinding) => boolean;
  /** A key is held down that most often has a command behind it. */
  readonly onMod: () => void;
}

export function useCommandKeys({ root, mac, singleKeys, busy, onBinding, onMod }: CommandKeys) {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (root === null || busy) return;
    if (event.key === (mac ? 'Meta' : 'Control')) onMod();
    const focus = focusOfKey(event, root);
    const binding = bindingOfKey(event, { mac, singleKeys, focus });
    if (binding !== null && onBinding(binding)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
