/** A published table and its rows, each with its cells as written. */
import * as v from 'valibot';
import { text, textOrNull, texts } from './describedTexts.ts';
import { publishedFlowSchema } from './publishedFlow.ts';
import { publishedPlaceSchema } from './publishedProblem.ts';

export const publishedTableSchema = v.pipe(
  v.strictObject({
    id: text('Unique within the document.'),
    page: text('The id of the page that it stands on.'),
    title: text('The heading over the table.'),
    columns: texts('The headings of its short columns, in the document’s order.'),
    descriptionColumn: textOrNull('The heading of the description column, if there is one.'),
  }),
  v.description('One of the document’s tables.'),
);

const condition = v.pipe(
  v.strictObject({
    option: text('The id of the option.'),
    effect: v.pipe(
      v.picklist(['only-under', 'only-without', 'varies-with']),
      v.description(
        'The row is there only with the option, only without it, or always but with other values.',
      ),
    ),
  }),
  v.description('A deployment choice on which the row depends.'),
);

const alternative = v.pipe(
  v.strictObject({
    setting: v.pipe(
      v.picklist(['with', 'without']),
      v.description('The setting of the option that the row varies with.'),
    ),
    change: text('What it changes.'),
    flows: v.array(publishedFlowSchema),
  }),
  v.description('What the row says under one setting, in place of its flows.'),
);

export const publishedEntrySchema = v.pipe(
  v.strictObject({
    id: text('The table’s id and the row’s number.'),
    table: text('The id of its table.'),
    number: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description('Counted from one within its table.'),
    ),
    written: texts('The cells in the document’s own order and spelling, the description left out.'),
    description: textOrNull('What the description cell says, told in other words.'),
    under: v.optional(
      texts('The headings within the table that it stands under, the outermost first.'),
      [],
    ),
    footnotes: texts('The marks of the footnotes that the row bears.'),
    conditions: v.pipe(v.array(condition), v.description('All of them have to hold.')),
    alternatives: v.array(alternative),
    reading: textOrNull('How the row was read, where its cells leave that open.'),
    remark: textOrNull('What does not fit in the document itself.'),
    standing: v.pipe(
      v.optional(v.picklist(['charted', 'waits', 'no-flow']), 'charted'),
      v.description(
        'Whether it gives its flows, waits for somebody to say how it is to be read, or states no flow.',
      ),
    ),
    place: v.pipe(
      v.optional(v.nullable(publishedPlaceSchema), null),
      v.description('Where it stands in the file that it was brought in.'),
    ),
  }),
  v.description(
    'A row of a table. Every row is here; one that is charted gives at least one flow.',
  ),
);
