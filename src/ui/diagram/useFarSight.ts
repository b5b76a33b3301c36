/**
 * Notices when the camera is so far away that nothing can be read, and says so to the style sheets, without
 * rendering. Between near and far only layers are shown and hidden, so that it may happen in the middle of
 * a movement; the labels of groups grow once it rests.
 */
import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { isFar } from './camera.ts';

const REST_MS = 120;

interface FarSight {
  /** Gets `data-far`. */
  readonly root: RefObject<HTMLElement | null>;
  /** Both are called at once, and whenever they have something to say. */
  readonly onFar: (isFar: boolean) => void;
  readonly onRest: (zoom: number) => void;
}

export function useFarSight({ root, onFar, onRest }: FarSight): void {
  const { getState, subscribe } = useStoreApi();
  useLayoutEffect(() => {
    const { current } = root;
    if (current === null) return undefined;
    let seen = getState().transform[2];
    let timer = 0;
    const rest = () => onRest(seen);
    const look = (far: boolean) => {
      current.toggleAttribute('data-far', far);
      onFar(far);
    };
    look(isFar(seen));
    rest();
    const unsubscribe = subscribe(({ transform: [, , zoom] }) => {
      if (zoom === seen) return;
      if (isFar(zoom) !== isFar(seen)) look(isFar(zoom));
      seen = zoom;
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, REST_MS);
    });
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
    };
  }, [root, getState, subscribe, onFar, onRest]);
}
