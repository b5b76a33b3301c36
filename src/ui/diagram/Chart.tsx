/**
 * What is drawn of a document, as one node of React Flow: it would keep subscriptions and observers for
 * each node, to move what here never moves. Nothing in it follows the query or the pointer by rendering;
 * see README.md.
 */
import { createContext, use, useMemo, useRef } from 'react';
import type { Drawing, DrawnCard } from '../../core/layout/drawing.ts';
import type { Change } from '../../core/model/vocabulary.ts';
import { foldableGroups } from '../../core/scene/boxes.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import { loadedApart } from '../kit/loadedApart.tsx';
import { Card } from './Card.tsx';
import styles from './Chart.module.css';
import { Dots } from './Dots.tsx';
import farStyles from './Far.module.css';
import { GroupBox } from './GroupBox.tsx';
import { LineMarks } from './LineMarks.tsx';
import { Lines } from './Lines.tsx';
import { shapeLines } from './lineShape.ts';
import { useChartPointing } from './useChartPointing.ts';
import { useFarSight } from './useFarSight.ts';
import { useLighting } from './useLighting.ts';

const NotesLayer = loadedApart(async () => (await import('../notes/NotesLayer.tsx')).NotesLayer, {
  what: 'the notes',
  isQuiet: true,
});

/** As a context and not in the node's data, which React Flow would pass on a moment late. */
export const DrawingContext = createContext<Drawing | null>(null);

/** @throws Error outside of a `DrawingContext`. */
export function Chart() {
  const drawing = use(DrawingContext);
  if (drawing === null) throw new Error('Chart stands outside of a DrawingContext');
  const size = { width: drawing.width, height: drawing.height };
  const index = useExplorerState((state) => state.index);
  const comparison = useExplorerState((state) => state.comparison);
  const noted = useExplorerState((state) => state.noted !== '');
  const shapes = useMemo(() => shapeLines(drawing), [drawing]);
  const foldable = foldableGroups(index);
  const root = useRef<HTMLDivElement>(null);
  const back = useRef<SVGSVGElement>(null);
  const front = useRef<SVGSVGElement>(null);
  const far = useRef<SVGSVGElement>(null);
  const { renew, onMore, onFar, onRest } = useLighting({
    root,
    back,
    front,
    far,
    drawing,
    shapes,
    index,
  });
  useFarSight({ root, onFar, onRest });
  const pointing = useChartPointing();
  return (
    // Its buttons are focused and pressed; this only hears of it for all of them.
    <div ref={root} className={styles.chart} {...pointing}>
      <div className={styles.ground}>
        <Dots room={drawing} />
        {drawing.groups.map((group) => (
          <GroupBox key={group.id} group={group} isFoldable={foldable.has(group.id)} />
        ))}
      </div>
      <div className={styles.cards}>
        {drawing.cards.map((card) => (
          <Card key={card.id} card={card} change={changeOfCard(comparison, card)} />
        ))}
      </div>
      <Lines
        drawing={drawing}
        shapes={shapes}
        index={index}
        back={back}
        front={front}
        onMore={onMore}
      />
      <LineMarks drawing={drawing} onDrawn={renew} onMore={onMore} />
      {noted && <NotesLayer drawing={drawing} />}
      <svg ref={far} aria-hidden="true" className={farStyles.picture} {...size} />
    </div>
  );
}

function changeOfCard(comparison: ExplorerState['comparison'], card: DrawnCard): Change | null {
  const became = card.fold === null ? comparison?.components.get(card.id)?.kind : undefined;
  return became === undefined || became === 'unchanged' ? null : became;
}
