/**
 * What is seen, taken elsewhere: as a picture, as a table, as the text of a diagram. How much of the document that is is chosen
 * first and said before anything is taken; the same words are inside of whatever is.
 */
import { useState } from 'react';
import type { Extent, Scope } from '../../../core/export/scope.ts';
import { sayExtent } from '../../../core/export/scope.ts';
import { sketchOf } from '../../../core/export/sketch.ts';
import { NO_FOLDS } from '../../../core/scene/drawnAs.ts';
import type { Explorer } from '../../../state/explorer.ts';
import { layOutScope } from '../../../state/layOutScope.ts';
import { provenanceOf, scopesOf } from '../../../state/takeScopes.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { ChoiceGroup } from '../../kit/ChoiceGroup.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import { Forms } from './Forms.tsx';
import { DIAGRAM_FORMS, TABLE_FORMS } from './forms.ts';
import type { Taken } from './forms.ts';
import { Pictures } from './Pictures.tsx';
import { OneFilePart } from '../../paper/OneFilePart.tsx';
import { PaperPart } from '../../paper/PaperPart.tsx';
import styles from './Take.module.css';

const EXTENTS: Readonly<Record<Extent, { readonly label: string; readonly ending: string }>> = {
  document: { label: 'All of it', ending: '' },
  query: { label: 'What is asked', ending: '-query' },
  selected: { label: 'What is selected', ending: '-selected' },
};

/** Open as long as it is rendered; what is shown cannot change below it. */
export function Take({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer();
  const [scopes] = useState(() => scopesOf(explorer.store.getState()));
  const [extent, setExtent] = useState<Extent>(scopes.query === null ? 'document' : 'query');
  const scope = scopes[extent] ?? scopes.document;
  const choices = (['document', 'query', 'selected'] as const)
    .filter((one) => scopes[one] !== null)
    .map((value) => ({ value, label: EXTENTS[value].label }));
  return (
    <Sheet title="Take away" onClose={onClose}>
      {choices.length > 1 ? (
        <div className={styles.extents}>
          <ChoiceGroup label="How much" value={extent} choices={choices} onChoose={setExtent} />
        </div>
      ) : (
        <p className={styles.soft}>
          All of the document. Ask something, or select something, to take only that.
        </p>
      )}
      <p aria-live="polite" className={styles.scope}>
        <b>{scope.source}</b> {sayExtent(scope)}
      </p>
      <Parts key={extent} explorer={explorer} scope={scope} />
      <PaperPart />
      <OneFilePart />
    </Sheet>
  );
}

function Parts({ explorer, scope }: { readonly explorer: Explorer; readonly scope: Scope }) {
  const [taken] = useState(() => takenOf(explorer, scope));
  const { index } = taken;
  if (scope.entries.size === 0) {
    return <p className={styles.soft}>No row is in it: there is nothing to take away.</p>;
  }
  const isCompared = index.changes !== null;
  const offered = TABLE_FORMS.filter(({ compares }) => compares || !isCompared);
  const fileName = `${index.document.id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}${EXTENTS[scope.extent].ending}`;
  return (
    <>
      {scope.flows.size === 0 ? (
        <p className={styles.soft}>None of its rows gives a flow: there is nothing to draw.</p>
      ) : (
        <Pictures taken={taken} fileName={fileName} />
      )}
      <Forms title="Tables of flows" forms={offered} taken={taken} fileName={fileName} />
      {isCompared && (
        <p className={styles.soft}>
          The published JSON holds one document: a comparison can be taken in the other forms.
        </p>
      )}
      {scope.flows.size > 0 && (
        <Forms title="Diagram text" forms={DIAGRAM_FORMS} taken={taken} fileName={fileName} />
      )}
    </>
  );
}

function takenOf(explorer: Explorer, scope: Scope): Taken {
  const { index } = explorer.store.getState();
  const provenance = provenanceOf(explorer, scope, window.location.href, new Date());
  return {
    index,
    scope,
    provenance,
    sketch: () => sketchOf(index, scope, provenance),
    layOut: async () => {
      const answer = await layOutScope(explorer, scope, NO_FOLDS);
      if (!answer.ok) throw new Error(answer.reason);
      return answer.drawing;
    },
  };
}
