/** What became of the selected thing, where two documents are compared: each difference, before and after. */
import { ASPECTS, STRENGTHS } from '../../../core/compare/comparison.ts';
import type { Compared, Detail } from '../../../core/compare/comparison.ts';
import { CHANGES } from '../../../core/model/vocabulary.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { ChangeChip } from '../../kit/ChangeChip.tsx';
import { Section } from './Head.tsx';

interface BecameProps {
  /** `undefined` where nothing is compared. */
  readonly change: Compared<unknown> | undefined;
}

export function Became({ change }: BecameProps) {
  const title = useExplorerState((state) => state.comparison?.document.title ?? '');
  if (change === undefined) return null;
  return (
    <Section title={title}>
      <p>
        <ChangeChip change={change.kind} />
        <span className="visually-hidden">{CHANGES[change.kind].label}</span>
      </p>
      {change.kind === 'changed' && (
        <ul>
          {change.details.map((detail) => (
            <li key={detail.what}>
              <DetailWords detail={detail} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function DetailWords({ detail: { what, before, after, strength } }: { readonly detail: Detail }) {
  return (
    <>
      {ASPECTS[what].label}: <del>{before}</del> → <ins>{after}</ins>
      {strength !== null && ` · ${STRENGTHS[strength].label.toLowerCase()}`}
    </>
  );
}
