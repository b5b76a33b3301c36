/**
 * The public format `data/<id>.json`, defined once: the validator is this schema, the type is inferred
 * from it, and `data/schema.json` is made from it. Other tools read these files, so a name that
 * stands here is a promise.
 */
import * as v from 'valibot';
import { GROUP_KINDS, ROLES, keysOf } from '../../model/vocabulary.ts';
import { text, textOrNull, texts } from './describedTexts.ts';
import { publishedEntrySchema, publishedTableSchema } from './publishedEntry.ts';
import { publishedFlowSchema } from './publishedFlow.ts';
import { publishedProblemSchema } from './publishedProblem.ts';
import { publishedWalkSchema } from './publishedWalk.ts';

const group = v.pipe(
  v.strictObject({
    id: text('Unique within the document.'),
    label: text('The name as it is shown.'),
    kind: v.pipe(v.picklist(keysOf(GROUP_KINDS)), v.description('What kind of thing it is.')),
    parent: textOrNull('The id of the group around it.'),
  }),
  v.description('What holds components: a cluster, a VM, a host, a zone, an overlay, “external”.'),
);

const component = v.pipe(
  v.strictObject({
    id: text('Unique within the document.'),
    label: text('The name as it is shown.'),
    group: textOrNull('The id of the group that holds it.'),
    whole: v.pipe(
      v.boolean(),
      v.description('The VM or cluster as a whole, where the document names no process in it.'),
    ),
    role: v.pipe(
      v.nullable(v.picklist(keysOf(ROLES))),
      v.description('Whether the page counts it to the core or offers to swap it.'),
    ),
    names: texts('Every spelling by which it is called, the label first.'),
    about: textOrNull('Why it is drawn so, where that needs saying.'),
  }),
  v.description('A thing that talks.'),
);

const footnote = v.pipe(
  v.strictObject({
    mark: text('The mark as the cells bear it.'),
    text: text('Its meaning, in other words.'),
  }),
  v.description('A footnote of the page.'),
);

const option = v.pipe(
  v.strictObject({
    id: text('Unique within the document.'),
    label: text('A word or two.'),
    text: text('What the choice means.'),
    footnote: textOrNull('The mark of the footnote that states it.'),
    with: text('What the one setting is called.'),
    without: text('What the other is called.'),
  }),
  v.description('A deployment choice on which the document makes rows depend.'),
);

const aboutTable = v.pipe(
  v.strictObject({
    title: text('The heading over the table or list.'),
    columns: texts('Its headings.'),
    rows: v.array(
      v.strictObject({
        cells: texts('One for each heading.'),
        concerns: texts('The ids of the components that the line is about.'),
      }),
    ),
    wording: text('Whose words its cells are.'),
  }),
  v.description('A table or list of the page that states no flows.'),
);

const page = v.pipe(
  v.strictObject({
    id: text('The id of the document of that page.'),
    title: text('The title of the page.'),
    shortTitle: text('A word or two.'),
  }),
  v.description('A page that the document is made of; an ordinary document is made of itself.'),
);

const identity = v.pipe(
  v.strictObject({
    kind: v.pipe(
      v.picklist(['group', 'component', 'option']),
      v.description('What kind of thing it is.'),
    ),
    id: text('Its id in this document.'),
    label: text('Its name in this document.'),
    is: v.array(
      v.strictObject({
        page: text('The id of the page.'),
        id: text('Its id in the document of that page.'),
        label: text('Its name there.'),
      }),
    ),
    why: text('Why the names are taken for one thing.'),
  }),
  v.description('Names on different pages that are taken for one thing.'),
);

const count = (description: string) =>
  v.pipe(
    v.strictObject({
      taken: v.pipe(v.number(), v.integer(), v.minValue(0)),
      all: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
    v.description(description),
  );

const taken = v.pipe(
  v.strictObject({
    asked: textOrNull('The query, or the name of what was selected; null for all of it.'),
    rows: count('How many of the document’s rows are here.'),
    flows: count('How many of its flows are.'),
    possibly: texts('The ids of the flows that fit the query only possibly.'),
    words: texts('The same in words: the document, the counts, where the rest is.'),
    date: text('The day on which it was taken, as 2026-11-30.'),
    address: textOrNull('Where the same is seen.'),
  }),
  v.description('How much of the document this is; absent where it is published as a whole.'),
);

export const publishedDocumentSchema = v.pipe(
  v.strictObject({
    id: text('The document’s name in addresses.'),
    title: text('The title of the page.'),
    shortTitle: text('A word or two.'),
    summary: text('One sentence on what the page describes.'),
    groupWord: text('What its groups are called in general.'),
    notes: texts('Statements that hold for the page and belong to no row.'),
    groups: v.array(group),
    components: v.array(component),
    tables: v.array(publishedTableSchema),
    entries: v.array(publishedEntrySchema),
    flows: v.array(publishedFlowSchema),
    footnotes: v.array(footnote),
    options: v.array(option),
    about: v.array(aboutTable),
    pages: v.array(page),
    identities: v.array(identity),
    problems: v.optional(v.array(publishedProblemSchema), []),
    bench: v.pipe(
      v.nullable(v.picklist(['policies'])),
      v.description('The bench on which the rules of the page can be tried out.'),
    ),
    walks: v.optional(v.array(publishedWalkSchema), []),
    taken: v.optional(taken),
  }),
  v.title('Portolan document'),
  v.description('One page of network-flow documentation: its rows as written, and their reading.'),
);

export type PublishedDocument = v.InferOutput<typeof publishedDocumentSchema>;
