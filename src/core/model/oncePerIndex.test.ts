import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from './indexDocument.ts';
import { oncePerIndex } from './oncePerIndex.ts';

describe('what is worked out once per index', () => {
  it('is made when it is first asked for, and the same from then on', () => {
    let made = 0;
    const count = oncePerIndex(({ document }) => ({ flows: document.flows.length, made: ++made }));
    expect(made).toBe(0);
    const index = indexDocument(diego);
    expect(count(index)).toEqual({ flows: diego.flows.length, made: 1 });
    expect(count(index)).toBe(count(index));
    expect(made).toBe(1);
  });

  it('is kept where it is nothing, too', () => {
    let made = 0;
    const nothing = oncePerIndex(() => void made++);
    const index = indexDocument(diego);
    expect([nothing(index), nothing(index), made]).toEqual([undefined, undefined, 1]);
  });

  it('is another for another index of the same document', () => {
    const self = oncePerIndex((index) => index);
    const [one, other] = [indexDocument(diego), indexDocument(diego)];
    expect(self(one)).toBe(one);
    expect(self(other)).toBe(other);
  });
});
