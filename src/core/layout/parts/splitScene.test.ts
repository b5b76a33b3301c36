import { describe, expect, it } from 'vitest';
import { sampleScene } from '../sampleScene.ts';
import type { Part } from './part.ts';
import { splitScene } from './splitScene.ts';

const NESTED = { outer: ['inner', 'c'], inner: ['a', 'b'] };

/** The wires of each part as `from→to`, `|` being a border. */
function wiresIn(part: Part): Readonly<Record<string, readonly string[]>> {
  const nameOf = (member: number | null) => {
    if (member === null) return '|';
    const found = part.members[member];
    return (found?.kind === 'card' ? found.card.id : found?.part.id) ?? '?';
  };
  const own = part.wires.map(({ from, to }) => `${nameOf(from)}→${nameOf(to)}`);
  const inner = part.members.flatMap((member) =>
    member.kind === 'box' ? Object.entries(wiresIn(member.part)) : [],
  );
  return { [part.id ?? 'chart']: own, ...Object.fromEntries(inner) };
}

describe('a scene that is taken apart', () => {
  it('has a line between two cards of one box in that box only', () => {
    expect(wiresIn(splitScene(sampleScene(['a b:80'], NESTED), null))).toEqual({
      chart: [],
      outer: [],
      inner: ['a→b'],
    });
  });

  it('leads a line out of each box around its source, and into each around its target', () => {
    const scene = sampleScene(['a d:80', 'd b:81', 'a c:82'], NESTED);
    expect(wiresIn(splitScene(scene, null))).toEqual({
      chart: ['outer→d', 'd→outer'],
      outer: ['inner→|', '|→inner', 'inner→c'],
      inner: ['a→|', '|→b', 'a→|'],
    });
  });

  it('leads a line back that begins and ends in one card', () => {
    expect(wiresIn(splitScene(sampleScene(['a a:80']), null))).toEqual({ chart: ['a→a'] });
  });
});
