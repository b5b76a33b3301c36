/** What the keyboard points at lights up as if the pointer did; a click, which focuses too, does not. */
import type { FocusEvent } from 'react';
import type { Explorer } from '../state/explorer.ts';
import { hoverTarget } from '../state/viewActions.ts';

export function lightOnFocus(explorer: Explorer, id: string) {
  return {
    onFocus: (event: FocusEvent) => {
      if (event.currentTarget.matches(':focus-visible')) hoverTarget(explorer, id);
    },
    onBlur: () => hoverTarget(explorer, null),
  };
}
