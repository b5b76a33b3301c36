/**
 * A part of the interface in a file of its own, which is loaded when the part is first shown, or before
 * that while the page has nothing else to do. Once loaded it is there in the same commit: a part that came
 * a moment late would lose the focus; Escape puts it away before that, too. On a page that was written
 * beforehand its markup is there already, and comes alive with it. What cannot be loaded says so: a page
 * that was left open may ask for files that are gone by now.
 */
import { Suspense, lazy, memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ComponentType, RefObject } from 'react';
import { Button } from './Button.tsx';
import { noteArrival, noteAwaited, registerPart } from './parts.ts';
import styles from './loadedApart.module.css';

export interface ApartWords<Props> {
  /** What it is called within a sentence: `the table`. */
  readonly what: string;
  /** Shows nothing while it is loading, for what lies beside something that is there. */
  readonly isQuiet?: boolean;
  /** Whether it is on every page from the start, and loaded right after the chart. */
  readonly isFirst?: boolean;
  /** Shown where it cannot be loaded, in place of a sentence and a button that loads the page anew. */
  readonly Failed?: ComponentType<Props>;
}

/** @param load may reject. */
export function loadedApart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: ApartWords<Props>,
): ComponentType<Props> {
  const {
    what,
    isQuiet = false,
    isFirst = false,
    Failed = () => <NotLoaded what={what} />,
  } = words;
  let loaded: ComponentType<Props> | null = null;
  const keep = async () => {
    loaded ??= await load();
    return loaded;
  };
  registerPart(keep, isFirst);
  const later = () =>
    lazy<ComponentType<Props>>(() =>
      keep().then(
        (part) => ({ default: part }),
        () => ({ default: Failed }),
      ),
    );
  const waiting = isQuiet ? null : (
    <p aria-live="polite" className={styles.words}>
      Loading {what}…
    </p>
  );
  function LoadedApart(props: Props) {
    // Settled when it is first shown: one that arrives in between must not be put in anew.
    const [Part] = useState(() => loaded ?? later());
    const [arrive, arrived] = useArrival();
    useDismissal(props, arrived);
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
        <Arrived onArrived={arrive} />
      </Suspense>
    );
  }
  // What was written beforehand would be thrown away by a change that comes before the part itself.
  return memo(LoadedApart);
}

/** Counts a part among those that are awaited, from when it is wanted until it is on screen. */
function useArrival(): readonly [arrive: () => void, arrived: RefObject<boolean>] {
  const arrived = useRef(false);
  const isAwaited = useRef(false);
  const [end] = useState(() => () => {
    // One that was there at once was never awaited.
    if (isAwaited.current) noteArrival();
    isAwaited.current = false;
  });
  useEffect(() => {
    if (arrived.current) return undefined;
    isAwaited.current = true;
    noteAwaited();
    return end;
  }, [end]);
  const [arrive] = useState(() => () => {
    arrived.current = true;
    end();
  });
  return [arrive, arrived];
}

/** A part that can be closed by the reader says so by its `onClose`. */
function useDismissal(props: object, arrived: RefObject<boolean>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || arrived.current || !isClosable(props)) return;
    event.stopPropagation();
    props.onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    // Before whatever lies under it, which stays as it is.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

function isClosable(props: object): props is { readonly onClose: () => void } {
  return 'onClose' in props && typeof props.onClose === 'function';
}

function Arrived({ onArrived }: { readonly onArrived: () => void }) {
  useEffect(onArrived, [onArrived]);
  return null;
}

function NotLoaded({ what }: { readonly what: string }) {
  return (
    <div role="alert" className={styles.words}>
      <p>This part of the page, {what}, could not be loaded. Reload the page to have it.</p>
      <Button onClick={() => window.location.reload()}>Reload</Button>
    </div>
  );
}
