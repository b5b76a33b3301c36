/** No way: what that means, and what there would be if one asked a little otherwise. */
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { answerTrace } from '../../../core/query/askedTrace.ts';
import type { AskedTrace } from '../../../core/query/askedTrace.ts';
import { printQuery } from '../../../core/query/print.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import styles from './Ways.module.css';

interface NoWaysProps {
  readonly index: DocumentIndex;
  readonly asked: AskedTrace;
}

export function NoWays({ index, asked }: NoWaysProps) {
  const explorer = useExplorer();
  const { node, byVm } = asked;
  const others = otherQuestions(asked).flatMap((question) => {
    const many = countWays(index, question.asked);
    return many === 0 ? [] : [{ ...question, many }];
  });
  return (
    <div className={styles.none}>
      <p>
        No chain of rows on this page fits <code>{printQuery(node)}</code>
        {byVm && ', by a VM as a whole neither'}.
      </p>
      {others.map(({ query, words, many }) => (
        <p key={query}>
          <Button look="link" onClick={() => goToQuery(explorer, query)}>
            {words}: {many} {many === 1 ? 'way' : 'ways'}
          </Button>
        </p>
      ))}
    </div>
  );
}

interface OtherQuestion {
  readonly query: string;
  readonly words: string;
  readonly asked: AskedTrace;
}

function otherQuestions(asked: AskedTrace): readonly OtherQuestion[] {
  const { node, pattern, byVm } = asked;
  const text = printQuery(node);
  const isAny = node.arrows.includes('any');
  const turned = { ...node, ends: node.ends.toReversed(), arrows: node.arrows.toReversed() };
  return [
    ...(isAny && !byVm
      ? [
          {
            query: `${text} by:vm`,
            words: 'By a VM as a whole',
            asked: { ...asked, byVm: true, found: null },
          },
        ]
      : []),
    ...(isAny
      ? [
          {
            query: text,
            words: 'With nothing ruled out',
            asked: { ...asked, allowed: () => 'yes' as const, found: null },
          },
        ]
      : []),
    ...(node.ports === null
      ? [
          {
            query: printQuery(turned),
            words: 'The other way round',
            asked: {
              ...asked,
              found: null,
              node: turned,
              pattern: {
                ...pattern,
                ends: pattern.ends.toReversed(),
                arrows: pattern.arrows.toReversed(),
              },
            },
          },
        ]
      : []),
  ];
}

function countWays(index: DocumentIndex, asked: AskedTrace): number {
  const answer = answerTrace(index, asked);
  return answer.kind === 'ways' ? answer.ways.ways.length : 0;
}
