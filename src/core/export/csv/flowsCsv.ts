/**
 * The flows of a scope as CSV (RFC 4180), for spreadsheets and scripts: a line for each flow and each port or
 * range of ports that it names, with the range's ends in columns of their own. A row that gives no flow has a
 * line, too. Each line says what it was taken from, since lines are sorted, filtered and pasted elsewhere; a
 * heading above the table would be lost then, and would be a broken line to whatever reads it.
 */
import Papa from 'papaparse';
import type { Entry, Flow } from '../../model/document.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { componentLabel, groupLabel } from '../../model/naming.ts';
import { describePorts } from '../../model/ports.ts';
import type { PortRange } from '../../model/ports.ts';
import {
  CHANGES,
  DIRECTIONS,
  RELATIONS,
  protocolLabel,
  transportLabel,
} from '../../model/vocabulary.ts';
import { describeAuthentication, describeEncryption } from '../../compare/compareServices.ts';
import { conditionsOf, nameTable, whyNoFlow } from '../entryWords.ts';
import type { Provenance, Scope } from '../scope.ts';
import { SPREADSHEET_FORMULA } from '../spreadsheetFormula.ts';

/** What a line knows; a row that gives no flow has none. */
interface Line {
  readonly entry: Entry;
  readonly flow: Flow | null;
  readonly range: PortRange | null;
}

type Cell = (line: Line) => string;

/** @returns a text that ends in a line break. */
export function flowsCsv(index: DocumentIndex, scope: Scope, provenance: Provenance): string {
  const columns = columnsOf(index, scope, provenance);
  const lines = linesOf(index, scope).map((line) =>
    [...columns.values()].map((cell) => cell(line)),
  );
  const rows = [[...columns.keys()], ...lines];
  return `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: SPREADSHEET_FORMULA })}\r\n`;
}

/** By their headings, in order. */
function columnsOf(
  index: DocumentIndex,
  scope: Scope,
  { date, address }: Provenance,
): ReadonlyMap<string, Cell> {
  const ofFlow =
    (say: (flow: Flow) => string): Cell =>
    ({ flow }) =>
      flow === null ? '' : say(flow);
  const ofTraffic = (say: (flow: Flow) => string) =>
    ofFlow((flow) => (flow.relation === 'traffic' ? say(flow) : ''));
  const { changes } = index;
  return new Map<string, Cell>([
    ['Table', ({ entry }) => nameTable(index, entry)],
    ['Row', ({ entry }) => String(entry.number)],
    ['Flow', ofFlow(({ id }) => id)],
    ['From', ofFlow(({ from }) => componentLabel(index, from))],
    ['From group', ofFlow(({ from }) => groupLabel(index, from) ?? '')],
    ['To', ofFlow(({ to }) => componentLabel(index, to))],
    ['To group', ofFlow(({ to }) => groupLabel(index, to) ?? '')],
    ['What passes', ofFlow(({ relation }) => RELATIONS[relation].label)],
    ['Port', ofTraffic(({ ports }) => describePorts(ports))],
    ['Port from', ({ range }) => (range === null ? '' : String(range.from))],
    ['Port to', ({ range }) => (range === null ? '' : String(range.to))],
    ['Port is', ofTraffic(sayCertainty)],
    ['Transport', ofTraffic(({ transport }) => transportLabel(transport))],
    ['Protocol', ofTraffic(({ protocol }) => sayProtocol(protocol))],
    ['Carries', ofFlow(({ carries }) => carries ?? '')],
    ['Encryption', ofTraffic(({ encryption }) => describeEncryption(encryption))],
    ['Authentication', ofTraffic(({ authentication }) => describeAuthentication(authentication))],
    ['Direction', ofFlow(({ direction }) => DIRECTIONS[direction].label)],
    ['Depends on', ({ entry }) => conditionsOf(index, entry).join('; ')],
    [
      'Fits the query',
      ofFlow(({ id }) => (scope.flows.get(id) === 'possible' ? 'only possibly' : 'yes')),
    ],
    ...(changes === null
      ? []
      : [['Change', ofFlow(({ id }) => CHANGES[changes.get(id) ?? 'unchanged'].label)] as const]),
    [
      'Remark',
      ({ entry, flow }) => (flow === null ? whyNoFlow(index, entry) : (entry.remark ?? '')),
    ],
    ['Document', () => scope.source],
    ['Scope', () => [...(scope.asked === null ? [] : [scope.asked]), ...scope.ledger].join(' · ')],
    ['Taken on', () => date],
    ...(address === null ? [] : [['Address', () => address] as const]),
  ]);
}

/** In the document's order. */
function linesOf(index: DocumentIndex, { flows, entries }: Scope): readonly Line[] {
  return index.document.entries
    .filter(({ id }) => entries.has(id))
    .flatMap((entry): readonly Line[] => {
      const own = entry.flows.flatMap((id) => (flows.has(id) ? (index.flows.get(id) ?? []) : []));
      if (own.length === 0) return [{ entry, flow: null, range: null }];
      return own.flatMap((flow) => rangesOf(flow).map((range) => ({ entry, flow, range })));
    });
}

/** At least one; what has no number has one line all the same. */
function rangesOf({ ports }: Flow): readonly (PortRange | null)[] {
  if (ports.kind === 'fixed') return ports.ranges;
  if (ports.kind === 'varies' && ports.possible.length > 0) return ports.possible;
  return [null];
}

/** So that nobody opens a port which is only named as an example. */
function sayCertainty({ ports }: Flow): string {
  switch (ports.kind) {
    case 'fixed':
      return 'stated';
    case 'varies':
      return ports.possible.length === 0 ? 'varies' : 'varies, named as possible';
    case 'not-stated':
      return 'not stated';
    default:
      return 'none';
  }
}

function sayProtocol(protocol: Flow['protocol']): string {
  return protocol === 'not-stated' ? 'not stated' : protocolLabel(protocol);
}
