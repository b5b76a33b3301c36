/** A finger that is drawn across the words goes to the next step or the one before. */
import { useRef } from 'react';
import type { PointerEvent } from 'react';

const LEAST_PX = 48;

export function useSwipe(onSwipe: (move: 'next' | 'previous') => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      from.current = pointerType === 'mouse' ? null : { x, y };
    },
    onPointerCancel: () => {
      from.current = null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const start = from.current;
      from.current = null;
      if (start === null) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < 2 * Math.abs(dy)) return;
      onSwipe(dx < 0 ? 'next' : 'previous');
    },
  };
}
