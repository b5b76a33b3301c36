/**
 * A long list, some of it at first and more with each frame, until all of it is there: a browser that is
 * given a thousand lines at once does nothing else for a second.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';

/** Shorter ones are there at once. */
const FEW = 100;
/** So many at first, beside all else that comes with them, and so many more with each frame. */
const FIRST = 30;
const STEP = 60;

/**
 * @param list another one begins anew.
 * @returns the same list once all of it is there.
 */
export function useGrowing<Thing>(list: readonly Thing[]): readonly Thing[] {
  // What was written beforehand has all of it, and so has what comes alive in its place.
  const isWritten = useSyncExternalStore(neverChanges, isNot, is);
  const [whole] = useState(isWritten ? list : null);
  const [grown, setGrown] = useState({ of: list, count: FIRST });
  const count = grown.of === list ? grown.count : FIRST;
  const isAll = list === whole || Math.max(FEW, count) >= list.length;
  useEffect(() => {
    if (isAll) return undefined;
    let timer = 0;
    // After the frame, so that what else waits has its turn.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setGrown({ of: list, count: count + STEP }));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [list, count, isAll]);
  return isAll ? list : list.slice(0, count);
}

const neverChanges = () => () => {};
const is = () => true;
const isNot = () => false;
