/** What a field's value asks of a flow, as a clause: `Every flow` with one of these behind it is a sentence. */
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { assertNever } from '../../model/target.ts';
import type { FieldName } from '../ast.ts';
import type { FieldOption } from '../fieldSpec.ts';
import { findName, splitName } from '../names.ts';
import { lowerLabel } from './sayEnds.ts';

/** The labels of the facet would make no sentence. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['cross-group', 'that goes from one group to another'],
  ['external', 'that goes to or from outside'],
  ['conditional', 'that depends on an option'],
  ['footnoted', 'whose row has a footnote'],
  ['both-ways', 'between whose ends another one goes the opposite way'],
  ['secured', 'that is encrypted'],
  ['unsecured', 'that is not encrypted'],
  ['doubtful', 'whose row was read with a doubt'],
]);

/** `that starts in diego_cell`, `whose encryption is mutual TLS`. */
export function sayField(index: DocumentIndex, field: FieldName, option: FieldOption): string {
  const { value, label } = option;
  const word = lowerLabel(label);
  const isSilent = value === 'not-stated';
  switch (field) {
    case 'cluster':
      return `that starts or ends in ${label}`;
    case 'component':
      return `that starts or ends at ${label}`;
    case 'from':
      return `that starts ${sayPlace(index, option)}`;
    case 'to':
      return `that ends ${sayPlace(index, option)}`;
    case 'port':
      return `whose port is ${value}`;
    case 'protocol':
    case 'transport':
      return isSilent ? `whose ${field} is not stated` : `that goes by ${label}`;
    case 'auth':
      return isSilent
        ? 'of whose security the page says nothing'
        : `whose security, as written, includes ${word}`;
    case 'encryption':
    case 'authentication':
    case 'kind':
      return `whose ${field} is ${word}`;
    case 'is':
      return PROPERTIES.get(value) ?? `that is ${word}`;
    case 'direction':
      return `that is ${word}`;
    case 'change':
      return `that was ${word}`;
    case 'document':
    case 'table':
    case 'row':
      return `that is stated in “${label}”`;
    case 'by':
      return 'whatever it is';
    default:
      return assertNever(field);
  }
}

/** A side is asked as a group where there is one of that name. */
function sayPlace(index: DocumentIndex, { value, label }: FieldOption): string {
  const isGroup = findName(index, splitName(value), 'group') !== null;
  return `${isGroup ? 'in' : 'at'} ${label}`;
}
