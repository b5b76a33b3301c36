/** What was matched how, and what was not, in sentences: what a reader has to check is said first. */
import type { Entry } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { Side } from './comparison.ts';
import { foldName } from '../model/foldName.ts';
import type { Matching } from './matching.ts';
import type { ThingMatches, ThingPair } from './matchThings.ts';
import { citeRow, nameSide } from './nameSide.ts';
import { noteTwins } from './noteTwins.ts';

interface Labelled {
  readonly label: string;
}

const RULE_FOR_FLOWS =
  'Flows between the same two ends are taken for one if the port stays, or if nothing that both sides state changes but the port; where a page leaves the port out, what it carries stands for it; and in one row of one page, in any case. Where several could be meant, they are shown as removed and as added.';

/** What has to be checked, and by which rules the rest was matched. */
export function noteMatches(matching: Matching, changed: number): readonly string[] {
  const { before, after, groupMatches, componentMatches } = matching;
  const pages = new Set(after.document.pages.map(({ id }) => id));
  const common = before.document.pages.filter(({ id }) => pages.has(id));
  return [
    ...noteGuesses('group', groupMatches, matching),
    ...noteGuesses('component', componentMatches, matching),
    ...noteTwins(matching),
    ...(changed === 0 ? [] : [RULE_FOR_FLOWS]),
    ...common.map(
      ({ title }) =>
        `“${title}” is on both sides: what is on it is matched by the ids it has there.`,
    ),
    ...new Set([before, after].flatMap(noteOptions)),
    ...noteRowsOff(matching),
  ];
}

/** What is one because somebody wrote so, with the reasons given. */
export function noteIdentities(matching: Matching): readonly string[] {
  const note = (kind: string) => (pair: ThingPair<Labelled>) => {
    const { before, after, match } = pair;
    const names = before.label === after.label ? `“${after.label}” is one on both sides` : null;
    const both = names ?? `${namePair(before, after, matching)} are one`;
    return `The ${kind} ${both}. ${match.why ?? ''}`.trimEnd();
  };
  const isWritten = ({ match }: ThingPair<Labelled>) => match.by === 'identity';
  return [
    ...matching.groupMatches.pairs.filter(isWritten).map(note('group')),
    ...matching.componentMatches.pairs.filter(isWritten).map(note('component')),
  ];
}

function noteGuesses(
  kind: string,
  { pairs, ambiguous, alike }: ThingMatches<Labelled>,
  matching: Matching,
): readonly string[] {
  const refused = [...groupBy(alike, ({ before }) => foldName(before.label)).values()];
  return [
    ...pairs
      .filter(({ match }) => match.by === 'name')
      .map(
        ({ before, after }) =>
          `By name only: the ${kind} ${namePair(before, after, matching)} are taken for one, since they are called alike and stand in the same place.`,
      ),
    ...refused.flatMap(([first]) =>
      first === undefined
        ? []
        : [
            `Not matched: the ${kind} ${namePair(first.before, first.after, matching)} are called alike, but nothing says that they are one: they stand in different places, or share the name with others.`,
          ],
    ),
    ...ambiguous.map(
      ({ label }) =>
        `Not matched: what is written down about the ${kind} “${label}” joins it with more than one.`,
    ),
  ];
}

function namePair(before: Labelled, after: Labelled, sides: Matching): string {
  return `“${before.label}” (${nameSide(sides.before)}) and “${after.label}” (${nameSide(sides.after)})`;
}

function noteOptions(side: Side): readonly string[] {
  const { document, choicesLabel } = side;
  if (choicesLabel !== null || document.options.length === 0) return [];
  return [
    `${nameSide(side)} is compared as documented: no option is chosen, and all its rows count.`,
  ];
}

/** Rows that neither side states are not in the comparison; they are named, so that none is lost. */
function noteRowsOff({ before, after, onePage }: Matching): readonly string[] {
  const off = ({ document, off: rows }: Side) => document.entries.filter(({ id }) => rows.has(id));
  const partners = new Map(onePage.map((pair) => [pair.before.id, pair.after.id]));
  const isOnBoth = ({ id }: Entry) => {
    const partner = partners.get(id);
    return partner !== undefined && after.off.has(partner);
  };
  const paired = new Set(onePage.map((pair) => pair.after.id));
  const note = (side: Side, row: Entry, where: string) =>
    `Left out: ${citeRow(side, row)}, is switched off ${where}.`;
  return [
    ...off(before).flatMap((row) => {
      if (!partners.has(row.id)) return [note(before, row, `in ${nameSide(before)}`)];
      return isOnBoth(row) ? [note(before, row, 'on both sides')] : [];
    }),
    ...off(after)
      .filter(({ id }) => !paired.has(id))
      .map((row) => note(after, row, `in ${nameSide(after)}`)),
  ];
}
