/** Tells the other window of a presentation that this page is left, and that it is back. */

interface End {
  readonly leave: () => void;
  readonly greet: () => void;
}

/** @returns a function that ends it. */
export function greetOnReturn({ leave, greet }: End): () => void {
  // Browsers keep pages aside, and may bring them back as they were.
  const listen = ({ persisted }: PageTransitionEvent) => {
    if (persisted) greet();
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', listen);
  return () => {
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', listen);
  };
}
