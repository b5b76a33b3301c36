/** What differs between the two that are compared, in numbers, and ways to take it away. */
import { ArrowLeftRight, ClipboardCopy, X } from 'lucide-react';
import { useState } from 'react';
import { compareMarkdown } from '../../../core/export/markdown/compareMarkdown.ts';
import { isDifferent } from '../../../core/compare/comparison.ts';
import type { Comparison } from '../../../core/compare/comparison.ts';
import { CHANGES, keysOf } from '../../../core/model/vocabulary.ts';
import { goToQuery, toggleFacet } from '../../../state/queryActions.ts';
import { WHAT_DIFFERS, compareWith, swapCompared } from '../../../state/subjectActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { useCopy } from '../../kit/useCopy.ts';
import { usePortalRoot } from '../../PortalRoot.tsx';
import styles from './Compare.module.css';

export function CompareBar() {
  const comparison = useExplorerState((state) => state.comparison);
  return comparison === null ? null : <Bar comparison={comparison} />;
}

function Bar({ comparison }: { readonly comparison: Comparison }) {
  const explorer = useExplorer();
  const root = usePortalRoot();
  const { opened, against, choices } = useExplorerState((state) => state.subject);
  const kinds = [...comparison.flows.values()].map(({ kind }) => kind);
  const counts = keysOf(CHANGES).map((change) => ({
    change,
    count: kinds.filter((kind) => kind === change).length,
  }));
  return (
    <section aria-label="Comparison" className={styles.bar}>
      <p className={styles.title}>{comparison.document.title}</p>
      <div className={styles.counts}>
        <span className={styles.unit}>Flows:</span>
        {counts.map(({ change, count }) => (
          <button
            key={change}
            type="button"
            className={styles.count}
            data-change={change}
            onClick={() => toggleFacet(explorer, 'change', change)}
          >
            {CHANGES[change].sign} {count} {CHANGES[change].label.toLowerCase()}
          </button>
        ))}
      </div>
      {!isDifferent(comparison) && <p>Nothing differs.</p>}
      <div className={styles.ways}>
        <Button onClick={() => goToQuery(explorer, WHAT_DIFFERS)}>Only what differs</Button>
        <CopyMarkdown comparison={comparison} />
        {against !== opened && choices.size === 0 && (
          <Button
            label="Swap before and after"
            icon={<ArrowLeftRight size={15} />}
            onClick={() => swapCompared(explorer)}
          />
        )}
        <Button
          label="End the comparison"
          icon={<X size={16} />}
          onClick={() => {
            compareWith(explorer, null);
            root?.querySelector<HTMLElement>('[aria-label="Compare with…"]')?.focus();
          }}
        />
      </div>
      <MatchNotes notes={[...new Set([...comparison.notes, ...comparison.identityNotes])]} />
    </section>
  );
}

/** A reader has to be able to check why two things were taken for one, or were not. */
function MatchNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>How it was matched ({notes.length})</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

function CopyMarkdown({ comparison }: { readonly comparison: Comparison }) {
  const [outcome, copy] = useCopy();
  const [text, setText] = useState<string | null>(null);
  const copyMarkdown = async () => {
    const markdown = compareMarkdown(comparison);
    setText((await copy(markdown)) === 'refused' ? markdown : null);
  };
  return (
    <>
      <Button icon={<ClipboardCopy size={15} />} onClick={() => void copyMarkdown()}>
        <span aria-live="polite">{outcome === 'copied' ? 'Copied' : 'Copy as Markdown'}</span>
      </Button>
      {text !== null && (
        <label className={styles.refused}>
          Copying was refused; here it is:
          <textarea readOnly rows={6} value={text} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </>
  );
}
