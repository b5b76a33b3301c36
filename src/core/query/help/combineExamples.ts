/** The examples of terms put together. */
import type { Flow } from '../../model/document.ts';
import type { ComponentId, FlowId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import type { FieldName } from '../ast.ts';
import { sureName } from '../names.ts';
import { printWord } from '../print.ts';
import type { ChosenTrace } from './chooseTrace.ts';
import type { FieldTerm } from './fieldTerms.ts';
import { fieldTerms } from './fieldTerms.ts';
import { byRows } from './hopExamples.ts';
import type { NamedEnd } from './sayEnds.ts';
import { examplesOf, firstExample, tryExample } from './tryExample.ts';
import type { HelpExample, Proposal, Tried } from './tryExample.ts';

/** What people ask for together, the likeliest first. */
const FIELDS_TO_COMBINE = [
  'protocol',
  'encryption',
  'kind',
  'direction',
  'is',
  'cluster',
] as const satisfies readonly FieldName[];

const MOST_OF_EACH = 8;

export function combineExamples(
  index: DocumentIndex,
  endOf: (id: ComponentId) => NamedEnd,
  chosen: ChosenTrace | null,
): readonly HelpExample[] {
  // The first few of each do: the others have fewer rows.
  const places = fieldTerms(index, 'cluster').slice(0, MOST_OF_EACH);
  const terms = FIELDS_TO_COMBINE.flatMap((field) =>
    fieldTerms(index, field).slice(0, MOST_OF_EACH),
  );
  const ends = byRows(index.incoming, endOf).slice(0, MOST_OF_EACH);
  return examplesOf(
    bothExample(index, places, terms),
    valuesExample(index),
    eitherExample(index, ends),
    withoutExample(index, ends, terms),
    parenthesesExample(index, ends, terms),
    ...(chosen === null
      ? []
      : [chosenHopsExample(index, chosen, terms), aroundExample(index, endOf, chosen, terms)]),
  );
}

function bothExample(
  index: DocumentIndex,
  places: readonly FieldTerm[],
  terms: readonly FieldTerm[],
): Tried | null {
  const proposals = places.flatMap((place) =>
    terms
      .filter(({ field, flows }) => field !== 'cluster' && crosses(place.flows, flows))
      .map((term) => ({
        query: `${place.query} ${term.query}`,
        means: `Every flow ${place.clause}, and ${term.clause}`,
      })),
  );
  return firstExample(index, proposals);
}

/** `protocol:https,ssh`: of one field, two values that are not all there are. */
function valuesExample(index: DocumentIndex): Tried | null {
  const proposals = FIELDS_TO_COMBINE.flatMap((field): readonly Proposal[] => {
    const [one, other, third] = fieldTerms(index, field);
    if (one === undefined || other === undefined || third === undefined) return [];
    return [
      {
        query: `${one.query},${printWord(other.value)}`,
        means: `Every flow ${one.clause}, or ${other.clause}`,
      },
    ];
  });
  return firstExample(index, proposals);
}

function eitherExample(index: DocumentIndex, ends: readonly NamedEnd[]): Tried | null {
  const [one, other] = ends;
  if (one === undefined || other === undefined) return null;
  return tryExample(index, {
    query: `→${one.text} or →${other.text}`,
    means: `Every flow that ends at ${one.said}, and every flow that ends at ${other.said}`,
  });
}

function withoutExample(
  index: DocumentIndex,
  ends: readonly NamedEnd[],
  terms: readonly FieldTerm[],
): Tried | null {
  const proposals = ends.flatMap((end) => {
    const flows = idsOf(index.incoming.get(end.id) ?? []);
    return terms
      .filter((term) => divides(flows, term.flows))
      .map(({ query, clause }) => ({
        query: `→${end.text} -${query}`,
        means: `Every flow that ends at ${end.said}, but none ${clause}`,
      }));
  });
  return firstExample(index, proposals);
}

function parenthesesExample(
  index: DocumentIndex,
  ends: readonly NamedEnd[],
  terms: readonly FieldTerm[],
): Tried | null {
  const [one, other] = ends;
  if (one === undefined || other === undefined) return null;
  const into = ({ id }: NamedEnd) => index.incoming.get(id) ?? [];
  const flows = idsOf([...into(one), ...into(other)]);
  const proposals = terms
    .filter((term) => divides(flows, term.flows))
    .map(({ query, clause }) => ({
      query: `(→${one.text} or →${other.text}) ${query}`,
      means: `Every flow that ends at ${one.said} or at ${other.said}, and ${clause}`,
    }));
  return firstExample(index, proposals);
}

/** `Rep⇒mysql_proxy encryption:not-stated`: what is asked beside a trace chooses among its flows. */
function chosenHopsExample(
  index: DocumentIndex,
  chosen: ChosenTrace,
  terms: readonly FieldTerm[],
): Tried | null {
  const { from, to } = chosen.proposal;
  const flows = new Set(chosen.reading.selection.flows.keys());
  // The hops on which nothing is said of encryption are what people look for on a way.
  const isSilence = ({ field, value }: FieldTerm) =>
    field === 'encryption' && value === 'not-stated';
  const ordered = [...terms.filter(isSilence), ...terms];
  const proposals = ordered
    .filter((term) => divides(flows, term.flows))
    .map(({ query, clause }) => ({
      query: `${chosen.example.query} ${query}`,
      means: `Of the ways from ${from.said} to ${to.said}, every flow ${clause}`,
    }));
  return firstExample(index, proposals);
}

/** `Rep⇒mysql_proxy -component:Locket`: what is ruled out beside a trace is gone around. */
function aroundExample(
  index: DocumentIndex,
  endOf: (id: ComponentId) => NamedEnd,
  chosen: ChosenTrace,
  terms: readonly FieldTerm[],
): Tried | null {
  const { from, to } = chosen.proposal;
  const flows = new Set(chosen.reading.selection.flows.keys());
  const middles = chosen.ways.flatMap(({ stops }) => stops.slice(1, -1));
  const proposals = [...new Set(middles)].flatMap((id): readonly Proposal[] => {
    const component = index.components.get(id);
    if (component === undefined) return [];
    return [
      {
        query: `${chosen.example.query} -component:${printWord(sureName(index, component))}`,
        means: `Every way from ${from.said} to ${to.said} that goes around ${endOf(id).said}`,
      },
    ];
  });
  const without = terms
    .filter((term) => divides(flows, term.flows))
    .map(({ query, clause }) => ({
      query: `${chosen.example.query} -${query}`,
      means: `Every way from ${from.said} to ${to.said} over no flow ${clause}`,
    }));
  return firstExample(index, proposals) ?? firstExample(index, without);
}

function idsOf(flows: readonly Flow[]): ReadonlySet<FlowId> {
  return new Set(flows.map(({ id }) => id));
}

/** Whether each has some of the other, and not all. */
function crosses(one: ReadonlySet<FlowId>, other: ReadonlySet<FlowId>): boolean {
  return divides(one, other) && divides(other, one);
}

/** Whether some of the flows, and not all of them, are among the others. */
function divides(flows: ReadonlySet<FlowId>, others: ReadonlySet<FlowId>): boolean {
  const shared = [...flows].filter((id) => others.has(id)).length;
  return shared > 0 && shared < flows.size;
}
