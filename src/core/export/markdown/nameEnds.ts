/** How flows are called where there is no chart to look at: by names that mean one component each. */
import { citeRow } from '../../compare/nameSide.ts';
import type { Comparison, Side } from '../../compare/comparison.ts';
import type { Component, Flow } from '../../model/document.ts';
import { nameListener } from '../../model/naming.ts';

export interface Names {
  /** `Rep → BBS:8889`, `Gui backend → External/Gui backend DB(postgres):5432`. */
  readonly flow: (side: Side, flow: Flow) => string;
  readonly component: (side: Side, component: Component) => string;
}

/**
 * A name that several bear, on either side, has its group before it, as in a query; where that is not
 * enough, its id behind it.
 */
export function namesIn({ before, after }: Comparison): Names {
  const qualify = ({ document }: Side, { label, group }: Component) => {
    const around = document.groups.find(({ id }) => id === group)?.label;
    return around === undefined ? label : `${around}/${label}`;
  };
  const isShared = (side: Side, name: (one: Component) => string, wanted: string) =>
    side.document.components.filter((one) => name(one) === wanted).length > 1;
  const component = (side: Side, one: Component) => {
    const isAmbiguous = [before, after].some((other) =>
      isShared(other, ({ label }) => label, one.label),
    );
    const differs = isAmbiguous || placesOf(one.label).size > 1;
    if (!differs) return one.label;
    const name = qualify(side, one);
    return isShared(side, (other) => qualify(side, other), name) ? `${name} (${one.id})` : name;
  };
  /** One name may mean different things before and after. */
  const placesOf = (label: string) =>
    new Set(
      [before, after].flatMap((side) =>
        side.document.components
          .filter((one) => one.label === label)
          .map((one) => qualify(side, one)),
      ),
    );
  const end = (side: Side, wanted: Component['id']) => {
    const found = side.document.components.find(({ id }) => id === wanted);
    return found === undefined ? wanted : component(side, found);
  };
  const flow = (side: Side, { from, to, ports }: Flow) =>
    `${end(side, from)} → ${nameListener(end(side, to), ports)}`;
  return { flow, component };
}

export function citeFlow(side: Side, flow: Flow): string {
  const entry = side.document.entries.find(({ id }) => id === flow.entry);
  return entry === undefined ? '—' : citeRow(side, entry);
}
