/** Keeps what is typed from when the palette is asked for until its field has the focus. */
import { useEffect, useEffectEvent, useState } from 'react';
import { NOTHING_AHEAD, readAhead } from './typedAhead.ts';
import type { TypedAhead } from './typedAhead.ts';

export interface AheadKeeper {
  readonly begin: () => void;
  /** Ends it. @returns what was typed; nothing where nothing was awaited. */
  readonly take: () => TypedAhead;
}

interface Awaited {
  readonly root: HTMLElement | null;
  readonly mac: boolean;
  readonly onClose: () => void;
}

export function useTypedAhead({ root, mac, onClose }: Awaited): AheadKeeper {
  const [kept] = useState(keepAhead);
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const ahead = kept.soFar();
    if (ahead === null || root === null || isElsewhere(event, root)) return;
    const next = readAhead(ahead, event, mac);
    if (next === null) return;
    // Nobody else is to have it: not the field that has the focus still, nor the commands' keys.
    event.preventDefault();
    event.stopPropagation();
    if (next === 'close') onClose();
    else kept.keep(next);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return kept;
}

function keepAhead() {
  let ahead: TypedAhead | null = null;
  return {
    soFar: () => ahead,
    keep: (typed: TypedAhead) => {
      ahead = typed;
    },
    begin: () => {
      ahead = NOTHING_AHEAD;
    },
    take: () => {
      const taken = ahead ?? NOTHING_AHEAD;
      ahead = null;
      return taken;
    },
  };
}

/** Whoever has gone on to the palette's own buttons, or to another part of the page, means those. */
function isElsewhere(event: KeyboardEvent, root: HTMLElement): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return true;
  const isPage = target === document.body || target === document.documentElement;
  return (!isPage && !root.contains(target)) || target.closest('[role="dialog"]') !== null;
}
