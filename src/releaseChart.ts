/** The chart is where the explorer puts it from here on, and no longer where the page was written to be. */
export function releaseChart(): void {
  for (const name of ['data-scripted', 'data-sighted']) {
    document.documentElement.removeAttribute(name);
  }
  document.getElementById('first-sight')?.remove();
}
