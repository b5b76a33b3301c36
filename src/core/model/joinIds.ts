/** Which id each thing of a page has in the document that joins the pages. */
import type { FlowDocument, Identity } from './document.ts';
import type { DocumentId } from './ids.ts';
import type { MergeSpec, SameSpec } from './mergeSpec.ts';

interface Thing {
  readonly id: string;
  readonly label: string;
}

export interface JoinedIds {
  readonly idOf: (page: DocumentId, id: string) => string;
  readonly identities: readonly Identity[];
}

/**
 * What no identity names keeps its id.
 * @throws Error where an identity names what no page has, or where two pages use one id and no identity
 * says whether they mean one thing: that is for a reader of the pages to say.
 */
export function joinIds(
  { id, members, relatives = [] }: MergeSpec,
  kind: Identity['kind'],
  same: Readonly<Record<string, SameSpec>>,
  thingsOf: (document: FlowDocument) => readonly Thing[],
): JoinedIds {
  const fail = (what: string): never => {
    throw new Error(`document "${id}": ${what}`);
  };
  const joined = new Map<string, string>();
  const identities = Object.entries(same).map(([key, { label, is, why }]): Identity => {
    const parts = is.map((reference) => {
      const page = [...members, ...relatives].find((one) => reference.startsWith(`${one.id}/`));
      const thing = page && thingsOf(page).find((one) => `${page.id}/${one.id}` === reference);
      if (page === undefined || thing === undefined) return fail(`no ${kind} is “${reference}”`);
      if (joined.has(reference)) fail(`the ${kind} “${reference}” is named by two identities`);
      joined.set(reference, key);
      return { page: page.id, id: thing.id, label: thing.label };
    });
    return { kind, id: key, label, is: parts, why };
  });
  const owners = new Map(Object.keys(same).map((key) => [key, 'an identity']));
  for (const member of members) {
    for (const thing of thingsOf(member)) {
      if (joined.has(`${member.id}/${thing.id}`)) continue;
      const owner = owners.get(thing.id);
      if (owner !== undefined) {
        fail(
          `the ${kind} “${thing.id}” of ${member.id} is called as that of ${owner}: say whether they are one`,
        );
      }
      owners.set(thing.id, member.id);
    }
  }
  return { idOf: (page, own) => joined.get(`${page}/${own}`) ?? own, identities };
}
