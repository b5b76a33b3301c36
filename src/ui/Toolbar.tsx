/** The query, and how its answer is looked at. */
import {
  ClipboardCheck,
  Download,
  Footprints,
  Info,
  Share2,
  SlidersHorizontal,
} from 'lucide-react';
import { setPanel, setShow, setView, togglePanel } from '../state/viewActions.ts';
import { useExplorer, useExplorerState } from './ExplorerContext.tsx';
import { useReach } from './commands/ReachContext.tsx';
import { Button } from './kit/Button.tsx';
import { ChoiceGroup } from './kit/ChoiceGroup.tsx';
import { ROOMY, useMediaQuery } from './kit/useMediaQuery.ts';
import { CompareChoice } from './panels/compare/CompareChoice.tsx';
import { QueryBar } from './panels/QueryBar.tsx';

const SHOW_CHOICES = [
  { value: 'dim', label: 'Dim' },
  { value: 'only', label: 'Only these' },
] as const;

const VIEW_CHOICES = [
  { value: 'diagram', label: 'Diagram' },
  { value: 'table', label: 'Table' },
  { value: 'matrix', label: 'Matrix' },
] as const;

const BENCH_CHOICE = { value: 'bench', label: 'Bench' } as const;

export function Toolbar() {
  const explorer = useExplorer();
  const reach = useReach();
  const roomy = useMediaQuery(ROOMY, true);
  const filters = useExplorerState((state) => state.filters) ?? roomy;
  const show = useExplorerState((state) => state.show);
  const view = useExplorerState((state) => state.view);
  const hasBench = useExplorerState((state) => state.index.document.bench !== null);
  const about = useExplorerState((state) => state.panel === 'about' && state.select === null);
  const review = useExplorerState((state) => state.panel === 'review' && state.select === null);
  const walks = useExplorerState((state) => state.panel === 'walks');
  return (
    <>
      <Button
        label={filters ? 'Hide the filters' : 'Show the filters'}
        aria-expanded={filters}
        icon={<SlidersHorizontal size={16} />}
        onClick={() => reach.toggleFilters?.()}
      />
      <QueryBar />
      <ChoiceGroup
        label="Rows left out"
        value={show}
        choices={SHOW_CHOICES}
        onChoose={(value) => setShow(explorer, value)}
      />
      <ChoiceGroup
        label="View"
        value={view}
        choices={hasBench ? [...VIEW_CHOICES, BENCH_CHOICE] : VIEW_CHOICES}
        onChoose={(value) => setView(explorer, value)}
      />
      <CompareChoice />
      <Button
        label="About this page"
        aria-pressed={about}
        icon={<Info size={16} />}
        onClick={() => togglePanel(explorer, 'about')}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setPanel(explorer, null);
        }}
      />
      <Button
        label="Walks"
        data-opens="walks"
        aria-pressed={walks}
        icon={<Footprints size={16} />}
        onClick={() => togglePanel(explorer, 'walks')}
      />
      <Button
        label="Review"
        aria-pressed={review}
        icon={<ClipboardCheck size={16} />}
        onClick={() => togglePanel(explorer, 'review')}
      />
      <Button
        label="Take away"
        aria-haspopup="dialog"
        icon={<Download size={16} />}
        onClick={() => reach.openTake?.()}
      />
      <Button
        label="Share or embed this view"
        aria-haspopup="dialog"
        icon={<Share2 size={16} />}
        onClick={() => reach.openShare?.()}
      />
    </>
  );
}
