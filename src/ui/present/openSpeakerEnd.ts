/** The speaker's end of the channel to the stage, with what is kept of it while this window is reloaded. */
import type { Explorer } from '../../state/explorer.ts';
import { readStaged } from '../../state/speakerProtocol.ts';
import type { Staged } from '../../state/speakerProtocol.ts';
import { createSpeakerEnd } from '../../state/speakerLink.ts';
import type { Channel, SpeakerEnd } from '../../state/speakerLink.ts';
import { stagedOf } from '../../state/stageWalk.ts';
import { callLater } from './callLater.ts';
import { greetOnReturn } from './greetOnReturn.ts';
import { openChannel } from './openChannel.ts';
import { tabStorage } from './speakerPlace.ts';

const KEPT_AS = 'portolan.staged';

/** A browser without channels: nobody is ever heard. */
const NO_CHANNEL: Channel = { say: () => {}, hear: () => {}, close: () => {} };

export function openSpeakerEnd(
  explorer: Explorer,
  mark: string,
): { readonly end: SpeakerEnd; readonly close: () => void } {
  const end = createSpeakerEnd({
    channel: openChannel(mark) ?? NO_CHANNEL,
    // At the first opening, what the address says.
    before: readKept() ?? stagedOf(explorer.store.getState(), false),
    after: callLater,
  });
  const unsubscribe = end.store.subscribe(({ staged }) => keep(staged));
  const stop = greetOnReturn(end);
  return {
    end,
    close: () => {
      unsubscribe();
      stop();
      end.end();
    },
  };
}

function readKept(): Staged | null {
  try {
    return readStaged(JSON.parse(tabStorage()?.getItem(KEPT_AS) ?? 'null'));
  } catch {
    return null;
  }
}

function keep(staged: Staged | null): void {
  try {
    tabStorage()?.setItem(KEPT_AS, JSON.stringify(staged));
  } catch {
    // Then a window that is reloaded waits for the stage.
  }
}
