/** What the rows of a hop depend on, as far as nobody has chosen it yet. */
import { conditionWords } from '../model/conditionWords.ts';
import type { ConditionWords } from '../model/conditionWords.ts';
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Hop } from './way.ts';

/**
 * For each choice that is open: `only with Internal MySQL` where one of its settings takes the flow's row
 * away, and `depends on GUI database` where the row only reads differently under the other.
 */
export function flowProvisos(index: DocumentIndex, flow: Flow): readonly ConditionWords[] {
  const conditions = index.entries.get(flow.entry)?.conditions ?? [];
  const open = conditions.filter(({ option }) => !index.choices.has(option));
  return open.flatMap((condition) => conditionWords(index, condition) ?? []);
}

/** `only with …`: what all flows of a hop need. Where one of them is free of it, so is the hop. */
export function hopNeeds(index: DocumentIndex, { flows }: Pick<Hop, 'flows'>): readonly string[] {
  const [first, ...others] = flows.map((flow) =>
    flowProvisos(index, flow).flatMap(({ words, isNeeded }) => (isNeeded ? [words] : [])),
  );
  return (first ?? []).filter((one) => others.every((words) => words.includes(one)));
}
