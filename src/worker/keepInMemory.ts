/** Drawings kept as long as the page is open: those used last, up to a number and a weight. */
import type { Drawing } from '../core/layout/drawing.ts';
import type { DrawingKey } from './keepKey.ts';

export interface KeptInMemory {
  /** `null` where it is not kept. */
  readonly read: (key: DrawingKey) => Drawing | null;
  readonly write: (key: DrawingKey, drawing: Drawing) => void;
}

export interface MemoryBudget {
  readonly drawings: number;
  /** Of all of them together, in points; the drawing that came last is kept whatever it weighs. */
  readonly points: number;
}

/** About 40 MB, if all of it is ever used. */
const BUDGET: MemoryBudget = { drawings: 40, points: 400_000 };
/** What else a card or a line holds weighs about as much as so many points. */
const POINTS_FOR_EACH = 6;

interface Kept {
  readonly check: string;
  readonly drawing: Drawing;
  readonly weight: number;
}

export function keepInMemory(budget: MemoryBudget = BUDGET): KeptInMemory {
  // A map gives its entries in the order in which they were put there.
  const kept = new Map<string, Kept>();
  let weight = 0;
  const remove = (name: string): void => {
    weight -= kept.get(name)?.weight ?? 0;
    kept.delete(name);
  };
  const put = (name: string, one: Kept): void => {
    remove(name);
    kept.set(name, one);
    weight += one.weight;
  };
  return {
    read({ name, check }) {
      const one = kept.get(name);
      if (one?.check !== check) return null;
      put(name, one);
      return one.drawing;
    },
    write({ name, check }, drawing) {
      put(name, { check, drawing, weight: weigh(drawing) });
      for (const oldest of [...kept.keys()].slice(0, -1)) {
        if (kept.size <= budget.drawings && weight <= budget.points) return;
        remove(oldest);
      }
    },
  };
}

function weigh({ cards, flows }: Drawing): number {
  const points = flows.reduce((sum, flow) => sum + flow.points.length, 0);
  return points + POINTS_FOR_EACH * (cards.length + flows.length);
}
