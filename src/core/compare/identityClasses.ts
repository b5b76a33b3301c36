/** Identities as sets of references: what one line joins, and another line joins to that, is one thing. */
import type { FlowDocument, Identity } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';

/** `page/id`. */
export type Reference = string;

export interface IdentityClass {
  readonly references: ReadonlySet<Reference>;
  readonly identities: readonly Identity[];
}

export function referTo(page: DocumentId, id: string): Reference {
  return `${page}/${id}`;
}

export function identityClasses(
  identities: readonly Identity[],
  kind: Identity['kind'],
): readonly IdentityClass[] {
  let classes: readonly IdentityClass[] = [];
  for (const identity of identities.filter((one) => one.kind === kind)) {
    const references = new Set(identity.is.map(({ page, id }) => referTo(page, id)));
    const isTouched = (one: IdentityClass) => haveCommon(one.references, references);
    const touched = classes.filter(isTouched);
    const joined = {
      references: new Set([...touched.flatMap((one) => [...one.references]), ...references]),
      identities: [...new Set([...touched.flatMap((one) => one.identities), identity])],
    };
    classes = [...classes.filter((one) => !isTouched(one)), joined];
  }
  return classes;
}

/**
 * Where a thing of a document stands on the document's pages. A document of documents says so for what it
 * joined; what it did not join keeps its page's id, which no other of its pages uses.
 */
export function referencesOf(
  document: FlowDocument,
  kind: Identity['kind'],
  id: string,
): ReadonlySet<Reference> {
  const own = document.identities.filter((one) => one.kind === kind);
  const pages = new Set(document.pages.map((page) => page.id));
  const identity = own.find((one) => one.id === id);
  if (identity !== undefined) {
    const here = identity.is.filter(({ page }) => pages.has(page));
    return new Set(here.map((one) => referTo(one.page, one.id)));
  }
  const joined = new Set(own.flatMap(({ is }) => is.map((one) => referTo(one.page, one.id))));
  const possible = [...pages].map((page) => referTo(page, id));
  return new Set(possible.filter((reference) => !joined.has(reference)));
}

export function haveCommon<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  return [...one].some((item) => other.has(item));
}
