/** The part of an address that says what is looked at: the document, its choices, what it is compared with. */
import type { FlowDocument, Setting } from '../core/model/document.ts';
import type { OptionId } from '../core/model/ids.ts';
import type { Address } from '../core/url/address.ts';
import { partsOfComparison } from './comparing.ts';
import type { Explorer, Subject } from './explorer.ts';
import { findDocument, knownDocuments } from './knownDocuments.ts';
import type { KnownDocument, Part } from './library.ts';

/** What an address is about, before any of it has been loaded. */
export interface Named {
  readonly opened: KnownDocument;
  readonly against: KnownDocument | null;
  /** What names no document, said. */
  readonly unknown: readonly string[];
}

export function readNames(explorer: Explorer, { doc, against }: Address): Named {
  const known = knownDocuments(explorer, explorer.store.getState());
  const find = (id: string | null) => known.find((one) => one.id === id) ?? null;
  const own = find(explorer.own) ?? explorer.store.getState().subject.opened;
  const compared = find(against);
  const missing = (id: string, then: string) =>
    `There is no document “${id}”${then} ${listDocuments(known)}`;
  return {
    opened: find(doc) ?? own,
    against: compared,
    unknown: [
      ...(doc === null || find(doc) !== null
        ? []
        : [`${missing(doc, '.')} Shown instead: ${own.title}. ${IF_BROUGHT}`]),
      ...(against === null || compared !== null ? [] : [missing(against, ' to compare with.')]),
    ],
  };
}

const IF_BROUGHT =
  'If it is a table that somebody brought, it is kept only in the browser where that was: ask for its link, or for the file.';

/** What has to be loaded before it can be shown. */
export function partsOfNamed(explorer: Explorer, { opened, against }: Named) {
  const part: Part<unknown> | null = findDocument(explorer, opened.id);
  return [
    ...(part === null ? [] : [part]),
    ...(against === null ? [] : partsOfComparison(explorer, against)),
  ];
}

/**
 * What names nothing is left out, and said in `unknown`.
 * @throws Error where the documents are not loaded yet; see `partsOfNamed`.
 */
export function readAddressSubject(
  explorer: Explorer,
  address: Address,
  named: Named,
): { readonly subject: Subject; readonly unknown: readonly string[] } {
  const unknown: string[] = [...named.unknown];
  const opened = loadedDocument(explorer, named.opened);
  const choices = new Map<OptionId, Setting>();
  for (const setting of ['with', 'without'] as const) {
    for (const id of address[setting]) {
      const option = opened.options.find((one) => one.id === id);
      if (option === undefined) unknown.push(unknownOption(opened, id));
      else if (choices.has(option.id)) {
        unknown.push(`The address settles “${option.label}” both ways; it is left open.`);
        choices.delete(option.id);
      } else choices.set(option.id, setting);
    }
  }
  const against = named.against === null ? null : loadedDocument(explorer, named.against);
  return { subject: { opened, choices, against }, unknown };
}

export function sameDocuments(one: Subject, other: Subject): boolean {
  return one.opened === other.opened && one.against === other.against;
}

export function sameSubject(one: Subject, other: Subject): boolean {
  return (
    sameDocuments(one, other) &&
    one.choices.size === other.choices.size &&
    [...one.choices].every(([option, setting]) => other.choices.get(option) === setting)
  );
}

/** @throws Error where it is not there yet. */
export function loadedDocument(explorer: Explorer, { id }: KnownDocument): FlowDocument {
  const { opened } = explorer.store.getState().subject;
  const document = findDocument(explorer, id)?.now() ?? (opened.id === id ? opened : null);
  if (document === null) throw new Error(`the document “${id}” is not loaded`);
  return document;
}

function listDocuments(known: readonly KnownDocument[]): string {
  return `There are: ${known.map((one) => `${one.id} (${one.title})`).join(', ')}.`;
}

function unknownOption({ title, options }: FlowDocument, id: string): string {
  const known = options.map((option) => option.id).join(', ');
  const hint = known === '' ? 'It has none.' : `Its options: ${known}.`;
  return `${title} has no option “${id}”. ${hint}`;
}
