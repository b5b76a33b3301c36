/**
 * What was laid out is kept, for the next time that the very same is asked for: in memory, and what took
 * long on the device as well. Going back to a picture, or coming back to a page, lays out nothing.
 */
import type { Arrange, Arrangement, ArrangeRequest } from '../core/layout/arrange.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { keepInMemory } from './keepInMemory.ts';
import { createKeyOf } from './keepKey.ts';
import type { DrawingKey } from './keepKey.ts';
import type { Shelf } from './keepOnDevice.ts';
import { keepOnlySound } from './keepOnlySound.ts';

export interface KeepingParts {
  /** Of all that lays out: what another version laid out is not used. */
  readonly version: string;
  /** Whether the build has the drawing of all of a document: then there is nothing to keep. */
  readonly isBuilt: (document: DocumentId) => boolean;
  /** Ends what `arrange` is busy with, if it is: nobody waits for that any more. */
  readonly cancel: () => void;
  /** In milliseconds, since whenever. */
  readonly clock: () => number;
}

/** What is laid out faster than it is read from a device is not worth its room there. */
const SLOW_MS = 150;

const SUPERSEDED: Arrangement = { kind: 'superseded' };

/**
 * As `arrange`, the newest request wins, be it answered from what is kept or not; except that asking for
 * the very thing that is being laid out waits for it, too, and does not begin anew.
 */
export function keepDrawings(arrange: Arrange, shelf: Shelf, parts: KeepingParts): Arrange {
  const { version, isBuilt, cancel, clock } = parts;
  const memory = keepInMemory();
  const keyOf = createKeyOf(version);
  let pending: { readonly key: DrawingKey; readonly answer: Promise<Arrangement> } | null = null;
  let turn = 0;

  const find = async (key: DrawingKey, { scene }: ArrangeRequest): Promise<Drawing | null> => {
    const drawing = keepOnlySound(await shelf.read(key), scene);
    if (drawing !== null) memory.write(key, drawing);
    return drawing;
  };
  const layOut = async (key: DrawingKey, request: ArrangeRequest): Promise<Arrangement> => {
    const began = clock();
    const arrangement = await arrange(request);
    if (arrangement.kind !== 'done') return arrangement;
    memory.write(key, arrangement.drawing);
    if (clock() - began > SLOW_MS) shelf.write(key, arrangement.drawing);
    return arrangement;
  };
  /** @param isNewest whether nothing else was asked for since. */
  const answer = async (
    key: DrawingKey,
    request: ArrangeRequest,
    isNewest: () => boolean,
  ): Promise<Arrangement> => {
    const { whole } = request;
    const drawing = memory.read(key);
    if (drawing !== null) return { kind: 'done', drawing };
    if (whole !== null && isBuilt(whole)) return arrange(request);
    const kept = await find(key, request);
    // To ask for a layout now would end the newest one.
    if (!isNewest()) return SUPERSEDED;
    return kept === null ? layOut(key, request) : { kind: 'done', drawing: kept };
  };

  return (request) => {
    const key = keyOf(request);
    if (pending !== null && isSame(pending.key, key)) return pending.answer;
    if (pending !== null) cancel();
    turn += 1;
    const own = turn;
    const isNewest = () => turn === own;
    const settled = answer(key, request, isNewest).then((arrangement) => {
      if (!isNewest()) return SUPERSEDED;
      pending = null;
      return arrangement;
    });
    pending = { key, answer: settled };
    return settled;
  };
}

function isSame(one: DrawingKey, other: DrawingKey): boolean {
  return one.name === other.name && one.check === other.check;
}
