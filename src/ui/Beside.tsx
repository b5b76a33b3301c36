/**
 * What lies beside the chart: the inspector of what is selected, else the panel that is open. It is loaded
 * apart from the chart, which has to be there first.
 */
import { useDeskPart } from './DeskPart.ts';
import { useExplorerState } from './ExplorerContext.tsx';
import { loadedApart } from './kit/loadedApart.tsx';
import { About } from './panels/about/About.tsx';
import { Inspector } from './panels/inspector/Inspector.tsx';
import { WalkParts } from './panels/walks/WalkParts.tsx';
import { Walks } from './panels/walks/Walks.tsx';
import { showsWalks } from './panels/walks/showsWalks.ts';
import { SpokenWay } from './panels/ways/SpokenWay.tsx';
import { Ways } from './panels/ways/Ways.tsx';

const Bring = loadedApart(async () => (await import('./panels/bring/Bring.tsx')).Bring, {
  what: 'what brings tables',
});
const BringAnywhere = loadedApart(
  async () => (await import('./panels/bring/BringAnywhere.tsx')).BringAnywhere,
  { what: 'what brings tables', isQuiet: true, Failed: () => null },
);

const Review = loadedApart(async () => (await import('./panels/review/Review.tsx')).Review, {
  what: 'the review',
});
const Paper = loadedApart(async () => (await import('./paper/Paper.tsx')).Paper, {
  what: 'what is printed',
  isQuiet: true,
  Failed: () => null,
});

interface BesideProps {
  /** What was selected when the page came alive: nobody has just gone there. */
  readonly selectedAtFirst: string | null;
}

/** What is selected goes before the panel that is open, but for what a step of a walk selects. */
export function Beside({ selectedAtFirst }: BesideProps) {
  const walks = useExplorerState(showsWalks);
  const selected = useExplorerState((state) => state.select !== null);
  const panel = useExplorerState((state) => state.panel);
  const desk = useDeskPart();
  return (
    <>
      {walks ? <Walks /> : <Inspector selectedAtFirst={selectedAtFirst} />}
      {panel === 'about' && !selected && <About />}
      {panel === 'ways' && !selected && <Ways />}
      {panel === 'bring' && !selected && <Bring />}
      {panel === 'review' && !selected && <Review />}
      <BringAnywhere />
      <SpokenWay />
      <WalkParts />
      {/* A frame is printed with the page around it. */}
      {desk !== null && <Paper />}
    </>
  );
}
