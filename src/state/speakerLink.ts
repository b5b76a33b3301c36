/**
 * The two ends of a presentation's channel. Neither needs the other: each goes on by itself where the other
 * is closed, reloaded or never there, says so, and joins again by the hello of whichever returns. A window
 * that is killed says nothing: the stage looks at the one that it opened, and the speaker's goes on asking.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { readMessage, writeMessage } from './speakerProtocol.ts';
import type {
  PresentMessage,
  SpeakerMessage,
  StageMessage,
  StageMove,
  Staged,
} from './speakerProtocol.ts';
import { moveStaged } from './stageWalk.ts';

/** What one says, all others of the same name hear, and not oneself. */
export interface Channel {
  readonly say: (message: unknown) => void;
  readonly hear: (listen: (message: unknown) => void) => void;
  readonly close: () => void;
}

/** How the other window is: not heard of yet, there, or gone. */
export type Counterpart = 'awaited' | 'there' | 'gone';

/** Calls back after a while, unless called off. */
type After = (ms: number, act: () => void) => () => void;

/** As much of a window that was opened as another window of its site may look at. */
export interface OpenedWindow {
  readonly closed: boolean;
}

export interface StageEnd {
  readonly speaker: StoreApi<{ readonly is: Counterpart }>;
  /** To be called whenever what the room sees is something else. */
  readonly tell: () => void;
  /** Says that it is there; again, after the browser has kept the page aside for a while. */
  readonly greet: () => void;
  /** Looks whether that window, which was opened as the speaker's, is still there. */
  readonly watch: (opened: OpenedWindow) => void;
  /** Says that it is gone. */
  readonly leave: () => void;
  readonly end: () => void;
}

interface StageOptions {
  readonly channel: Channel;
  readonly after: After;
  readonly staged: () => Staged;
  /** Does what the speaker's window asks for. */
  readonly obey: (message: Exclude<SpeakerMessage, { type: 'hello' | 'bye' }>) => void;
  /** Another stage has this channel already. */
  readonly onTaken: () => void;
}

/** How often a window that was opened is looked at. */
const LOOK_MS = 1000;

export function createStageEnd(options: StageOptions): StageEnd {
  const { channel, after, staged, obey, onTaken } = options;
  const speaker = createStore<{ readonly is: Counterpart }>(() => ({ is: 'awaited' }));
  const post = (message: StageMessage) => channel.say(writeMessage(message));
  const tell = () => post({ from: 'stage', type: 'at', staged: staged() });
  listen(channel, (message) => {
    if (message.from === 'stage') {
      if (message.type === 'hello') post({ from: 'stage', type: 'taken' });
      else if (message.type === 'taken') onTaken();
      return;
    }
    speaker.setState({ is: message.type === 'bye' ? 'gone' : 'there' });
    if (message.type === 'hello') tell();
    else if (message.type !== 'bye') {
      obey(message);
      // Said even where nothing changed: who asks wants to know that it was heard.
      tell();
    }
  });
  const greet = () => post({ from: 'stage', type: 'hello' });
  const leave = () => post({ from: 'stage', type: 'bye' });
  let stopLooking = () => {};
  const watch = (opened: OpenedWindow) => {
    stopLooking();
    stopLooking = after(LOOK_MS, () => {
      if (!opened.closed) {
        watch(opened);
        return;
      }
      speaker.setState({ is: 'gone' });
      // Another one may be there, which was opened by hand.
      greet();
    });
  };
  greet();
  return {
    speaker,
    tell,
    greet,
    watch,
    leave,
    end: () => {
      stopLooking();
      leave();
      channel.close();
    },
  };
}

export interface SpeakerState {
  readonly stage: Counterpart;
  /** What the room sees, or saw last; while the stage is gone, as the speaker went on from there. */
  readonly staged: Staged | null;
}

export interface SpeakerEnd {
  readonly store: StoreApi<SpeakerState>;
  readonly go: (to: StageMove) => void;
  readonly back: () => void;
  readonly toggleBlank: () => void;
  /** As of a `StageEnd`. */
  readonly greet: () => void;
  readonly leave: () => void;
  readonly end: () => void;
}

interface SpeakerOptions {
  readonly channel: Channel;
  /** What the room saw last, from before this window was reloaded. */
  readonly before: Staged | null;
  readonly after: After;
}

/** A stage that has not answered for this long was closed without a word, or is too busy to. */
const ANSWER_MS = 1500;
/** So long after that it is asked again. */
const ASK_AGAIN_MS = 3000;

export function createSpeakerEnd({ channel, before, after }: SpeakerOptions): SpeakerEnd {
  const store = createStore<SpeakerState>(() => ({ stage: 'awaited', staged: before }));
  const post = (message: SpeakerMessage) => channel.say(writeMessage(message));
  let callOff = () => {};
  /** What was asked for since the stage was heard last. */
  let unanswered: ((staged: Staged) => Staged)[] = [];
  const move = (to: (staged: Staged) => Staged) =>
    store.setState(({ staged }) => ({ staged: staged === null ? null : to(staged) }));
  const ask = (message: SpeakerMessage) => {
    callOff();
    callOff = after(ANSWER_MS, () => {
      store.setState({ stage: 'gone' });
      for (const here of unanswered.splice(0)) move(here);
      callOff = after(ASK_AGAIN_MS, greet);
    });
    post(message);
  };
  const greet = () => ask({ from: 'speaker', type: 'hello' });
  listen(channel, (message) => {
    if (message.from !== 'stage') return;
    if (message.type === 'hello') greet();
    else if (message.type === 'bye') {
      callOff();
      store.setState({ stage: 'gone' });
    } else if (message.type === 'at') {
      callOff();
      unanswered = [];
      store.setState({ stage: 'there', staged: message.staged });
    }
  });
  const leave = () => {
    callOff();
    post({ from: 'speaker', type: 'bye' });
  };
  greet();
  /** What the stage is asked to do; where there is none, the speaker does it here. */
  const wish = (message: SpeakerMessage, here: (staged: Staged) => Staged) => {
    if (store.getState().stage === 'gone') {
      post(message);
      move(here);
      return;
    }
    unanswered.push(here);
    ask(message);
  };
  return {
    store,
    greet,
    go: (to) => wish({ from: 'speaker', type: 'go', to }, (one) => moveStaged(one, to)),
    back: () => wish({ from: 'speaker', type: 'back' }, (one) => ({ ...one, astray: null })),
    toggleBlank: () =>
      wish({ from: 'speaker', type: 'blank' }, (one) => ({ ...one, blank: !one.blank })),
    leave,
    end: () => {
      leave();
      channel.close();
    },
  };
}

function listen(channel: Channel, hear: (message: PresentMessage) => void): void {
  channel.hear((data) => {
    const message = readMessage(data);
    if (message !== null) hear(message);
  });
}
