/**
 * A long press in the chart. Browsers that make a context menu event of it need no help; Safari on a phone
 * makes none, and the chart's own panning keeps touches from whoever listens further up, so it is counted
 * here, before the chart sees them.
 */
import { useEffect, useRef } from 'react';
import type { TouchEvent } from 'react';

const LONG_MS = 550;
const SLACK_PX = 10;

interface Press {
  readonly timer: number;
  readonly x: number;
  readonly y: number;
}

/** @param onPress where the finger has stayed, in CSS pixels of the window; says whether it did anything. */
export function useLongPress(onPress: (element: Element, x: number, y: number) => boolean) {
  const press = useRef<Press | null>(null);
  const wasLong = useRef(false);
  const cancel = () => {
    window.clearTimeout(press.current?.timer);
    press.current = null;
  };
  useEffect(() => cancel, []);
  const start = ({ touches, target }: TouchEvent) => {
    cancel();
    wasLong.current = false;
    const [touch, ...more] = Array.from(touches);
    if (touch === undefined || more.length > 0 || !(target instanceof Element)) return;
    const { clientX: x, clientY: y } = touch;
    const timer = window.setTimeout(() => {
      press.current = null;
      wasLong.current = onPress(target, x, y);
    }, LONG_MS);
    press.current = { timer, x, y };
  };
  const move = ({ touches }: TouchEvent) => {
    const [touch] = Array.from(touches);
    const { current } = press;
    if (touch === undefined || current === null) return;
    const moved = Math.hypot(touch.clientX - current.x, touch.clientY - current.y);
    if (moved > SLACK_PX) cancel();
  };
  const end = (event: TouchEvent) => {
    cancel();
    // Else a click would follow, and close what the press has just opened.
    if (wasLong.current) event.preventDefault();
  };
  return {
    cancel,
    handlers: {
      onTouchStartCapture: start,
      onTouchMoveCapture: move,
      onTouchEndCapture: end,
      onTouchCancelCapture: cancel,
    },
  };
}
