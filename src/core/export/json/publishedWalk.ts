/** A walk in the public format; as a file of its own it is the same. */
import * as v from 'valibot';
import { WALK_VIEWS } from '../../model/walk.ts';
import { text, textOrNull, texts } from './describedTexts.ts';

const step = v.pipe(
  v.strictObject({
    title: text('A few words.'),
    words: text('What is said.'),
    notes: textOrNull('For the speaker alone.'),
    q: text('The query; empty where everything is lit.'),
    view: v.pipe(v.picklist(WALK_VIEWS), v.description('Where it is seen.')),
    select: textOrNull('The id of what is selected.'),
    way: textOrNull('The id of the one of the query’s ways that is lit.'),
    hop: v.pipe(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      v.description('Which of its hops, counted from zero.'),
    ),
    camera: v.pipe(
      v.union([v.picklist(['lit', 'all']), v.array(v.string())]),
      v.description(
        'What is in view: what is lit, all of the chart, or groups, components and flows by id.',
      ),
    ),
  }),
  v.description('What is said, and what is asked and seen meanwhile.'),
);

export const publishedWalkSchema = v.pipe(
  v.strictObject({
    id: text('Unique within the document.'),
    title: text('A few words.'),
    about: text('One sentence on what it is for.'),
    with: texts('The options that are chosen throughout, by id.'),
    without: texts('The options that are ruled out throughout, by id.'),
    fold: v.pipe(
      v.nullable(v.array(v.string())),
      v.description('The groups that are drawn as one card throughout; null for the usual ones.'),
    ),
    steps: v.pipe(v.array(step), v.minLength(1)),
  }),
  v.description('A guided tour of the document, a step after the other.'),
);

export type PublishedWalk = v.InferOutput<typeof publishedWalkSchema>;
