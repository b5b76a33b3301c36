/**
 * Whether single letters and signs are commands. They can be switched off for good, for those whose
 * voice control or unsteady hand would press them by mistake: WCAG 2.1, 2.1.4.
 */
import { useState } from 'react';

const KEPT_AS = 'portolan.keys';

export function useSingleKeys(): readonly [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(readKept);
  const set = (next: boolean) => {
    setOn(next);
    keep(next);
  };
  return [on, set];
}

/** A browser may refuse to keep anything at all. Then the choice holds until the page is left. */
function readKept(): boolean {
  try {
    return window.localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

function keep(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(KEPT_AS);
    else window.localStorage.setItem(KEPT_AS, 'off');
  } catch {
    // Said above: it holds until the page is left.
  }
}
