/** What has to be so for a hop to be there: choices that nobody has made yet, and ports that only may fit. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Hop } from './way.ts';

/**
 * `only with Internal MySQL: Internal`, for each choice that is open and takes the flow's row away under
 * one of its settings; `otherwise with …` for what reads differently.
 */
export function flowProvisos(index: DocumentIndex, flow: Flow): readonly string[] {
  const conditions = index.entries.get(flow.entry)?.conditions ?? [];
  return conditions.flatMap(({ option: id, effect }) => {
    const option = index.document.options.find((one) => one.id === id);
    if (option === undefined || index.choices.has(id)) return [];
    if (effect === 'varies-with') return [`depends on ${option.label}`];
    const setting = effect === 'only-under' ? option.with : option.without;
    return [`only with ${setting === option.label ? setting : `${option.label}: ${setting}`}`];
  });
}

/** What all flows of a hop depend on: with any of them free, the hop is. */
export function hopProvisos(
  index: DocumentIndex,
  { flows }: Pick<Hop, 'flows'>,
): readonly string[] {
  const [first, ...others] = flows.map((flow) => flowProvisos(index, flow));
  return (first ?? []).filter((one) => others.every((words) => words.includes(one)));
}
