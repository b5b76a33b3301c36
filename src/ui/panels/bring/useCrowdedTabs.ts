/**
 * Tabs where there is room for all of them, else a list: how much room the reader's own documents need is
 * known only once they are there. The style sheet of the bar goes by the attribute.
 */
import { useLayoutEffect } from 'react';
import type { BroughtDocument } from '../../../state/broughtDocument.ts';

export function useCrowdedTabs(
  root: HTMLElement | null,
  brought: readonly BroughtDocument[],
): void {
  useLayoutEffect(() => {
    const bar = root?.querySelector('header') ?? null;
    const tabs = bar?.querySelector('nav') ?? null;
    if (bar === null || tabs === null) return undefined;
    const measure = () => {
      // They can be measured only while they are shown.
      bar.removeAttribute('data-crowded');
      bar.toggleAttribute(
        'data-crowded',
        brought.length > 0 && tabs.scrollWidth > tabs.clientWidth,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    return () => observer.disconnect();
  }, [root, brought]);
}
