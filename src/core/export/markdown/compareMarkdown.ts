/**
 * A comparison as GitHub-flavoured Markdown, for a pull request: what is removed, added and changed, each
 * with the row that says so, and what a reviewer has to check before believing it.
 */
import { describeAuthentication, describeEncryption } from '../../compare/compareServices.ts';
import { ASPECTS, STRENGTHS, isDifferent } from '../../compare/comparison.ts';
import type { Compared, Comparison, Detail, FlowChange, Side } from '../../compare/comparison.ts';
import { citeRow, nameSide } from '../../compare/nameSide.ts';
import type { Flow } from '../../model/document.ts';
import { nameService } from '../../model/naming.ts';
import { describePorts } from '../../model/ports.ts';
import { CHANGES, keysOf } from '../../model/vocabulary.ts';
import type { Change } from '../../model/vocabulary.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { citeFlow, namesIn } from './nameEnds.ts';
import type { Names } from './nameEnds.ts';
import { foldedList, listSection, tableSection } from './sections.ts';
import type { Row } from './sections.ts';

const NO_VALUE = '—';
const FLOW_COLUMNS = ['Flow', 'Port', 'Service', 'Encryption', 'Authentication', 'Stated in'];

/** @returns the whole text, which begins with a heading of the second level and ends in a line break. */
export function compareMarkdown(comparison: Comparison): string {
  const { before, after, document, flows, groups, components } = comparison;
  const names = namesIn(comparison);
  const ofKind = (kind: Change) => [...flows.values()].filter((change) => change.kind === kind);
  const things = [
    ...[...groups.values()].flatMap((change) =>
      rowsOfThing('Group', change, (_side, { label }) => label, comparison),
    ),
    ...[...components.values()].flatMap((change) =>
      rowsOfThing('Component', change, names.component, comparison),
    ),
  ];
  const counts = keysOf(CHANGES).map(
    (kind) => `${ofKind(kind).length} ${CHANGES[kind].label.toLowerCase()}`,
  );
  return [
    `## ${escapeMarkdown(document.title)}`,
    `Before: ${nameInFull(before)}. After: ${nameInFull(after)}.`,
    `Flows: ${counts.join(', ')}.`,
    ...(isDifferent(comparison) ? [] : ['Nothing differs.']),
    ...tableSection('Removed', FLOW_COLUMNS, ofKind('removed').flatMap(rowOfFlow(before, names))),
    ...tableSection('Added', FLOW_COLUMNS, ofKind('added').flatMap(rowOfFlow(after, names))),
    ...tableSection(
      'Changed',
      ['Flow', 'What', 'Before', 'After', 'Meaning', 'Stated in'],
      ofKind('changed').flatMap((change) => rowsOfDetails(change, names, comparison)),
    ),
    ...tableSection(
      'Components and groups',
      ['Name', 'Sort', 'Change', 'What', 'Before', 'After'],
      things,
    ),
    ...listSection('The same in other words', rowsReworded(comparison)),
    ...listSection('What was matched how', comparison.notes),
    ...foldedList('Taken for one because it is written down', comparison.identityNotes),
  ]
    .join('\n\n')
    .concat('\n');
}

function nameInFull({ document, choicesLabel }: Side): string {
  const choices = choicesLabel === null ? '' : ` (${choicesLabel})`;
  return `“${escapeMarkdown(`${document.title}${choices}`)}”`;
}

/** A flow that only this side has. */
function rowOfFlow(side: Side, names: Names) {
  return ({ before, after }: FlowChange): readonly Row[] => {
    const flow = after ?? before;
    const isTraffic = flow.relation === 'traffic';
    return [
      [
        names.flow(side, flow),
        isTraffic ? describePorts(flow.ports) : NO_VALUE,
        nameWhole(flow),
        isTraffic ? describeEncryption(flow.encryption) : NO_VALUE,
        isTraffic ? describeAuthentication(flow.authentication) : NO_VALUE,
        citeFlow(side, flow),
      ],
    ];
  };
}

function nameWhole(flow: Flow): string {
  return flow.carries === null ? nameService(flow) : `${nameService(flow)}, ${flow.carries}`;
}

/** One for each difference, so that none hides behind another. */
function rowsOfDetails(change: FlowChange, names: Names, sides: Comparison): readonly Row[] {
  if (change.kind !== 'changed') return [];
  const { before, after } = sides;
  const [had, has] = [citeFlow(before, change.before), citeFlow(after, change.after)];
  const cited = had === has ? has : `${had} (${nameSide(before)}); ${has} (${nameSide(after)})`;
  return change.details.map((detail) => [
    names.flow(after, change.after),
    ...wordsOf(detail),
    detail.strength === null ? NO_VALUE : STRENGTHS[detail.strength].label,
    cited,
  ]);
}

function rowsOfThing<Thing>(
  sort: string,
  change: Compared<Thing>,
  name: (side: Side, thing: Thing) => string,
  { before, after }: Comparison,
): readonly Row[] {
  const { label } = CHANGES[change.kind];
  const unsaid = [NO_VALUE, NO_VALUE, NO_VALUE];
  switch (change.kind) {
    case 'unchanged':
      return [];
    case 'changed':
      return change.details.map((detail) => [
        name(after, change.after),
        sort,
        label,
        ...wordsOf(detail),
      ]);
    case 'added':
      return [[name(after, change.after), sort, label, ...unsaid]];
    default:
      return [[name(before, change.before), sort, label, ...unsaid]];
  }
}

function wordsOf({ what, before, after }: Detail): readonly [string, string, string] {
  return [ASPECTS[what].label, before, after];
}

/** Rows whose cells differ and whose flows do not: nothing for a firewall, but something for a reviewer. */
function rowsReworded({ entries, before, after }: Comparison): readonly string[] {
  return [...entries.values()].flatMap((row) => {
    if (!row.reworded || row.kind !== 'unchanged') return [];
    if (row.before === null || row.after === null) return [];
    const words = (cells: readonly string[]) => `“${cells.join(' · ')}”`;
    const cited = `${citeRow(before, row.before)} → ${citeRow(after, row.after)}`;
    return [`${cited}: ${words(row.before.written)} → ${words(row.after.written)}`];
  });
}
