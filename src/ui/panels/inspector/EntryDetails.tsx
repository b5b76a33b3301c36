/** A row, chosen in the table: as written, and the flows that it was read into. */
import type { Entry, Standing } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { nameEntry, nameFlow } from '../../../core/model/naming.ts';
import { flowsOfTarget } from '../../../core/model/target.ts';
import { NoteField } from '../../notes/NoteField.tsx';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head } from './Head.tsx';
import { RowAsWritten } from './RowAsWritten.tsx';
import { waysFrom } from './waysFrom.ts';

const WITHOUT_FLOWS = {
  'charted': 'Switched off by a choice',
  'waits': 'A row that needs you',
  'no-flow': 'A row that states no flow',
} as const satisfies Record<Standing, string>;

interface EntryDetailsProps {
  readonly index: DocumentIndex;
  readonly entry: Entry;
}

export function EntryDetails({ index, entry }: EntryDetailsProps) {
  const target = { kind: 'entry', id: entry.id, entry } as const;
  const flows = flowsOfTarget(index, target);
  const [first] = flows;
  const name =
    first !== undefined && flows.length === 1
      ? nameFlow(index, first)
      : flows.length === 0
        ? WITHOUT_FLOWS[entry.standing]
        : `${flows.length} flows of one row`;
  const ways = waysFrom(index, target, { only: 'Light only this row' });
  return (
    <>
      <Head over={`Row · ${nameEntry(index, entry)}`} name={name} />
      {first !== undefined && flows.length === 1 && (
        <NoteField about={{ kind: 'flow', id: first.id }} name={name} />
      )}
      <RowAsWritten index={index} entry={entry} />
      <FlowList index={index} title="Read as" flows={flows} />
      <FromHere row ways={ways} />
    </>
  );
}
