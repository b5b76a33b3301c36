/** What a row depends on, in words: one wording for lists, for details and for what is copied. */
import type { Condition, Option, Setting } from './document.ts';
import type { DocumentIndex } from './indexDocument.ts';

export interface ConditionWords {
  /** `only with Internal MySQL`, `depends on GUI database`. */
  readonly words: string;
  /** Without it the row is not there; else it is there all the same, and only reads differently. */
  readonly isNeeded: boolean;
}

/** @returns `null` for an option that the document does not have. */
export function conditionWords(
  { document, choices }: DocumentIndex,
  { option: id, effect }: Condition,
): ConditionWords | null {
  const option = document.options.find((one) => one.id === id);
  if (option === undefined) return null;
  if (effect === 'varies-with') {
    const chosen = choices.get(id);
    const words = chosen === undefined ? `depends on ${option.label}` : nameSetting(option, chosen);
    return { words, isNeeded: false };
  }
  const setting = effect === 'only-under' ? 'with' : 'without';
  return { words: `only with ${nameSetting(option, setting)}`, isNeeded: true };
}

/** `Internal MySQL`, `Internal MySQL: Another database`. */
export function nameSetting(option: Option, setting: Setting): string {
  return option[setting] === option.label ? option.label : `${option.label}: ${option[setting]}`;
}
