/** A line that a sheet cuts has its number at the cut, inside, and once for each cut. */
import { describe, expect, it } from 'vitest';
import { componentId, entryId, flowId, socketId, tableId } from '../../model/ids.ts';
import type { DrawnFlow, Point } from '../../layout/drawing.ts';
import { edgeTags } from './edgeTags.ts';

const ENTRY = entryId(tableId('sample'), 1);
const VIEW = { x: 100, y: 100, width: 200, height: 200 };

function lineOf(number: number, points: readonly Point[]): DrawnFlow {
  const [from, to] = [componentId('a'), componentId('b')];
  const socket = socketId(to, '80', 'https/tcp');
  return { id: flowId(ENTRY, number), bundle: null, from, to, socket, line: 'tls', points };
}

const numbers = (...flows: readonly DrawnFlow[]) =>
  new Map(flows.map(({ id }, at) => [id, [String(at + 1)]]));

describe('edgeTags', () => {
  it('numbers a line where it comes in and where it goes out', () => {
    const through = lineOf(1, [
      { x: 0, y: 150 },
      { x: 400, y: 150 },
    ]);
    const tags = edgeTags([through], numbers(through), VIEW, []);
    expect(tags.map(({ lines }) => lines)).toEqual([['1'], ['1']]);
    const [left, right] = tags.map(({ box }) => box);
    expect(left?.x).toBe(102);
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBe(298);
  });

  it('says nothing of a line that is all inside, or all outside', () => {
    const inside = lineOf(1, [
      { x: 120, y: 150 },
      { x: 280, y: 150 },
    ]);
    const outside = lineOf(2, [
      { x: 0, y: 50 },
      { x: 400, y: 50 },
    ]);
    expect(edgeTags([inside, outside], numbers(inside, outside), VIEW, [])).toEqual([]);
  });

  it('steps aside, along its line, from what stands there', () => {
    const down = lineOf(1, [
      { x: 200, y: 0 },
      { x: 200, y: 250 },
    ]);
    const card = { x: 150, y: 100, width: 100, height: 30 };
    const [tag] = edgeTags([down], numbers(down), VIEW, [card]);
    expect(tag?.box.y).toBeGreaterThan(130);
  });

  it('has no number where there is no room for it', () => {
    const down = lineOf(1, [
      { x: 200, y: 0 },
      { x: 200, y: 250 },
    ]);
    const card = { x: 150, y: 100, width: 100, height: 150 };
    expect(edgeTags([down], numbers(down), VIEW, [card])).toEqual([]);
  });
});
