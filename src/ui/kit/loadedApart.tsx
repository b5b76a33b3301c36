/**
 * A part of the interface in a file of its own, which is loaded when the part is first shown. What cannot
 * be loaded says so: a page that was left open may ask for files that are gone by now.
 */
import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';
import { Button } from './Button.tsx';
import styles from './loadedApart.module.css';

/**
 * @param what it is called within a sentence: `the table`.
 * @param isQuiet shows nothing while it is loading, for what lies beside something that is there.
 */
export function loadedApart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  what: string,
  isQuiet = false,
): ComponentType<Props> {
  const Inner = lazy<ComponentType<Props>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => <NotLoaded what={what} /> }),
    ),
  );
  const waiting = isQuiet ? null : (
    <p aria-live="polite" className={styles.words}>
      Loading {what}…
    </p>
  );
  return function LoadedApart(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Inner {...props} />
      </Suspense>
    );
  };
}

function NotLoaded({ what }: { readonly what: string }) {
  return (
    <div role="alert" className={styles.words}>
      <p>This part of the page, {what}, could not be loaded. Reload the page to have it.</p>
      <Button onClick={() => window.location.reload()}>Reload</Button>
    </div>
  );
}
