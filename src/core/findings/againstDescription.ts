/**
 * A direction that the row's own description contradicts: the row comes in and its description tells of
 * egress, both ends are inside and it tells of one outside, or it says in plain words that the other end
 * begins. Only what is said outright counts. A response, a call back, "vice versa" or an ingress that is
 * a thing on the way contradicts nothing; nor does data that is fetched, since who fetches opens the
 * connection.
 */
import type { Component, Entry, Flow } from '../model/document.ts';
import { foldName } from '../model/foldName.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentLabel, groupLabel } from '../model/naming.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { readingsOfName } from './sameName.ts';
import type { Found } from './finding.ts';
import { nameFlows } from './rowFindings.ts';

export function findAgainstDescription(index: DocumentIndex): readonly Found[] {
  return index.document.entries.flatMap((entry) => {
    if (entry.description === null) return [];
    const flows = entry.flows.flatMap((id) => index.flows.get(id) ?? []).filter(isTraffic);
    const said = foldName(entry.description);
    return contradictions(index, entry, said, flows).slice(0, 1);
  });
}

const isTraffic = ({ relation }: Flow): boolean => relation === 'traffic';

/** The clearest first. */
function contradictions(
  index: DocumentIndex,
  { description }: Entry,
  said: string,
  flows: readonly Flow[],
): readonly Found[] {
  const tests: readonly (readonly [(flow: Flow) => boolean, (flow: Flow) => string])[] = [
    [
      (flow) => isTurned(index, said, flow),
      ({ from, to }) =>
        `Its description has ${componentLabel(index, to)} begin, and not ${componentLabel(index, from)}:`,
    ],
    [
      ({ from, to }) =>
        TWO_WAYS.test(said) && !flows.some((back) => back.from === to && back.to === from),
      () => 'The row goes one way, and its description both:',
    ],
    [
      (flow) => comesIn(index, flow) && tellsOfEgress(said),
      () => 'The row comes in from outside, its description tells of what goes out:',
    ],
    [
      ({ direction }) => direction === 'outbound' && tellsOfIngress(said),
      () => 'The row goes out, its description tells of what comes in:',
    ],
    [
      (flow) => outsideOf(index).size > 0 && isInside(index, flow) && tellsOfOutside(said),
      () => 'Neither end is outside, and its description tells of one that is:',
    ],
  ];
  return tests.flatMap(([fits, say]) => {
    const against = flows.filter(fits);
    const [first] = against;
    if (first === undefined) return [];
    const words = `${say(first)} “${description ?? ''}”`;
    return [{ name: nameFlows(index, against), words, flows: against }];
  });
}

/** What goes out, seen from the platform; callers have their own outgoing traffic. */
const tellsOfEgress = (said: string) =>
  /\b(?:egress|outbound)\b/u.test(said) && !/\b(?:ingress|inbound)\b/u.test(said);

/** An ingress may be a thing on the way, and whoever listens takes in what comes. */
const tellsOfIngress = (said: string) =>
  /\b(?:inbound|internet ingress)\b/u.test(said) &&
  !/\b(?:egress|outbound|accept\p{L}*|receiv\p{L}*|listen\p{L}*)\b/u.test(said);

const OUTSIDER =
  'external (?:[\\p{L}\\p{N}]+ ){0,2}(?:server|provider|service|system|client|repository|registry|database|broker)s?';

/** Somebody outside is one of the two that talk; who only stands at the far end of a longer way is no end. */
const tellsOfOutside = (said: string) =>
  [
    `\\bbetween (?:an? |the )?${OUTSIDER} and\\b`,
    `\\band (?:an? |the )?${OUTSIDER} (?:talk|communicate|speak|connect)\\b`,
    `(?:^|[.;] )(?:an? |the )?${OUTSIDER} and [\\p{L}\\p{N} ]+ (?:talk|communicate|speak|connect)\\b`,
  ].some((pattern) => new RegExp(pattern, 'u').test(said));

const outsideOf = oncePerIndex(
  (index): ReadonlySet<Component['id']> =>
    new Set(
      index.document.components
        .filter(({ group }) => groupPath(index, group).some(({ kind }) => kind === 'external'))
        .map(({ id }) => id),
    ),
);

/** What has no place may well be outside. */
function comesIn(index: DocumentIndex, { from, to, direction }: Flow): boolean {
  return direction === 'inbound' || (!isPlaced(index, from) && isPlaced(index, to));
}

function isInside(index: DocumentIndex, { from, to, direction }: Flow): boolean {
  return direction === 'internal' && isPlaced(index, from) && isPlaced(index, to);
}

/** In a group that is not outside. */
function isPlaced(index: DocumentIndex, id: Component['id']): boolean {
  return (index.components.get(id)?.group ?? null) !== null && !outsideOf(index).has(id);
}

const TWO_WAYS =
  /\b(?:vice versa|(?:opened?|initiated?|allowed?|connections?|begin|start) [^.,;]{0,20}(?:both (?:ways|directions)|either direction))\b/u;
const EACH_OTHER =
  /\b(?:each other|one another|both (?:ways|directions)|bi ?directional(?:ly)?)\b/u;
const ANSWERS =
  /\b(?:respon\p{L}*|repl(?:y|ies)|answers?|returns?|acknowledg\p{L}*|callbacks?|calls? back|in turn)\b/u;
/** What stands between a verb and the one whom it concerns, within one clause. */
const SOME = '[^.,;]{0,40}?';
const BEGINS = `(?:calls?|connects? (?:to|with)|contacts?|reach(?:es)?|queries|query|polls?|scrapes?|access(?:es)?|(?:sends?|push(?:es)?|writes?|posts?|uploads?|reports?|opens?)(?: ${SOME})? to|registers?(?: ${SOME})? with|(?:pulls?|fetch(?:es)?|downloads?|reads?)(?: ${SOME})? from)`;
const BEGUN = `(?:is|are|gets?|being) (?:called|contacted|reached|queried|polled|scraped|accessed)(?: ${SOME})? by`;
const GOING =
  '(?:traffic|connections?|requests?|calls?|sessions?)(?: (?:is|are|goes|go|comes|come|opened|made))? (?:from|between)';

/** Whether the description has the flow's destination begin, and never its source. */
function isTurned(index: DocumentIndex, said: string, { from, to }: Flow): boolean {
  if (from === to || isMutual(said) || ANSWERS.test(said)) return false;
  const isNamed = (name: string) => said.includes(name);
  const [source, destination] = [from, to].map((id) => spellings(index)(id).filter(isNamed));
  if (source === undefined || destination === undefined) return false;
  // Where one name holds the other nobody can say which of the two is meant.
  const isUnclear = source.some((one) =>
    destination.some((other) => one.includes(other) || other.includes(one)),
  );
  return !isUnclear && hasBegin(said, destination, source) && !hasBegin(said, source, destination);
}

function hasBegin(said: string, who: readonly string[], whom: readonly string[]): boolean {
  return who.some((one) =>
    whom.some((other) => {
      const [subject, object] = [wholeName(one), wholeName(other)];
      return [
        `${subject}(?: \\p{L}+ly)? ${BEGINS} (?:the |an? )?${object}`,
        `${object} ${BEGUN} (?:the |an? )?${subject}`,
        `${GOING} (?:the |an? )?${subject} to (?:the |an? )?${object}`,
      ].some((pattern) => new RegExp(pattern, 'u').test(said));
    }),
  );
}

/** Whether a row's description says that both of its ends begin. */
export function isMutual(said: string): boolean {
  return TWO_WAYS.test(said) || EACH_OTHER.test(said);
}

const spellings = oncePerIndex((index) => {
  const known = new Map<Component['id'], readonly string[]>();
  return (id: Component['id']): readonly string[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const group = groupLabel(index, id);
    const names = (index.components.get(id)?.names ?? []).flatMap((name) => [
      foldName(name),
      ...readingsOfName(name, group),
    ]);
    const told = [...new Set(names)].filter((name) => name.length > 1);
    known.set(id, told);
    return told;
  };
});

function wholeName(name: string): string {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  return `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
}
