/** A row, chosen in the table: as written, and the flows that it was read into. */
import type { Entry } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { nameEntry, nameFlow } from '../../../core/model/naming.ts';
import { flowsOfTarget } from '../../../core/model/target.ts';
import { printQuery } from '../../../core/query/print.ts';
import { NOWHERE } from '../../../core/query/ast.ts';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head } from './Head.tsx';
import { RowAsWritten } from './RowAsWritten.tsx';

interface EntryDetailsProps {
  readonly index: DocumentIndex;
  readonly entry: Entry;
}

export function EntryDetails({ index, entry }: EntryDetailsProps) {
  const flows = flowsOfTarget(index, { kind: 'entry', id: entry.id, entry });
  const [first] = flows;
  const name =
    first !== undefined && flows.length === 1
      ? nameFlow(index, first)
      : flows.length === 0
        ? 'Switched off by a choice'
        : `${flows.length} flows of one row`;
  const query = printQuery({
    kind: 'field',
    name: 'row',
    values: [{ text: entry.id, at: NOWHERE }],
    at: NOWHERE,
  });
  return (
    <>
      <Head over={`Row · ${nameEntry(index, entry)}`} name={name} />
      <RowAsWritten index={index} entry={entry} />
      <FlowList index={index} title="Read as" flows={flows} />
      <FromHere row ways={[{ label: 'Light only this row', query }]} />
    </>
  );
}
