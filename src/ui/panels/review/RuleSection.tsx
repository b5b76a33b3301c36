/** What one rule found: its name, how often, why one stops at it, and each finding. */
import { useState } from 'react';
import { askFindings } from '../../../core/findings/askFinding.ts';
import type { Finding, Rule } from '../../../core/findings/finding.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { FindingItem } from './FindingItem.tsx';
import styles from './Review.module.css';

/** How many are listed at a time; large documents have thousands. */
const MOST_LISTED = 25;

interface RuleSectionProps {
  readonly rule: Rule;
  /** At least one. */
  readonly findings: readonly Finding[];
}

export function RuleSection({ rule, findings }: RuleSectionProps) {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const [most, setMost] = useState(MOST_LISTED);
  const left = findings.length - most;
  return (
    <section className={styles.rule} aria-label={rule.name}>
      <h3>
        {rule.name} <span className={styles.count}>{findings.length}</span>
      </h3>
      <p className={styles.soft}>
        {rule.reason}{' '}
        {findings.length > 1 && (
          <Button look="link" onClick={() => goToQuery(explorer, askFindings(index, findings))}>
            Ask for all {findings.length}
          </Button>
        )}
      </p>
      <ul className={styles.findings}>
        {findings.slice(0, most).map((finding) => (
          <FindingItem key={finding.key} rule={rule} finding={finding} accepted={null} />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setMost(most + MOST_LISTED)}>
          Show {Math.min(left, MOST_LISTED)} more of {findings.length}
        </Button>
      )}
    </section>
  );
}
