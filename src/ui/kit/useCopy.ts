/** Copies a text and says for a moment how that went. What is refused is the caller's to show. */
import { useState } from 'react';
import { copyText } from './copyText.ts';

type Copied = 'copied' | 'refused' | null;

const SAID_FOR_MS = 2500;

/** @returns the outcome of the last copy, for a moment; and how to copy, which never rejects. */
export function useCopy(): readonly [
  outcome: Copied,
  copy: (text: string) => Promise<Exclude<Copied, null>>,
] {
  const [outcome, setOutcome] = useState<Copied>(null);
  const copy = async (text: string) => {
    const result = await copyText(text);
    setOutcome(result);
    window.setTimeout(() => setOutcome(null), SAID_FOR_MS);
    return result;
  };
  return [outcome, copy];
}
