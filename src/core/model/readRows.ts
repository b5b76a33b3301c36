/** From the rows of a module's table to entries and their flows, one flow for each pair and service. */
import type { Alternative, Condition, Entry, Flow, Setting } from './document.ts';
import type { AlternativeSpec, Names, RowSpec, TableSpec } from './documentSpec.ts';
import { componentId, entryId, optionId, tableId } from './ids.ts';
import type { EntryId } from './ids.ts';
import { readFlow } from './readFlow.ts';
import type { Direction } from './vocabulary.ts';

type Row = RowSpec<readonly string[], Names>;
type FindDirection = (from: string, to: string) => Direction;

export function readRows(
  key: string,
  table: TableSpec<readonly string[], Names>,
  direction: FindDirection,
): { readonly entries: readonly Entry[]; readonly flows: readonly Flow[] } {
  const entries: Entry[] = [];
  const flows: Flow[] = [];
  for (const [index, row] of table.rows.entries()) {
    const id = entryId(tableId(key), index + 1);
    const seen: FindDirection = (from, to) => row.direction ?? direction(from, to);
    const own = readFlows(id, row, seen);
    flows.push(...own);
    entries.push({
      id,
      table: tableId(key),
      number: index + 1,
      written: row.written,
      description: row.about ?? null,
      under: row.under ?? [],
      footnotes: row.footnotes ?? [],
      conditions: readConditions(row),
      alternatives: readAlternatives(id, row, seen),
      reading: row.reading ?? null,
      remark: row.remark ?? null,
      standing: 'charted',
      place: null,
      flows: own.map((flow) => flow.id),
    });
  }
  return { entries, flows };
}

function readConditions({ onlyUnder = [], onlyWithout, variesWith }: Row): readonly Condition[] {
  const under = typeof onlyUnder === 'string' ? [onlyUnder] : onlyUnder;
  return [
    ...under.map((option) => ({ option: optionId(option), effect: 'only-under' as const })),
    ...(onlyWithout === undefined
      ? []
      : [{ option: optionId(onlyWithout), effect: 'only-without' as const }]),
    ...(variesWith === undefined
      ? []
      : [{ option: optionId(variesWith.option), effect: 'varies-with' as const }]),
  ];
}

function readAlternatives(
  entry: EntryId,
  row: Row,
  direction: FindDirection,
): readonly Alternative[] {
  const read = (setting: Setting, spec: AlternativeSpec<string> | undefined) => {
    if (spec === undefined) return [];
    const { between = row.between, on = row.on, also = row.also ?? [], change } = spec;
    return [{ setting, flows: readFlows(entry, { between, on, also }, direction), change }];
  };
  return [...read('with', row.variesWith?.with), ...read('without', row.variesWith?.without)];
}

function readFlows(
  entry: EntryId,
  { between, on, also = [] }: Pick<Row, 'between' | 'on' | 'also'>,
  direction: FindDirection,
): Flow[] {
  const opened = [{ between, on }, ...also].flatMap((part) =>
    part.between.flatMap((pair) => part.on.map((service) => ({ pair, service }))),
  );
  return opened.map(({ pair: [from, to], service }, index) =>
    readFlow(entry, index + 1, {
      from: componentId(from),
      to: componentId(to),
      service,
      direction: direction(from, to),
    }),
  );
}
