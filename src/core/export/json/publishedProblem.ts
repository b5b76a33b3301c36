/** What a published document that was brought says of what could not be read, and where things stand. */
import * as v from 'valibot';
import { SEVERITIES } from '../../model/documentProblem.ts';
import { keysOf } from '../../model/vocabulary.ts';
import { text, textOrNull } from './describedTexts.ts';

const counted = v.pipe(v.number(), v.integer(), v.minValue(1));

export const publishedPlaceSchema = v.pipe(
  v.strictObject({ file: text('As it is shown.'), line: counted, column: counted }),
  v.description('A place in a file; line and column are counted from one.'),
);

export const publishedProblemSchema = v.pipe(
  v.strictObject({
    code: text('What kind of problem it is, in stable words.'),
    severity: v.pipe(
      v.picklist(keysOf(SEVERITIES)),
      v.description(
        '“error”: a row waits, or a file could not be read; “warning”: a reading that may be wrong; “note”: nothing is lost.',
      ),
    ),
    place: publishedPlaceSchema,
    message: text('What is the matter.'),
    read: text('What stands there.'),
    expected: text('What would have been understood.'),
    hint: text('What to do about it.'),
    entry: textOrNull('The id of the row that it is about.'),
    column: v.pipe(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      v.description('The column that it is about, counted from zero.'),
    ),
  }),
  v.description('What could not be read of a page, or was read with a doubt.'),
);
