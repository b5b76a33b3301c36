/**
 * Drawings kept on the reader's device, from one visit to the next. Nothing depends on it: a device that
 * refuses to keep anything, is full, or does not answer is as good as one that has kept nothing.
 */
import type { Drawing } from '../core/layout/drawing.ts';
import type { DrawingKey } from './keepKey.ts';
import { keepTidy } from './keepTidy.ts';
import type { Device } from './keepTidy.ts';

/** Where drawings are kept. It never rejects. */
export interface Shelf {
  /** What is kept there, whatever it is; `null` where nothing is. */
  readonly read: (key: DrawingKey) => Promise<unknown>;
  readonly write: (key: DrawingKey, drawing: Drawing) => void;
}

interface DeviceParts {
  /** Called when it is first needed, and never again where it rejects. */
  readonly open: () => Promise<Device>;
  /** Does something once the page has nothing better to do. */
  readonly whenIdle: (act: () => void) => void;
  /** The time of day, in milliseconds: it has to go on from one visit to the next. */
  readonly now: () => number;
}

/** A browser that takes longer to answer may never do: then it is quicker to lay out anew. */
const PATIENCE_MS = 250;
const NO_ANSWER = Symbol('no answer');

export function keepOnDevice(parts: DeviceParts): Shelf {
  const { whenIdle } = parts;
  let opening: Promise<Drawers | null> | null = null;
  const opened = () => {
    opening ??= openDrawers(parts).catch(() => null);
    return opening;
  };
  /** One that did not answer is not waited for again, until it does. */
  let isMute = false;
  const ask = async (key: DrawingKey): Promise<unknown> => {
    const found = await opened()
      .then((drawers) => drawers?.find(key) ?? null)
      .catch(() => null);
    isMute = false;
    return found;
  };
  const put = async (key: DrawingKey, drawing: Drawing): Promise<void> => {
    const drawers = await opened();
    await drawers?.put(key, drawing);
  };
  return {
    async read(key) {
      if (isMute) return null;
      const answer = await Promise.race([ask(key), noAnswer()]);
      if (answer !== NO_ANSWER) return answer;
      isMute = true;
      return null;
    },
    write: (key, drawing) => whenIdle(() => void put(key, drawing).catch(() => null)),
  };
}

/** A device that has been opened. */
interface Drawers {
  readonly find: (key: DrawingKey) => Promise<unknown>;
  readonly put: (key: DrawingKey, drawing: Drawing) => Promise<void>;
}

async function openDrawers({ open, whenIdle, now }: DeviceParts): Promise<Drawers> {
  const device = await open();
  // What is not there is not waited for.
  const there = new Set(await device.names());
  /** What was used and is not written down yet; `null` where nothing was. */
  let used: Readonly<Record<string, number>> | null = null;
  const tidy = async () => {
    const uses = used ?? {};
    used = null;
    for (const name of await keepTidy(device, uses)) there.delete(name);
  };
  const note = (name: string) => {
    if (used === null) whenIdle(() => void tidy().catch(() => null));
    used = { ...used, [name]: now() };
  };
  return {
    async find({ name, check }) {
      if (!there.has(name)) return null;
      const kept = await device.get(name);
      if (!isKept(kept) || kept.check !== check) return null;
      note(name);
      return kept.drawing;
    },
    async put({ name, check }, drawing) {
      await device.set(name, { check, drawing });
      there.add(name);
      note(name);
    },
  };
}

function noAnswer(): Promise<typeof NO_ANSWER> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(NO_ANSWER), PATIENCE_MS);
  });
}

function isKept(value: unknown): value is { readonly check: unknown; readonly drawing: unknown } {
  return typeof value === 'object' && value !== null && 'check' in value && 'drawing' in value;
}
