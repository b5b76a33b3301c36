import { describe, expect, it } from 'vitest';
import { documents } from '../../documents.ts';
import { readWalkFile, writeSentWalk } from './walkFile.ts';

const all = documents.flatMap((document) =>
  document.walks.map((walk) => ({ name: `${document.id} ${walk.id}`, document, walk })),
);
const [one] = all;
const sound = one === undefined ? {} : writeSentWalk(one.document, one.walk);

describe('a walk in a file', () => {
  it.each(all)('comes back as it was: $name', ({ document, walk }) => {
    const text = JSON.stringify(writeSentWalk(document, walk), null, 2);
    expect(readWalkFile(text)).toEqual({
      ok: true,
      sent: { of: document.id, title: document.title, walk },
    });
  });

  it.each<readonly [string, string, RegExp]>([
    ['that is no JSON', 'hello', /holds no JSON/],
    ['of something else', '{"documents":[]}', /does not say that it is one/],
    ['of nothing', 'null', /does not say that it is one/],
    ['of a later version', JSON.stringify({ ...sound, version: 2 }), /later version/],
    [
      'without steps',
      JSON.stringify({ ...sound, walk: { ...one?.walk, steps: [] } }),
      /At walk\.steps/,
    ],
    [
      'with a step that lacks its words',
      JSON.stringify({ ...sound, walk: { ...one?.walk, steps: [{ title: 'x' }] } }),
      /At walk\.steps\.0\./,
    ],
    [
      'with more steps than anybody goes',
      JSON.stringify({
        ...sound,
        walk: { ...one?.walk, steps: Array.from({ length: 201 }, () => one?.walk.steps[0]) },
      }),
      /201 steps/,
    ],
    ['that is too large', ' '.repeat(2_000_001), /larger than any walk/],
  ])('%s is refused in a sentence', (_what, text, words) => {
    const read = readWalkFile(text);
    expect(read.ok ? '' : read.message).toMatch(words);
  });
});
