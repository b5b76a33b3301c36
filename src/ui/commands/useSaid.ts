/** Words that are shown for a moment. */
import { useEffect, useState } from 'react';

const SAID_FOR_MS = 3000;

export function useSaid(): readonly [said: string, say: (words: string) => void] {
  const [said, setSaid] = useState({ words: '' });
  useEffect(() => {
    if (said.words === '') return undefined;
    const timer = window.setTimeout(() => setSaid({ words: '' }), SAID_FOR_MS);
    return () => window.clearTimeout(timer);
  }, [said]);
  return [said.words, (words) => setSaid({ words })];
}
