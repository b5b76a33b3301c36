import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { keepAnswers } from './keepAnswers.ts';

/** Asks the questions one after the other; says which of them had to be answered anew. */
function answered(questions: readonly string[], most?: number): readonly string[] {
  const known = keepAnswers<string>(most);
  const index = indexDocument(diego);
  return questions.filter((question) => {
    let isNew = false;
    const answer = known(index, question, () => {
      isNew = true;
      return question.toUpperCase();
    });
    expect(answer).toBe(question.toUpperCase());
    return isNew;
  });
}

describe('answers that are kept', () => {
  it('are given once for each question', () => {
    expect(answered(['a', 'b', 'a', 'b', 'c', 'a'])).toEqual(['a', 'b', 'c']);
  });

  it('are as many as are wanted, the latest of them; what is asked again is late again', () => {
    expect(answered(['a', 'b', 'a', 'c', 'a', 'b'], 2)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are each index’s own', () => {
    const known = keepAnswers<number>();
    const [one, other] = [indexDocument(diego), indexDocument(diego)];
    expect([known(one, 'a', () => 1), known(other, 'a', () => 2)]).toEqual([1, 2]);
    expect([known(one, 'a', () => 3), known(other, 'a', () => 4)]).toEqual([1, 2]);
  });
});
