/** For tests: readings of ends, rows and tables, where most of what they hold is plain. */
import type { EndReading, FlowReading, RowReading, TableReading } from '../rowReading.ts';

export function end(
  label: string,
  group: string | null = null,
  more: Partial<EndReading> = {},
): EndReading {
  return {
    group: group === null ? null : { label: group, kind: 'vm' },
    label,
    whole: false,
    external: false,
    spelled: group === null ? label : `${group} (${label})`,
    ...more,
  };
}

/** A VM of which the row names no process. */
export function whole(group: string): EndReading {
  return end(group, group, { whole: true, spelled: group });
}

export function flow(
  from: EndReading,
  to: EndReading,
  service: Partial<FlowReading['service']> = {},
): FlowReading {
  return {
    from,
    to,
    service: {
      port: 443,
      transport: 'tcp',
      protocol: 'https',
      security: [],
      carries: null,
      ...service,
    },
  };
}

export function row(
  line: number,
  flows: readonly FlowReading[],
  more: Partial<RowReading> = {},
): RowReading {
  const [first] = flows;
  return {
    standing: flows.length === 0 ? 'waits' : 'charted',
    written: [first?.from.spelled ?? '', first?.to.spelled ?? '', '443'],
    description: null,
    flows,
    direction: null,
    footnotes: [],
    reading: null,
    place: { file: 'a.md', line, column: 1 },
    problems: [],
    ...more,
  };
}

export function table(
  title: string,
  rows: readonly RowReading[],
  more: Partial<TableReading> = {},
): TableReading {
  return {
    file: 'a.md',
    title,
    columns: ['Source', 'Destination', 'Port'],
    descriptionColumn: null,
    rows,
    footnotes: [],
    place: { file: 'a.md', line: 1, column: 1 },
    ...more,
  };
}
