/**
 * The stage's end of the channel to the speaker's window, open as long as something is presented: it tells
 * what the room sees whenever that changes, and does what the speaker's window asks for.
 */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { momentOf } from '../../state/presentMoment.ts';
import { createStageEnd } from '../../state/speakerLink.ts';
import type { Counterpart, OpenedWindow, StageEnd } from '../../state/speakerLink.ts';
import { moveOnStage, stagedOf } from '../../state/stageWalk.ts';
import { returnToStep } from '../../state/walkActions.ts';
import { callLater } from './callLater.ts';
import { greetOnReturn } from './greetOnReturn.ts';
import { openChannel } from './openChannel.ts';
import { renewStageMark, stageMark } from './speakerPlace.ts';

/** @returns how the speaker's window is. */
export function useStage(explorer: Explorer): Counterpart {
  const [speaker] = useState(() => createStore<{ is: Counterpart }>(() => ({ is: 'awaited' })));
  useEffect(() => keepStage(explorer, speaker), [explorer, speaker]);
  return useStore(speaker, ({ is }) => is);
}

function keepStage(explorer: Explorer, speaker: StoreApi<{ is: Counterpart }>): () => void {
  const moment = momentOf(explorer);
  let end = join();
  function join(): StageEnd | null {
    const channel = openChannel(stageMark(explorer));
    if (channel === null) return null;
    const made = createStageEnd({
      channel,
      after: callLater,
      staged: () => stagedOf(explorer.store.getState(), moment.getState().blank),
      obey: (message) => {
        if (message.type === 'go') moveOnStage(explorer, message.to);
        else if (message.type === 'back') returnToStep(explorer);
        else moment.setState(({ blank }) => ({ blank: !blank }));
      },
      // A tab that was doubled has the other one's mark.
      onTaken: () => {
        made.end();
        renewStageMark(explorer);
        end = join();
      },
    });
    made.speaker.subscribe((state) => speaker.setState(state));
    watchOpened(made, moment.getState().opened);
    return made;
  }
  const ends = [
    explorer.store.subscribe((state, before) => {
      if (isOther(state, before)) end?.tell();
    }),
    moment.subscribe(({ blank, opened }, before) => {
      if (blank !== before.blank) end?.tell();
      if (opened !== before.opened) watchOpened(end, opened);
    }),
    greetOnReturn({ leave: () => end?.leave(), greet: () => end?.greet() }),
  ];
  return () => {
    for (const stop of ends) stop();
    end?.end();
  };
}

/** One that was closed before this presentation began is none of its. */
function watchOpened(end: StageEnd | null, opened: OpenedWindow | null): void {
  if (opened !== null && !opened.closed) end?.watch(opened);
}

const TOLD = ['index', 'walk', 'text', 'show', 'view', 'select', 'way', 'hop', 'folded'] as const;

function isOther(state: ExplorerState, before: ExplorerState): boolean {
  return TOLD.some((name) => state[name] !== before[name]);
}
