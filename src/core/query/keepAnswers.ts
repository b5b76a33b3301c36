/**
 * Keeps the answers to what is asked of an index again and again: for the facets, for the list of ways, and
 * with each key that is typed in another term of the query. The answer is the same for the same question
 * and index, so that keeping it changes nothing but the time it takes.
 */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';

/** @param most how many are kept for an index, the latest of them; all, unless a question can be anything. */
export function keepAnswers<Answer>(
  most = Number.POSITIVE_INFINITY,
): (index: DocumentIndex, question: string, answer: () => Answer) => Answer {
  const answersFor = oncePerIndex(() => new Map<string, { readonly given: Answer }>());
  return (index, question, answer) => {
    const answers = answersFor(index);
    const kept = answers.get(question) ?? { given: answer() };
    // Asked again, it is the latest.
    answers.delete(question);
    answers.set(question, kept);
    for (const oldest of [...answers.keys()].slice(0, -most)) answers.delete(oldest);
    return kept.given;
  };
}
