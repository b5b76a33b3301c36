/** The smallest parts of the published schema: described texts, of which it has many. */
import * as v from 'valibot';

export const text = (description: string) => v.pipe(v.string(), v.description(description));

export const textOrNull = (description: string) =>
  v.pipe(v.nullable(v.string()), v.description(description));

/** One of the known words, or whatever else a page calls it. */
export const openWord = <Known extends string>(known: readonly Known[]) =>
  v.union([v.picklist(known), v.pipe(v.string(), v.minLength(1))]);

export const texts = (description: string) =>
  v.pipe(v.array(v.string()), v.description(description));
