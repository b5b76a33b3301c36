/** The name under which a drawing is kept: a hash of all that it depends on. */
import type { ArrangeRequest } from '../core/layout/arrange.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import { hashText } from '../core/model/hashText.ts';
import type { TextHash } from '../core/model/hashText.ts';

export type DrawingKey = TextHash;

/**
 * @param version of all that lays out: another one draws otherwise.
 * @returns the same key for the same scene, space and drawing before, whichever objects these are.
 */
export function createKeyOf(
  version: string,
): (request: Pick<ArrangeRequest, 'scene' | 'space' | 'before'>) => DrawingKey {
  // A drawing is large, and all that is left of a document is laid out after the same one.
  const known = new WeakMap<Drawing, DrawingKey>();
  const keyOfDrawing = (drawing: Drawing): DrawingKey => {
    const key = known.get(drawing) ?? hashText(JSON.stringify(drawing));
    known.set(drawing, key);
    return key;
  };
  return ({ scene, space, before }) =>
    hashText(
      JSON.stringify([version, space, before === null ? null : keyOfDrawing(before), scene]),
    );
}
