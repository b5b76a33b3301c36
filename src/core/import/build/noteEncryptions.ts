/**
 * A row that states two encryptions of one flow is charted with the weaker, which is no more than either
 * promises; and it is said, since it may be meant as two flows.
 */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { statedEncryptions } from '../../model/readSecurity.ts';
import { securityTerm } from '../../model/securityTerms.ts';
import type { RowReading } from '../rowReading.ts';

export function noteEncryptions({ flows, place }: RowReading): readonly DocumentProblem[] {
  const torn = flows.find(({ service }) => statedEncryptions(service.security).length > 1);
  if (torn === undefined) return [];
  const words = torn.service.security
    .map(securityTerm)
    .flatMap(({ encryption, label }) => (encryption === null ? [] : [label]));
  return [
    {
      code: 'encryption-twice',
      severity: 'warning',
      place,
      message: 'Two encryptions of one flow are stated; the weaker of them was charted.',
      read: words.join(', '),
      expected: 'one encryption for each flow',
      hint: 'Write a row for each, or leave the one out that does not hold.',
      entry: null,
      column: null,
    },
  ];
}
