/** The list behind the chart: each numbered flow under its row, with all that the document says of it. */
import { conditionWords } from '../../model/conditionWords.ts';
import type { Entry, Flow } from '../../model/document.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import type { EntryId, FlowId } from '../../model/ids.ts';
import {
  componentLabel,
  groupLabel,
  lowerFirst,
  nameAuthentication,
  nameEncryption,
  nameService,
} from '../../model/naming.ts';
import { describePorts } from '../../model/ports.ts';
import { groupBy } from '../../model/groupBy.ts';
import { gravestProblem } from '../../model/rowProblems.ts';
import { CHANGES } from '../../model/vocabulary.ts';
import type { Selected } from '../../query/select.ts';
import type { NumberedFlow } from './numberFlows.ts';

export interface Appendix {
  readonly tables: readonly AppendixTable[];
  /** Those that a row here bears, in the document's order. */
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
  /** Notes on ends of what is listed. */
  readonly components: readonly { readonly name: string; readonly note: string }[];
}

export interface AppendixTable {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AppendixRow[];
}

export interface AppendixRow {
  readonly id: EntryId;
  /** Counted from one within its table. */
  readonly number: number;
  readonly description: string | null;
  /** What else belongs beside it, each under a word of its own: conditions, footnotes, reading, remark. */
  readonly beside: readonly { readonly label: string; readonly text: string }[];
  /** Empty where the row gives no flow. */
  readonly flows: readonly AppendixFlow[];
}

export interface AppendixFlow {
  readonly id: FlowId;
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** The groups in which they stand; `null` for what stands in none. */
  readonly fromGroup: string | null;
  readonly toGroup: string | null;
  readonly port: string;
  readonly protocol: string;
  readonly encryption: string;
  readonly authentication: string;
  /** The reader's; `null` where there is none. */
  readonly note: string | null;
}

/**
 * @param rows what the query selects, rows that give no flow included.
 * @param notes the reader's, in words, by the id of the flow or the component.
 */
export function writeAppendix(
  index: DocumentIndex,
  numbered: readonly NumberedFlow[],
  rows: ReadonlyMap<EntryId, Selected>,
  notes: ReadonlyMap<string, string>,
): Appendix {
  const byRow = groupBy(numbered, ({ flow }) => flow.entry);
  const listed = index.document.entries.filter(({ id }) => byRow.has(id) || rows.has(id));
  const ends = new Set(numbered.flatMap(({ flow }) => [flow.from, flow.to]));
  const marks = new Set(listed.flatMap(({ footnotes }) => footnotes));
  return {
    tables: [...groupBy(listed, ({ table }) => table)].map(([id, entries]) => ({
      id,
      title: index.tables.get(id)?.title ?? id,
      rows: entries.map((entry) => writeRow(index, entry, byRow.get(entry.id) ?? [], notes)),
    })),
    footnotes: index.document.footnotes.filter(({ mark }) => marks.has(mark)),
    components: index.document.components.flatMap(({ id, label }) => {
      const note = ends.has(id) ? notes.get(id) : undefined;
      return note === undefined ? [] : [{ name: label, note }];
    }),
  };
}

function writeRow(
  index: DocumentIndex,
  entry: Entry,
  numbered: readonly NumberedFlow[],
  notes: ReadonlyMap<string, string>,
): AppendixRow {
  const beside = [
    ...conditionsOf(index, entry),
    ...(entry.footnotes.length === 0
      ? []
      : [{ label: 'Footnote', text: entry.footnotes.join(' ') }]),
    ...(numbered.length === 0 ? [{ label: 'No flow', text: whyNone(index, entry) }] : []),
    ...partly(entry, numbered),
    ...(entry.reading === null ? [] : [{ label: 'Read as', text: entry.reading }]),
    ...(entry.remark === null ? [] : [{ label: 'Remark', text: entry.remark }]),
  ];
  return {
    id: entry.id,
    number: entry.number,
    description: entry.description,
    beside,
    flows: numbered.map((one) => ({
      ...writeFlow(index, one),
      note: notes.get(one.flow.id) ?? null,
    })),
  };
}

function conditionsOf(index: DocumentIndex, { conditions }: Entry) {
  return conditions.flatMap((condition) => {
    const said = conditionWords(index, condition);
    return said === null ? [] : [{ label: 'Condition', text: said.words }];
  });
}

/** Some of a row's flows may be left out by the query: then the row is not all that its number says. */
function partly({ flows }: Entry, numbered: readonly NumberedFlow[]) {
  const isPart = numbered.length > 0 && numbered.length < flows.length;
  return isPart
    ? [{ label: 'Part', text: `${numbered.length} of the row’s ${flows.length} flows` }]
    : [];
}

function whyNone(index: DocumentIndex, entry: Entry): string {
  const said = gravestProblem(index, entry)?.message ?? entry.reading;
  const cells = entry.written.map((cell) => cell.replaceAll(/\s+/g, ' ')).join(' | ');
  return [...(said === null ? [] : [said]), `As written: ${cells}`].join(' ');
}

function writeFlow(
  index: DocumentIndex,
  { number, flow, match }: NumberedFlow,
): Omit<AppendixFlow, 'note'> {
  const change = index.changes?.get(flow.id) ?? 'unchanged';
  const service =
    flow.carries === null ? nameService(flow) : `${nameService(flow)}, ${flow.carries}`;
  const words = [
    service,
    ...(match === 'possible' ? ['possible match'] : []),
    ...(change === 'unchanged' ? [] : [lowerFirst(CHANGES[change].label)]),
  ];
  return {
    id: flow.id,
    number,
    from: componentLabel(index, flow.from),
    to: componentLabel(index, flow.to),
    fromGroup: groupLabel(index, flow.from),
    toGroup: groupLabel(index, flow.to),
    protocol: words.join(', '),
    ...(flow.relation === 'traffic' ? sayTraffic(flow) : NO_TRAFFIC),
  };
}

const NO_TRAFFIC = { port: '–', encryption: '–', authentication: '–' } as const;

function sayTraffic({ ports, encryption, authentication }: Flow) {
  const implied = encryption.basis.kind === 'implied' ? ` (implied by ${encryption.basis.by})` : '';
  return {
    port: ports.kind === 'none' ? 'no ports' : describePorts(ports),
    encryption: nameEncryption(encryption) + implied,
    authentication: authentication.map(nameAuthentication).join(', '),
  };
}
