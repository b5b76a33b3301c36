/**
 * From what a page says to what it says of one deployment: rows that a choice rules out give no flows,
 * rows that vary with it give those of the setting. Without a choice the document stands as documented:
 * every row is there, conditions and all.
 */
import type { Component, Entry, Flow, FlowDocument, Group, Setting } from './document.ts';
import { groupBy } from './groupBy.ts';
import type { ComponentId, EntryId, GroupId, OptionId } from './ids.ts';

/** Options that are not in it are not decided. */
export type Choices = ReadonlyMap<OptionId, Setting>;

export const NO_CHOICES: Choices = new Map();

export interface Settled {
  readonly document: FlowDocument;
  /** The rows that a choice rules out, with the option that does; they stay in the document. */
  readonly off: ReadonlyMap<EntryId, OptionId>;
}

/** @returns the same document where it has no options, so that nothing that hangs on it is done anew. */
export function settleOptions(document: FlowDocument, choices: Choices): Settled {
  if (document.options.length === 0) return { document, off: new Map() };
  const off = new Map<EntryId, OptionId>();
  const flowsOf = groupBy(document.flows, ({ entry }) => entry);
  const flows: Flow[] = [];
  const entries = document.entries.map((entry) => {
    const against = ruledOutBy(entry, choices);
    if (against !== null) off.set(entry.id, against);
    const own = against === null ? flowsUnder(entry, flowsOf.get(entry.id) ?? [], choices) : [];
    flows.push(...own);
    return { ...entry, flows: own.map(({ id }) => id) };
  });
  const shown = shownComponents(document, flows);
  const components = document.components.filter(({ id }) => shown.has(id));
  const groups = shownGroups(document, components);
  return { document: { ...document, groups, components, entries, flows }, off };
}

/** The first option whose setting rules the row out; `null` where none does. */
function ruledOutBy({ conditions }: Entry, choices: Choices): OptionId | null {
  const against = conditions.find(({ option, effect }) => {
    const setting = choices.get(option);
    if (setting === undefined || effect === 'varies-with') return false;
    return setting !== (effect === 'only-under' ? 'with' : 'without');
  });
  return against?.option ?? null;
}

function flowsUnder(
  { conditions, alternatives }: Entry,
  flows: readonly Flow[],
  choices: Choices,
): readonly Flow[] {
  const varying = conditions.find(({ effect }) => effect === 'varies-with');
  const setting = varying === undefined ? undefined : choices.get(varying.option);
  return alternatives.find((one) => one.setting === setting)?.flows ?? flows;
}

/**
 * A component that some row names is there as long as one of its rows is; one that only another setting
 * names is not. One that no row names at all stays where the page put it.
 */
function shownComponents(document: FlowDocument, flows: readonly Flow[]): ReadonlySet<ComponentId> {
  const ever = new Set(
    [...document.flows, ...document.entries.flatMap(flowsOfAlternatives)].flatMap(endsOf),
  );
  const now = new Set(flows.flatMap(endsOf));
  return new Set(
    document.components.map(({ id }) => id).filter((id) => now.has(id) || !ever.has(id)),
  );
}

/** A group goes when all that it holds is gone; one that the page left empty stays. */
function shownGroups(document: FlowDocument, shown: readonly Component[]): readonly Group[] {
  const parents = new Map(document.groups.map(({ id, parent }) => [id, parent]));
  const holding = (components: readonly Component[]): ReadonlySet<GroupId> => {
    const ids = new Set<GroupId>();
    for (const { group } of components) {
      // What is around a group that is known to hold something is known to do so, too.
      for (let id = group; id !== null && !ids.has(id); id = parents.get(id) ?? null) ids.add(id);
    }
    return ids;
  };
  const [ever, now] = [holding(document.components), holding(shown)];
  return document.groups.filter(({ id }) => now.has(id) || !ever.has(id));
}

function flowsOfAlternatives({ alternatives }: Entry): readonly Flow[] {
  return alternatives.flatMap(({ flows }) => flows);
}

function endsOf({ from, to }: Flow): readonly ComponentId[] {
  return [from, to];
}
