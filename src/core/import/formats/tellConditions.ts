/** Says once of a text that parts of it are there only under conditions that a build of the docs decides. */
import type { PlacedText } from './placedText.ts';
import type { ProblemList } from './problems.ts';
import { findTemplates } from './templates.ts';

const CONDITION =
  /^(?:<%-?|\{%-?|\{\{[-~]?#?)\s*(?:if|unless|elsif|elif|else|case|when|for|each|with|range|ifversion)\b/;

export function tellConditions({ text, placeAt }: PlacedText, problems: ProblemList): void {
  const condition = findTemplates(text).find(({ from, to }) =>
    CONDITION.test(text.slice(from, to)),
  );
  if (condition === undefined) return;
  problems.tellOnce(
    'conditional-parts',
    placeAt(condition.from),
    text.slice(condition.from, condition.to),
  );
}
