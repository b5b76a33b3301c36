/** In the table the first row that is lit comes into sight, as the camera travels to what is lit in the chart. */
import { useEffect } from 'react';
import { useExplorer } from '../ExplorerContext.tsx';

const LIT_ROW = 'main tr[data-entry]:not([data-dimmed])';
const LATEST_MS = 5000;

export function useLitRow(root: HTMLElement | null): void {
  const { store } = useExplorer();
  useEffect(() => {
    if (root === null) return undefined;
    const show = () => root.querySelector(LIT_ROW)?.scrollIntoView({ block: 'start' });
    let callOff = () => {};
    const look = () => {
      callOff();
      if (store.getState().view === 'table') callOff = onceThere(root, show);
    };
    look();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.view !== before.view || state.reading !== before.reading) look();
    });
    return () => {
      callOff();
      unsubscribe();
    };
  }, [root, store]);
}

/** The table may still be on its way. @returns a function that calls it off. */
function onceThere(root: HTMLElement, act: () => void): () => void {
  const isThere = () => root.querySelector('main tr[data-entry]') !== null;
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    act();
  });
  const frame = requestAnimationFrame(() => {
    if (isThere()) act();
    else observer.observe(root, { childList: true, subtree: true });
  });
  const timer = window.setTimeout(() => observer.disconnect(), LATEST_MS);
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    observer.disconnect();
  };
}
