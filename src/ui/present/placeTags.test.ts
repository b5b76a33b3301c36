import { assert, property, array, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../core/layout/drawing.ts';
import { placeTags } from './placeTags.ts';
import type { TagToPlace } from './placeTags.ts';

const ROOM = { width: 1900, height: 860 };
const bare = { room: ROOM, kept: [], cards: [], lines: [] };
const tag = (id: string, x: number, y: number): TagToPlace => ({
  id,
  row: { x, y, width: 100, height: 20 },
  width: 160,
  height: 34,
});
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a tag', () => {
  it('stands right beside its row, at its height, where that is free', () => {
    const place = placeTags([tag('bbs', 400, 400)], bare).get('bbs');
    expect(place?.leader).toBeNull();
    expect(place?.box.x).toBeGreaterThanOrEqual(500);
    expect((place?.box.y ?? 0) + 17).toBe(410);
  });

  it('moves away from what may not be covered, and a leader then leads back to its row', () => {
    const wall: Box = { x: 300, y: 300, width: 400, height: 220 };
    const place = placeTags([tag('bbs', 400, 400)], { ...bare, kept: [wall] }).get('bbs');
    expect(place).toBeDefined();
    if (place === undefined) return;
    expect(overlap(place.box, wall)).toBe(false);
    const [from, to] = place.leader ?? [];
    expect(from?.x).toBeGreaterThanOrEqual(400);
    expect(from?.x).toBeLessThanOrEqual(500);
    expect([place.box.y, place.box.y + 34]).toContain(to?.y);
  });

  it('covers a lit line only where it would otherwise stand far away', () => {
    const line: Box = { x: 506, y: 0, width: 2, height: 860 };
    const place = placeTags([tag('bbs', 400, 400)], { ...bare, lines: [line] }).get('bbs');
    expect(place && overlap(place.box, line)).toBe(false);
  });

  it('is left out where there is no place, and takes none from the others', () => {
    const room = { width: 300, height: 80 };
    const placed = placeTags([tag('first', 10, 10), tag('second', 10, 40)], { ...bare, room });
    expect([...placed.keys()]).toEqual(['first']);
  });
});

it('lies on no other tag and on no row, and stays in the window, wherever the rows are', () => {
  const rows = array(
    record({ x: integer({ min: 0, max: 1780 }), y: integer({ min: 0, max: 820 }) }),
    { minLength: 1, maxLength: 12 },
  );
  assert(
    property(rows, (places) => {
      const tags = places.map(({ x, y }, at) => tag(String(at), x, y));
      const kept = tags.map(({ row }) => row);
      const boxes = [...placeTags(tags, { ...bare, kept }).values()].map(({ box }) => box);
      expect(boxes).toHaveLength(tags.length);
      for (const [at, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(ROOM.width);
        expect(box.y + box.height).toBeLessThanOrEqual(ROOM.height);
        expect(kept.some((row) => overlap(row, box))).toBe(false);
        expect(boxes.slice(at + 1).some((other) => overlap(other, box))).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
