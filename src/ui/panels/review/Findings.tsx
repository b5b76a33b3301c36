/**
 * What the rules found in all of the document, whatever is asked: rule by rule, with what was accepted in a list of
 * its own, the rules that found nothing, and what was accepted once and is found no more.
 */
import { LONGEST } from '../../../core/notes/note.ts';
import type { Note } from '../../../core/notes/note.ts';
import { findFindings } from '../../../core/findings/findFindings.ts';
import type { RuleFindings } from '../../../core/findings/findFindings.ts';
import { placeAccepted } from '../../../core/findings/placeAccepted.ts';
import type { PlacedAccepted } from '../../../core/findings/placeAccepted.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { usePlaced } from '../../notes/useNotes.ts';
import { AcceptedList } from './AcceptedList.tsx';
import styles from './Review.module.css';
import { RuleSection } from './RuleSection.tsx';
import { count } from './words.ts';

export function Findings() {
  const index = useExplorerState((state) => state.index);
  const { findings: notes } = usePlaced();
  const found = findFindings(index);
  const accepted: PlacedAccepted<Note> = placeAccepted(found, notes, LONGEST.name);
  const open = found.map(({ rule, findings }) => ({
    rule,
    findings: findings.filter((finding) => !accepted.byFinding.has(finding)),
  }));
  const silent = found.filter(({ findings }) => findings.length === 0);
  const all = countAll(found);
  const rows = index.document.entries.length;
  return (
    <>
      <p>
        {all === 0
          ? `No rule found anything in ${rows === 1 ? 'this row' : `these ${rows} rows`}.`
          : `${sayOpen(countAll(open), accepted.byFinding.size)} In all ${count(rows, 'row')} of the document, whatever the query asks.`}
      </p>
      {open
        .filter(({ findings }) => findings.length > 0)
        .map(({ rule, findings }) => (
          <RuleSection key={rule.id} rule={rule} findings={findings} />
        ))}
      <AcceptedList found={found} accepted={accepted} />
      {silent.length > 0 && (
        <p className={styles.soft}>
          {all === 0 ? 'These rules were tried: ' : 'These rules found nothing: '}
          {silent.map(({ rule }) => rule.name).join(' · ')}
        </p>
      )}
    </>
  );
}

function countAll(found: readonly RuleFindings[]): number {
  return found.reduce((all, { findings }) => all + findings.length, 0);
}

function sayOpen(open: number, accepted: number): string {
  const findings = open === 0 ? 'No open finding' : count(open, 'finding');
  return accepted === 0 ? `${findings}.` : `${findings}, and ${accepted} accepted.`;
}
