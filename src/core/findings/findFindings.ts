/** Asks every rule of a document, once for its index. */
import { groupBy } from '../model/groupBy.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import type { Finding, Found, Rule } from './finding.ts';
import { RULES } from './rules.ts';

export interface RuleFindings {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Every rule in its order, with what it found; with nothing where it found nothing. */
export const findFindings = oncePerIndex((index): readonly RuleFindings[] => {
  const places = placesOf(index);
  return RULES.map((rule) => {
    const findings = rule.find(index).map((found) => complete(rule, found, places));
    // Two of one key would be accepted as one.
    const kept = [...groupBy(findings, ({ key }) => key).values()].flatMap(
      ([first]) => first ?? [],
    );
    return { rule, findings: kept };
  });
});

type Places = ReadonlyMap<string, number>;

function placesOf({ document }: DocumentIndex): Places {
  const all = [...document.entries, ...document.components, ...document.flows];
  return new Map(all.map(({ id }, place) => [id, place]));
}

function complete(rule: Rule, found: Found, places: Places): Finding {
  const inOrder = <Id extends string>(ids: readonly Id[]): readonly Id[] =>
    [...new Set(ids)].toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const entries = inOrder(found.entries ?? found.flows.map(({ entry }) => entry));
  const components = inOrder(found.components ?? []);
  return {
    rule: rule.id,
    key: found.key ?? entries.join(','),
    name: found.name,
    words: found.words,
    entries,
    components,
    flows: inOrder(found.flows.map(({ id }) => id)),
  };
}
