/** Leads to the problems of what is open in the panel, once they are there. */

/** Longer than this nobody waits for them. */
const LATEST_MS = 10_000;

export function goToProblems(root: HTMLElement | null): void {
  if (root === null) return;
  const go = () => {
    const problems = root.querySelector<HTMLElement>('[data-problems] h3');
    if (problems === null) return false;
    problems.focus({ preventScroll: true });
    problems.scrollIntoView({ block: 'start' });
    return true;
  };
  if (go()) return;
  const waiting = new MutationObserver(() => {
    if (go()) waiting.disconnect();
  });
  waiting.observe(root, { childList: true, subtree: true });
  window.setTimeout(() => waiting.disconnect(), LATEST_MS);
}
