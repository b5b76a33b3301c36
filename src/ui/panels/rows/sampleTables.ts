/** For tests: a document of two tables of one family, some of whose rows are described at length. */
import type { FlowDocument } from '../../../core/model/document.ts';
import { tableId } from '../../../core/model/ids.ts';
import { makeSyntheticDocument } from '../../../core/model/syntheticDocument.ts';
import { tableFamilies } from '../../../core/scene/rowOrder.ts';
import type { TableFamily } from '../../../core/scene/rowOrder.ts';

const FIRST_ROWS = 15;
const made = makeSyntheticDocument(40);
const last = tableId('last');

export const sampleDocument: FlowDocument = {
  ...made,
  tables: made.tables.flatMap((table) => [
    { ...table, descriptionColumn: 'Description' },
    { ...table, id: last, title: 'Further flows', descriptionColumn: 'Description' },
  ]),
  entries: made.entries.map((entry, place) => ({
    ...entry,
    table: place < FIRST_ROWS ? entry.table : last,
    description: 'It says something. '.repeat(place % 9),
  })),
};

const [family] = tableFamilies(sampleDocument);
if (family === undefined) throw new Error('the sample has no tables');
/** Both tables: they have the same headings. */
export const sampleFamily: TableFamily = family;
