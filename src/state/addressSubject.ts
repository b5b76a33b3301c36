/** The part of an address that says what is looked at: the document, its choices, what it is compared with. */
import type { FlowDocument, Setting } from '../core/model/document.ts';
import type { OptionId } from '../core/model/ids.ts';
import type { Address } from '../core/url/address.ts';
import type { Explorer, Subject } from './explorer.ts';

/** What names nothing is left out, and said in `unknown`. */
export function readAddressSubject(
  explorer: Explorer,
  address: Address,
): { readonly subject: Subject; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const opened = chooseDocument(explorer, address.doc, unknown);
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
  const against = explorer.documents.find(({ id }) => id === address.against) ?? null;
  if (address.against !== null && against === null) {
    unknown.push(
      `There is no document “${address.against}” to compare with. ${knownDocuments(explorer)}`,
    );
  }
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

function chooseDocument(explorer: Explorer, id: string | null, unknown: string[]): FlowDocument {
  const { documents, store } = explorer;
  const [first = store.getState().subject.opened] = documents;
  if (id === null) return first;
  const document = documents.find((one) => one.id === id);
  if (document !== undefined) return document;
  unknown.push(
    `There is no document “${id}”. ${knownDocuments(explorer)} Shown instead: ${first.title}.`,
  );
  return first;
}

function knownDocuments({ documents }: Explorer): string {
  return `There are: ${documents.map((one) => `${one.id} (${one.title})`).join(', ')}.`;
}

function unknownOption({ title, options }: FlowDocument, id: string): string {
  const known = options.map((option) => option.id).join(', ');
  const hint = known === '' ? 'It has none.' : `Its options: ${known}.`;
  return `${title} has no option “${id}”. ${hint}`;
}
