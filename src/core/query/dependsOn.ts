/** What a choice has taken away is no unknown name: the page has it, this deployment does not. */
import type { Entry, Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { normalizeName } from './names.ts';

/** @returns the labels of the options on which a component of that name depends, which is not there now. */
export function dependsOn(index: DocumentIndex, name: string): readonly string[] {
  const { source, components } = index;
  const wanted = normalizeName(name);
  const missing = source.components.filter(
    ({ id, names }) => !components.has(id) && names.some((one) => normalizeName(one) === wanted),
  );
  const ids = new Set(missing.map(({ id }) => id));
  const touches = ({ from, to }: Flow) => ids.has(from) || ids.has(to);
  const flowsOf = ({ id, alternatives }: Entry) => [
    ...source.flows.filter((flow) => flow.entry === id),
    ...alternatives.flatMap(({ flows }) => flows),
  ];
  const options = new Set(
    source.entries
      .filter((entry) => flowsOf(entry).some(touches))
      .flatMap(({ conditions }) => conditions.map(({ option }) => option)),
  );
  return source.options.filter(({ id }) => options.has(id)).map(({ label }) => label);
}
