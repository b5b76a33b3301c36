/** What could stand at the caret: the list under the query field. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { findCaret } from './caretPlace.ts';
import type { CaretPlace } from './caretPlace.ts';
import { foldName } from '../model/foldName.ts';
import type { Offer } from './offers.ts';
import {
  offerFields,
  offerGroupEnds,
  offerGroups,
  offerNames,
  offerPorts,
  offerQualified,
  offerValues,
} from './offers.ts';

export interface Completion {
  readonly label: string;
  /** Replaces the text between `from` and `to`. */
  readonly insert: string;
  readonly detail: string;
}

export interface Completions {
  readonly from: number;
  readonly to: number;
  /** Nearest first, twelve at most. */
  readonly items: readonly Completion[];
}

const MOST_ITEMS = 12;

export function completeQuery(text: string, caret: number, index: DocumentIndex): Completions {
  const found = findCaret(text, caret);
  const offers = offersAt(found, index);
  const { from, written } = widenToName(found, offers);
  const items = rankOffers(offers, written)
    .slice(0, MOST_ITEMS)
    .map(({ label, insert, detail }) => ({ label, insert, detail }));
  return { from, to: found.to, items };
}

function offersAt({ place, written, before }: CaretPlace, index: DocumentIndex): readonly Offer[] {
  switch (place.kind) {
    case 'term':
      return offerTerms(index, written === '' && before.length === 0);
    case 'end':
      return [...offerNames(index), ...offerQualified(index), ...offerGroupEnds(index)];
    case 'value':
      return without(offerValues(index, place.field), place.held);
    case 'port':
      return without(offerPorts(index, place.end), place.held);
    default:
      return [];
  }
}

/** With nothing written yet, some of each kind shows what the language can do. */
function offerTerms(index: DocumentIndex, isEmpty: boolean): readonly Offer[] {
  const [fields, names, groups] = [offerFields(index), offerNames(index), offerGroups(index)];
  if (!isEmpty) return [...fields, ...names, ...groups];
  return [...fields.slice(0, 6), ...names.slice(0, 4), ...groups.slice(0, 2)];
}

function without(offers: readonly Offer[], held: readonly string[]): readonly Offer[] {
  if (held.length === 0) return offers;
  const names = new Set(held.map(foldName));
  return offers.filter((offer) => !offer.names.some((name) => names.has(name)));
}

/** `External Load Bal`: the words before the caret belong to the name where one begins with them all. */
function widenToName(
  { place, from, written, before }: CaretPlace,
  offers: readonly Offer[],
): { readonly from: number; readonly written: string } {
  if (written === '' || (place.kind !== 'term' && place.kind !== 'end')) return { from, written };
  for (const [skipped, first] of before.entries()) {
    const words = [...before.slice(skipped).map(({ text }) => text), written].join(' ');
    const wanted = foldName(words);
    const begins = offers.some(({ names }) => names.some((name) => name.startsWith(wanted)));
    if (begins) return { from: first.at.start, written: words };
  }
  return { from, written };
}

function rankOffers(offers: readonly Offer[], written: string): readonly Offer[] {
  const wanted = foldName(written);
  const ranks: readonly Offer[][] = [[], [], [], []];
  for (const offer of offers) {
    const rank = rankOffer(offer, wanted);
    if (rank !== null) ranks[rank]?.push(offer);
  }
  return ranks.flat();
}

/**
 * 0: the chief name begins with what is written; 1: one of its words does; 2: another name begins so;
 * 3: any holds it; `null`: none of these.
 */
function rankOffer({ names }: Offer, wanted: string): number | null {
  // Most offers have no name that holds it, and are done with.
  if (!names.some((name) => name.includes(wanted))) return null;
  const [chief = '', ...others] = names;
  if (chief.startsWith(wanted)) return 0;
  if (chief.includes(` ${wanted}`) || chief.includes(`/${wanted}`)) return 1;
  return others.some((name) => name.startsWith(wanted)) ? 2 : 3;
}
