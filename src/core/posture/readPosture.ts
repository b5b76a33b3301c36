/**
 * How what is selected is secured, in figures. Each is counted by flows and by rows, and is a query: what is
 * asked now, and the figure's own value.
 */
import type { Flow } from '../model/document.ts';
import type { EntryId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { NOWHERE } from '../query/ast.ts';
import type { FieldName, FieldNode, Query } from '../query/ast.ts';
import { addTerm } from '../query/edit.ts';
import { columnOf } from '../query/fieldColumn.ts';
import { FIELDS } from '../query/fields.ts';
import type { FieldSpec } from '../query/fieldSpec.ts';
import { printQuery } from '../query/print.ts';
import type { QueryReading } from '../query/readQuery.ts';

/** Of what: of all that is selected, of what goes from one group to another, of what touches the outside. */
export const SPREADS = ['all', 'cross-group', 'external'] as const;

export type Spread = (typeof SPREADS)[number];

/** The fields whose values are counted, in the order in which they are read. */
export const AXES = ['encryption', 'authentication', 'direction'] as const;

export type AxisField = (typeof AXES)[number];

export interface Figure {
  readonly flows: number;
  /** A row is counted wherever one of its flows is, so rows may be counted under several values. */
  readonly rows: number;
  /** Of all traffic that is selected, by flows; from 0 to 1. */
  readonly share: number;
  /** Canonical; selects exactly what was counted. */
  readonly query: string;
}

export type Figures = Readonly<Record<Spread, Figure>>;

export interface PostureLine {
  readonly value: string;
  readonly label: string;
  readonly figures: Figures;
}

export interface PostureAxis {
  readonly field: AxisField;
  readonly label: string;
  /** The values that the document's traffic has, and `not-stated` where the axis knows it, in the vocabulary's order. */
  readonly lines: readonly PostureLine[];
  /** What the counts of flows add up to: all of the traffic, or more where flows have several values. */
  readonly sum: number;
}

export interface Posture {
  /** All traffic that is selected. */
  readonly total: Figures;
  readonly axes: readonly PostureAxis[];
  /** What is selected and no traffic: calls, rules, data; `null` where there is none. */
  readonly apart: Figure | null;
  /** Whether the document has anything that touches the outside. */
  readonly hasOutside: boolean;
}

const SILENT = 'not-stated';

export function readPosture(
  index: DocumentIndex,
  { query, selection }: Pick<QueryReading, 'query' | 'selection'>,
): Posture {
  const isOf = FIELDS.is.reader(index);
  const selected = index.document.flows.filter(({ id }) => selection.flows.has(id));
  const traffic = selected.filter(isTraffic);
  const apart = selected.filter((flow) => !isTraffic(flow));
  const spreads = traffic.map((flow) => ({ flow, of: new Set<string>(['all', ...isOf(flow)]) }));
  /** @param base what has to be asked for the figure to be of traffic alone, and of its value. */
  const figuresOf = (fits: (flow: Flow) => boolean, base: readonly FieldNode[]): Figures => {
    const fitting = spreads.filter(({ flow }) => fits(flow));
    const figure = (spread: Spread): Figure => {
      const counted = fitting.filter(({ of }) => of.has(spread)).map(({ flow }) => flow);
      const beyond = spread === 'all' ? [] : [term('is', spread)];
      return countFlows(counted, traffic.length, ask(query, [...base, ...beyond]));
    };
    return {
      'all': figure('all'),
      'cross-group': figure('cross-group'),
      'external': figure('external'),
    };
  };
  const onlyTraffic = apart.length === 0 ? [] : [term('kind', 'traffic')];
  const axes = AXES.map((field): PostureAxis => {
    const { label, reader }: FieldSpec = FIELDS[field];
    const read = reader(index);
    // What is no traffic has a direction all the same.
    const base = field === 'direction' ? onlyTraffic : [];
    const lines = valuesOf(index, field, read).map(({ value, label: called }): PostureLine => ({
      value,
      label: called,
      figures: figuresOf((flow) => read(flow).includes(value), [...base, term(field, value)]),
    }));
    const sum = lines.reduce((total, { figures }) => total + figures.all.flows, 0);
    return { field, label, lines, sum };
  });
  return {
    total: figuresOf(() => true, onlyTraffic),
    axes,
    apart:
      apart.length === 0
        ? null
        : countFlows(apart, selected.length, ask(query, [term('kind', 'call', 'rule', 'data')])),
    hasOutside: columnOf('is', index).numbers.has('external'),
  };
}

const isTraffic = ({ relation }: Flow): boolean => relation === 'traffic';

function countFlows(flows: readonly Flow[], all: number, query: string): Figure {
  const rows = new Set<EntryId>(flows.map(({ entry }) => entry));
  return {
    flows: flows.length,
    rows: rows.size,
    share: all === 0 ? 0 : flows.length / all,
    query,
  };
}

function valuesOf(index: DocumentIndex, field: AxisField, read: (flow: Flow) => readonly string[]) {
  const { options }: FieldSpec = FIELDS[field];
  const present = new Set(index.document.flows.filter(isTraffic).flatMap(read));
  return options(index).filter(({ value }) => present.has(value) || value === SILENT);
}

function ask(query: Query, terms: readonly FieldNode[]): string {
  return printQuery(terms.reduce<Query>(addTerm, query));
}

function term(name: FieldName, ...texts: readonly [string, ...string[]]): FieldNode {
  const [first, ...rest] = texts;
  const value = (text: string) => ({ text, at: NOWHERE });
  return { kind: 'field', name, values: [value(first), ...rest.map(value)], at: NOWHERE };
}
