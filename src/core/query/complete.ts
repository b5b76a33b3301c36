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
  const names = new Set(held.map(foldName));
  return offers.filter((offer) => !offer.names.some((name) => names.has(foldName(name))));
}

/** `External Load Bal`: the words before the caret belong to the name where one begins with them all. */
function widenToName(
  { place, from, written, before }: CaretPlace,
  offers: readonly Offer[],
): { readonly from: number; readonly written: string } {
  if (written === '' || (place.kind !== 'term' && place.kind !== 'end')) return { from, written };
  for (const [skipped, first] of before.entries()) {
    const words = [...before.slice(skipped).map(({ text }) => text), written].join(' ');
    const begins = offers.some(({ names }) => beginsWith(names, words));
    if (begins) return { from: first.at.start, written: words };
  }
  return { from, written };
}

function beginsWith(names: readonly string[], words: string): boolean {
  return names.some((name) => foldName(name).startsWith(foldName(words)));
}

function rankOffers(offers: readonly Offer[], written: string): readonly Offer[] {
  return offers
    .flatMap((offer) => {
      const rank = rankOffer(offer, written);
      return rank === null ? [] : [{ offer, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ offer }) => offer);
}

/**
 * 0: the chief name begins with what is written; 1: one of its words does; 2: another name begins so;
 * 3: any holds it; `null`: none of these.
 */
function rankOffer({ names }: Offer, written: string): number | null {
  const wanted = foldName(written);
  const [chief = '', ...others] = names.map(foldName);
  if (chief.startsWith(wanted)) return 0;
  if (chief.includes(` ${wanted}`) || chief.includes(`/${wanted}`)) return 1;
  if (others.some((name) => name.startsWith(wanted))) return 2;
  return chief.includes(wanted) || others.some((name) => name.includes(wanted)) ? 3 : null;
}
