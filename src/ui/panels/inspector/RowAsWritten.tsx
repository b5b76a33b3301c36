/** A row as the document has it, and what belongs beside it: footnotes, condition, reading, remark. */
import type { Entry } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { isBroughtRow } from '../../../core/model/rowProblems.ts';
import { EarlierRows } from './EarlierRows.tsx';
import { Section } from './Head.tsx';
import styles from './parts.module.css';
import { RowProblems } from './RowProblems.tsx';

interface RowAsWrittenProps {
  readonly index: DocumentIndex;
  readonly entry: Entry;
}

export function RowAsWritten({ index, entry }: RowAsWrittenProps) {
  const table = index.tables.get(entry.table);
  return (
    <>
      <RowProblems index={index} entry={entry} />
      {entry.remark !== null && (
        <div className={styles.remark} role="note">
          <h3>Does not fit in the document</h3>
          <p>{entry.remark}</p>
        </div>
      )}
      <Section title="As written">
        <table className={styles.written} aria-label="The row as written">
          <tbody>
            {entry.under.length > 0 && (
              <tr>
                <th scope="row">Under</th>
                <td>{entry.under.join(' › ')}</td>
              </tr>
            )}
            {table?.columns.map((column, place) => (
              <tr key={`${place} ${column}`}>
                <th scope="row">{column}</th>
                <td>{entry.written[place]}</td>
              </tr>
            ))}
            {entry.description !== null && (
              <tr>
                <th scope="row">
                  {table?.descriptionColumn}
                  {isBroughtRow(entry) ? '' : ' (in our words)'}
                </th>
                <td className={styles.told}>{entry.description}</td>
              </tr>
            )}
          </tbody>
        </table>
      </Section>
      <EarlierRows entry={entry} />
      <Beside index={index} entry={entry} />
    </>
  );
}

function Beside({ index, entry }: RowAsWrittenProps) {
  const { footnotes } = index.document;
  const marks = footnotes.filter(({ mark }) => entry.footnotes.includes(mark));
  return (
    <>
      {marks.length > 0 && (
        <Section title={marks.length === 1 ? 'Footnote' : 'Footnotes'}>
          {marks.map(({ mark, text }) => (
            <p key={mark}>
              <strong>{mark}</strong> {text}
            </p>
          ))}
        </Section>
      )}
      <DependsOn index={index} entry={entry} />
      {entry.reading !== null && (
        <Section title="How it was read">
          <p>{entry.reading}</p>
        </Section>
      )}
    </>
  );
}

/** The choices that the row depends on, what each setting makes of it, and what is chosen here. */
function DependsOn({ index, entry }: RowAsWrittenProps) {
  return entry.conditions.map(({ option: id, effect }) => {
    const option = index.document.options.find((one) => one.id === id);
    if (option === undefined) return null;
    const chosen = index.choices.get(id);
    const effects = {
      'only-under': `Holds only with ${option.with}.`,
      'only-without': `Holds only with ${option.without}.`,
      'varies-with': 'Reads otherwise with each choice.',
    } as const;
    const alternatives = effect === 'varies-with' ? entry.alternatives : [];
    return (
      <Section key={id} title="Depends on a choice">
        <p>
          <strong>{option.label}</strong>. {effects[effect]} {option.with}: {option.text}
        </p>
        {alternatives.map(({ setting, change }) => (
          <p key={setting}>
            {option[setting]}: {change}
          </p>
        ))}
        {chosen !== undefined && (
          <p>
            Chosen here: <strong>{option[chosen]}</strong>
            {index.off.get(entry.id) === id && ', so this row is switched off'}.
          </p>
        )}
      </Section>
    );
  });
}
