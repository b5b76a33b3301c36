/** Apps × apps for the asked protocol and port: where the holes in the wall are, and one click to each. */
import { Ban, Check } from 'lucide-react';
import { askedOf } from '../../core/bench/answer.ts';
import { answerMatrix } from '../../core/bench/answerMatrix.ts';
import { ask } from '../../core/bench/questionActions.ts';
import type { Question, Scenario } from '../../core/bench/scenario.ts';
import { PROTOCOL_NAMES } from '../../core/bench/words.ts';
import type { BenchPart } from './BenchPart.ts';
import { Card } from './Card.tsx';
import styles from './Pairs.module.css';

/** Longer names would make a column wide; they stand upright. In characters. */
const ACROSS = 4;

export function Pairs({ scenario, onChange }: BenchPart) {
  const { question } = scenario;
  if (question === null) return null;
  const { protocol, port } = askedOf(question);
  const service = `${PROTOCOL_NAMES[protocol]} ${port}`;
  return (
    <Card title={`All apps on ${service}`} place="pairs">
      <p className={styles.words}>
        {question.way === 'gorouter'
          ? 'This is the direct way; through the Gorouter no policy is needed.'
          : 'Each line is a source app. Press a cell to ask it.'}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={`From app to app on ${service}`}>
          <thead>
            <tr>
              <th scope="col">From ↓ to →</th>
              {scenario.apps.map((app) => (
                <th
                  key={app.serial}
                  scope="col"
                  data-long={app.name.length > ACROSS ? '' : undefined}
                >
                  {app.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answerMatrix(scenario, protocol, port).map(({ from, cells }) => (
              <tr key={from.serial}>
                <th scope="row">{from.name}</th>
                {cells.map(({ to, verdict }) => (
                  <td key={to.serial}>
                    <button
                      type="button"
                      data-verdict={verdict}
                      aria-label={`${from.name} → ${to.name}: ${verdict}`}
                      title={`${from.name} → ${to.name}: ${verdict}`}
                      aria-current={question.from === from.serial && question.to === to.serial}
                      onClick={() => onChange(askPair(scenario, question, from.serial, to.serial))}
                    >
                      {verdict === 'allowed' ? (
                        <Check size={17} aria-hidden="true" />
                      ) : (
                        <Ban size={15} aria-hidden="true" />
                      )}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.legend}>
        <Check size={15} aria-hidden="true" /> allowed <Ban size={14} aria-hidden="true" /> denied
      </p>
    </Card>
  );
}

/** The grid is about policies, and so is what one asks from it. */
function askPair(scenario: Scenario, question: Question, from: number, to: number) {
  const way = question.way === 'gorouter' ? 'direct' : question.way;
  return ask(scenario, { ...question, from, to, way });
}
