/**
 * One listener for all frames of a page. Whose message it is, is known by its window, and never asked of
 * the document, which does not see into the shadow that a frame stands in.
 */
import { readFromFrame } from '../core/embed/messages.ts';
import type { FrameMessage } from '../core/embed/messages.ts';

const heard = new Map<HTMLIFrameElement, (message: FrameMessage) => void>();

/** @returns a function that ends it. */
export function hearFrame(
  frame: HTMLIFrameElement,
  hear: (message: FrameMessage) => void,
): () => void {
  if (heard.size === 0) window.addEventListener('message', pass);
  heard.set(frame, hear);
  return () => {
    heard.delete(frame);
    if (heard.size === 0) window.removeEventListener('message', pass);
  };
}

function pass({ source, data }: MessageEvent<unknown>): void {
  if (source === null) return;
  for (const [frame, hear] of heard) {
    if (frame.contentWindow !== source) continue;
    const message = readFromFrame(data);
    if (message !== null) hear(message);
  }
}
