/** What an option does, row by row: what holds only under one of its settings, and what reads otherwise. */
import type { Condition, Entry, FlowDocument, Option, Setting } from './document.ts';

export type Effect =
  /** The row is there under both settings, as documented. */
  | { readonly kind: 'stays' }
  | { readonly kind: 'holds' }
  | { readonly kind: 'goes' }
  /** The row is there, and says something else. */
  | { readonly kind: 'changes'; readonly change: string };

export interface OptionEffect {
  readonly entry: Entry;
  readonly effect: Effect;
}

/** @returns one for each row that depends on the option, in the document's order. */
export function optionEffects(
  { entries }: FlowDocument,
  option: Option,
  setting: Setting,
): readonly OptionEffect[] {
  return entries.flatMap((entry) => {
    const condition = entry.conditions.find((one) => one.option === option.id);
    return condition === undefined ? [] : [{ entry, effect: effectOf(condition, entry, setting) }];
  });
}

function effectOf({ effect }: Condition, { alternatives }: Entry, setting: Setting): Effect {
  if (effect === 'varies-with') {
    const alternative = alternatives.find((one) => one.setting === setting);
    return alternative === undefined
      ? { kind: 'stays' }
      : { kind: 'changes', change: alternative.change };
  }
  const holdsUnder = effect === 'only-without' ? 'without' : 'with';
  return { kind: setting === holdsUnder ? 'holds' : 'goes' };
}
