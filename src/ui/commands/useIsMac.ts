/** Whether keys are those of a Mac, where ⌘ does what Ctrl does elsewhere. */
import { useSyncExternalStore } from 'react';

export function useIsMac(): boolean {
  return useSyncExternalStore(neverChanges, isMac, () => false);
}

const neverChanges = () => () => {};

/** An iPad and an iPhone say `like Mac OS X`, and their keyboards have a ⌘ as well. */
const isMac = () => navigator.userAgent.includes('Mac');
