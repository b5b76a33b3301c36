/**
 * The speaker's window: what is said now, the notes that are for the speaker alone, what comes next, the
 * clock. It is in step with the stage as long as there is one, and goes on by itself where there is none.
 */
import { ChevronLeft, ChevronRight, MonitorOff, Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import type { Counterpart, SpeakerEnd } from '../../state/speakerLink.ts';
import type { Staged, ToldStep } from '../../state/speakerProtocol.ts';
import { focusOfKey } from '../commands/keyFocus.ts';
import { useExplorer } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { usePortalRoot } from '../PortalRoot.tsx';
import { Clock } from './Clock.tsx';
import { actOfKey } from './presentKeys.ts';
import type { KeyChoice } from './presentKeys.ts';
import { openSpeakerEnd } from './openSpeakerEnd.ts';
import styles from './SpeakerWindow.module.css';
import { StepPicture } from './StepPicture.tsx';

interface SpeakerWindowProps extends KeyChoice {
  readonly mark: string;
}

export function SpeakerWindow({ mark, singleKeys }: SpeakerWindowProps) {
  const explorer = useExplorer();
  const [end, setEnd] = useState<SpeakerEnd | null>(null);
  useLayoutEffect(() => {
    const opened = openSpeakerEnd(explorer, mark);
    // A channel is opened and closed with the window, and not by rendering.
    // oxlint-disable-next-line react/set-state-in-effect
    setEnd(opened.end);
    return opened.close;
  }, [explorer, mark]);
  return end !== null && <Desk end={end} singleKeys={singleKeys} />;
}

interface DeskProps extends KeyChoice {
  readonly end: SpeakerEnd;
}

function Desk({ end, singleKeys }: DeskProps) {
  const root = usePortalRoot();
  const { stage, staged } = useStore(end.store);
  const steps = staged?.walk?.steps ?? [];
  const at = staged?.step ?? 0;
  const astray = staged?.astray ?? null;
  useLayoutEffect(() => {
    root?.setAttribute('data-speaker', '');
    return () => root?.removeAttribute('data-speaker');
  }, [root]);
  useEffect(() => {
    document.title = `Speaker — ${staged?.walk?.title ?? staged?.document ?? 'Portolan'}`;
  }, [staged]);
  useSpeakerKeys(root, (event) => {
    const act = actOfKey(event, singleKeys);
    if (act === 'blank') end.toggleBlank();
    else if (act === 'back') end.back();
    else if (act === 'next' || act === 'previous' || act === 'first' || act === 'last') end.go(act);
    else return false;
    return true;
  });
  const isAt = (step: number) => steps.length === 0 || (at === step && astray === null);
  return (
    <div data-speaker-window className={styles.window}>
      <header className={styles.head}>
        <div>
          <h1>{staged?.walk?.title ?? staged?.document ?? 'Speaker’s window'}</h1>
          <p aria-live="polite" className={styles.stage} data-stage-is={stage}>
            {STAGE_WORDS[stage]}
          </p>
        </div>
        <Clock />
      </header>
      <main className={styles.now}>{staged !== null && <Now staged={staged} />}</main>
      <Next step={steps[at + 1] ?? null} isWalk={steps.length > 0} />
      <footer className={styles.foot}>
        <Button
          aria-disabled={isAt(0)}
          icon={<ChevronLeft size={20} />}
          onClick={() => end.go('previous')}
        >
          Previous
        </Button>
        <Button
          aria-disabled={isAt(steps.length - 1)}
          icon={<ChevronRight size={20} />}
          onClick={() => end.go('next')}
        >
          Next
        </Button>
        {astray !== null && steps.length > 0 && (
          <Button icon={<Undo2 size={18} />} onClick={end.back}>
            Back to step {at + 1}
          </Button>
        )}
        <Button
          look="quiet"
          aria-pressed={staged?.blank ?? false}
          icon={<MonitorOff size={18} />}
          onClick={end.toggleBlank}
        >
          {staged?.blank === true ? 'The screen is blank: show it' : 'Blank the screen'}
        </Button>
      </footer>
    </div>
  );
}

const STAGE_WORDS: Readonly<Record<Counterpart, string>> = {
  awaited: 'Looking for the presentation…',
  there: 'In step with the presentation',
  gone: 'The presentation’s window is gone. Steps go on here; once it is back, this window follows it.',
};

function Now({ staged }: { readonly staged: Staged }) {
  const { walk, step: at, astray } = staged;
  const step = walk?.steps[at];
  return (
    <>
      {walk !== null && (
        <p className={styles.count}>
          Step {at + 1} of {walk.steps.length}
        </p>
      )}
      {astray !== null && (
        <p className={styles.astray}>
          {walk === null ? 'On screen' : 'In between'}: <strong>{astray}</strong>
        </p>
      )}
      {step === undefined ? (
        <p>No walk is open on the stage.</p>
      ) : (
        <section aria-live="polite" aria-label="Now">
          <h2>{step.title}</h2>
          <p className={styles.words}>{step.words}</p>
          <div className={styles.notes}>
            <h3>Notes</h3>
            <p>{step.notes ?? 'No notes for this step.'}</p>
          </div>
        </section>
      )}
    </>
  );
}

function Next({ step, isWalk }: { readonly step: ToldStep | null; readonly isWalk: boolean }) {
  if (!isWalk) return null;
  return (
    <section aria-label="Next step" className={styles.next}>
      <h3>Next</h3>
      {step === null ? (
        <p>This is the last step.</p>
      ) : (
        <>
          <p className={styles.nextTitle}>{step.title}</p>
          <div className={styles.picture}>
            <StepPicture q={step.q} />
          </div>
          <p className={styles.nextWords}>{step.words}</p>
        </>
      )}
    </section>
  );
}

/** The page under this window has keys of its own, and nobody sees what they do: none reaches it. */
function useSpeakerKeys(root: HTMLElement | null, onKey: (event: KeyboardEvent) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (root === null || event.isComposing || focusOfKey(event, root) !== 'free') return;
    event.stopPropagation();
    const isPressing =
      event.key === ' ' && event.target instanceof Element && event.target.matches('button');
    if (!isPressing && onKey(event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
