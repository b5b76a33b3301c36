/** The smallest parts of the published schema: described texts, of which it has many. */
import * as v from 'valibot';

export const text = (description: string) => v.pipe(v.string(), v.description(description));

export const textOrNull = (description: string) =>
  v.pipe(v.nullable(v.string()), v.description(description));

export const texts = (description: string) =>
  v.pipe(v.array(v.string()), v.description(description));
