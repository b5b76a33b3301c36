/**
 * What the step says, large enough for the back of a room, and what leads on. Each step is read out when it
 * comes.
 */
import {
  ChevronLeft,
  ChevronRight,
  Expand,
  Flashlight,
  MonitorOff,
  PictureInPicture2,
  Undo2,
  X,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { momentOf } from '../../state/presentMoment.ts';
import type { Counterpart } from '../../state/speakerLink.ts';
import { nameSeen } from '../../state/stageWalk.ts';
import { openWalk } from '../../state/walkActions.ts';
import { isOffPath, listWalks } from '../../state/walkPath.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { useMediaQuery } from '../kit/useMediaQuery.ts';
import styles from './Caption.module.css';
import type { Act } from './presentKeys.ts';
import { useSwipe } from './useSwipe.ts';

interface CaptionProps {
  readonly act: Act;
  /** How the speaker's window is. */
  readonly speaker: Counterpart;
}

export function Caption({ act, speaker }: CaptionProps) {
  const explorer = useExplorer();
  const open = useExplorerState((state) => state.walk);
  const astray = useExplorerState(isOffPath);
  const { refused } = useStore(momentOf(explorer));
  const words = useRef<HTMLElement>(null);
  const swipe = useSwipe((move) => act(move));
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  const last = open === null ? 0 : open.walk.steps.length - 1;
  const isAt = (step: number) => open === null || (open.step === step && !astray);
  return (
    <div data-stage className={styles.caption} {...swipe}>
      <Edge
        label="Previous step"
        icon={<ChevronLeft />}
        isEnd={isAt(0)}
        onPress={() => act('previous')}
      />
      <section
        ref={words}
        // The keys of the stage are heard everywhere; this only has the focus to begin with.
        tabIndex={-1}
        aria-label="Step"
        aria-live="polite"
        aria-atomic="true"
        className={styles.words}
      >
        {open === null ? <Seen /> : <StepWords />}
      </section>
      <Edge
        label="Next step"
        icon={<ChevronRight />}
        isEnd={isAt(last)}
        onPress={() => act('next')}
      />
      <div className={styles.foot}>
        {open !== null && (
          <progress
            aria-hidden="true"
            className={styles.progress}
            max={last + 1}
            value={open.step + 1}
          />
        )}
        {astray && (
          <Button icon={<Undo2 size={16} />} onClick={() => act('back')}>
            Back to step {(open?.step ?? 0) + 1}
          </Button>
        )}
        {refused !== null && (
          <p role="alert" className={styles.said}>
            The browser opens no second window by itself.{' '}
            <a href={refused} target="_blank" rel="opener">
              Open the speaker’s window
            </a>
          </p>
        )}
        {speaker === 'gone' && (
          <p aria-live="polite" className={styles.said}>
            The speaker’s window is gone; all goes on here.
          </p>
        )}
        <Controls act={act} />
      </div>
    </div>
  );
}

function StepWords() {
  const open = useExplorerState((state) => state.walk);
  const seen = useExplorerState((state) => (isOffPath(state) ? (nameSeen(state) ?? '') : null));
  const step = open?.walk.steps[open.step];
  if (open === null || step === undefined) return null;
  return (
    <>
      <p className={styles.count}>
        Step {open.step + 1} of {open.walk.steps.length}
        <span> · {open.walk.title}</span>
      </p>
      {seen === null ? (
        <>
          <h2>{step.title}</h2>
          <p className={styles.text}>{step.words}</p>
        </>
      ) : (
        <>
          <h2>{seen === '' ? 'All flows' : seen}</h2>
          <p className={styles.text}>
            In between. Any key of a step leads back to step {open.step + 1}, “{step.title}”.
          </p>
        </>
      )}
    </>
  );
}

/** Without a walk: what is on screen, and the walks that there are. */
function Seen() {
  const explorer = useExplorer();
  const title = useExplorerState((state) => state.index.document.title);
  const seen = useExplorerState(nameSeen);
  const document = useExplorerState((state) => state.subject.opened);
  const own = useExplorerState((state) => state.ownWalks);
  const walks = listWalks({ ...explorer.store.getState(), ownWalks: own }).filter(
    ({ steps }) => steps.length > 0,
  );
  return (
    <>
      <p className={styles.count}>{title}</p>
      <h2>{seen ?? 'All flows'}</h2>
      {walks.length > 0 && (
        <ul key={document.id} aria-label="Walks" className={styles.walks}>
          {walks.map((walk) => (
            <li key={walk.id}>
              <Button onClick={() => openWalk(explorer, walk)}>{walk.title}</Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface EdgeProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Whether there is nothing on that side. */
  readonly isEnd: boolean;
  readonly onPress: () => void;
}

/** Beside the words with a mouse; for fingers, as high as the chart. */
function Edge({ label, icon, isEnd, onPress }: EdgeProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      // The focus stays where it is when the last step is reached.
      aria-disabled={isEnd}
      className={styles.edge}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}

function Controls({ act }: { readonly act: Act }) {
  const hasPointer = useMediaQuery('(any-pointer: fine)', true);
  const spotlight = useStore(momentOf(useExplorer()), (moment) => moment.spotlight);
  return (
    <div role="group" aria-label="Presentation" className={styles.controls}>
      {hasPointer && (
        <Button
          look="quiet"
          label="Spotlight"
          aria-pressed={spotlight}
          icon={<Flashlight size={18} />}
          onClick={() => act('spotlight')}
        />
      )}
      <Button
        look="quiet"
        label="Blank the screen"
        icon={<MonitorOff size={18} />}
        onClick={() => act('blank')}
      />
      <Button
        look="quiet"
        label="Open the speaker’s window"
        icon={<PictureInPicture2 size={18} />}
        onClick={() => act('speaker')}
      />
      {document.fullscreenEnabled && (
        <Button
          look="quiet"
          label="Full screen"
          icon={<Expand size={18} />}
          onClick={() => act('screen')}
        />
      )}
      <Button
        look="quiet"
        label="End the presentation"
        icon={<X size={18} />}
        onClick={() => act('end')}
      />
    </div>
  );
}
