/** Whoever listens gets the way to stop: a chart that is taken out of its page leaves nothing behind. */
export function listen(
  target: EventTarget,
  type: string,
  hear: (event: Event) => void,
): () => void {
  target.addEventListener(type, hear);
  return () => target.removeEventListener(type, hear);
}
