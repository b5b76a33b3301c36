/** How flows are called where there is no chart to look at: by names that mean one component each. */
import { citeRow } from '../../compare/nameSide.ts';
import type { Comparison, Side } from '../../compare/comparison.ts';
import type { Component, Flow } from '../../model/document.ts';
import { groupBy } from '../../model/groupBy.ts';
import { nameListener } from '../../model/naming.ts';

export interface Names {
  /** `Rep → BBS:8889`, `Gui backend → External/Gui backend DB(postgres):5432`. */
  readonly flow: (side: Side, flow: Flow) => string;
  readonly component: (side: Side, component: Component) => string;
}

/** A name that several bear, on either side, has its group before it, as in a query. */
export function namesIn({ document }: Comparison): Names {
  const called = groupBy(document.components, ({ label }) => label);
  const component = (side: Side, { label, group }: Component) => {
    const isOnly = (called.get(label)?.length ?? 0) < 2;
    const around = side.document.groups.find(({ id }) => id === group)?.label;
    return isOnly || around === undefined ? label : `${around}/${label}`;
  };
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
