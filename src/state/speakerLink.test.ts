import { assert, property, anything } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSpeakerEnd, createStageEnd } from './speakerLink.ts';
import type { Channel } from './speakerLink.ts';
import { readMessage, readStaged, writeMessage } from './speakerProtocol.ts';
import type { SpeakerMessage, Staged } from './speakerProtocol.ts';
import { moveStaged } from './stageWalk.ts';

const step = (title: string) => ({ title, words: `${title}.`, notes: null, q: '→BBS' });
const AT_FIRST: Staged = {
  document: 'Diego',
  walk: { title: 'Who watches whom', steps: [step('One'), step('Two'), step('Three')] },
  step: 0,
  astray: null,
  blank: false,
};

/** Channels of one name, as the browser has them: what one says, all others hear. */
function createAir() {
  const ends = new Set<{ hear: (message: unknown) => void }>();
  return {
    open: (): Channel => {
      const end: { hear: (message: unknown) => void } = { hear: () => {} };
      ends.add(end);
      return {
        say: (message) => {
          for (const other of ends) if (other !== end) other.hear(structuredClone(message));
        },
        hear: (listen) => {
          end.hear = listen;
        },
        close: () => ends.delete(end),
      };
    },
    /** Windows that are gone without a word, or too busy to hear one. @returns what lets them hear again. */
    lose: (count: number) => {
      const lost = [...ends].slice(0, count);
      for (const end of lost) ends.delete(end);
      return () => lost.forEach((end) => ends.add(end));
    },
  };
}

let air: ReturnType<typeof createAir>;
let staged: Staged;
let timers: Set<() => void>;
const passTime = () => {
  const due = [...timers];
  timers.clear();
  for (const act of due) act();
};
const after = (_ms: number, act: () => void) => {
  timers.add(act);
  return () => timers.delete(act);
};

function openStage(onTaken = () => {}) {
  const obey = (message: Exclude<SpeakerMessage, { type: 'hello' | 'bye' }>) => {
    if (message.type === 'go') staged = moveStaged(staged, message.to);
    else if (message.type === 'back') staged = { ...staged, astray: null };
    else staged = { ...staged, blank: !staged.blank };
  };
  return createStageEnd({ channel: air.open(), after, staged: () => staged, obey, onTaken });
}

function openSpeaker(before: Staged | null = null) {
  return createSpeakerEnd({ channel: air.open(), before, after });
}

beforeEach(() => {
  air = createAir();
  staged = AT_FIRST;
  timers = new Set();
});

describe('two windows of a presentation', () => {
  it('find each other, whichever comes first', () => {
    const stage = openStage();
    expect(stage.speaker.getState().is).toBe('awaited');
    const speaker = openSpeaker();
    expect(stage.speaker.getState().is).toBe('there');
    expect(speaker.store.getState()).toEqual({ stage: 'there', staged: AT_FIRST });

    air = createAir();
    const early = openSpeaker();
    const late = openStage();
    expect(late.speaker.getState().is).toBe('there');
    expect(early.store.getState().stage).toBe('there');
  });

  it('stay in step both ways', () => {
    const stage = openStage();
    const speaker = openSpeaker();
    speaker.go('last');
    expect(staged.step).toBe(2);
    expect(speaker.store.getState().staged?.step).toBe(2);
    staged = { ...staged, step: 1, astray: '→BBS' };
    stage.tell();
    expect(speaker.store.getState().staged).toMatchObject({ step: 1, astray: '→BBS' });
    speaker.back();
    expect(staged.astray).toBeNull();
    speaker.toggleBlank();
    expect(speaker.store.getState().staged?.blank).toBe(true);
    speaker.go('next');
    speaker.go('next');
    expect(staged.step).toBe(2);
  });

  it('take two quick presses as two steps, though the first is not answered yet', () => {
    openStage();
    const speaker = openSpeaker();
    const hearAgain = air.lose(2);
    speaker.go('next');
    speaker.go('next');
    hearAgain();
    expect(speaker.store.getState().staged?.step).toBe(0);
    passTime();
    expect(speaker.store.getState()).toMatchObject({ stage: 'gone', staged: { step: 2 } });
  });

  it('do not mind that the speaker’s is closed: the stage says so, and hears it again when it returns', () => {
    const stage = openStage();
    openSpeaker().end();
    expect(stage.speaker.getState().is).toBe('gone');
    staged = { ...staged, step: 1 };
    stage.tell();
    const again = openSpeaker(AT_FIRST);
    expect(stage.speaker.getState().is).toBe('there');
    expect(again.store.getState().staged?.step).toBe(1);
  });

  it('do not mind that the stage is closed: the speaker goes on alone, and follows it when it returns', () => {
    openStage().end();
    openStage();
    const speaker = openSpeaker();
    air.lose(1);
    speaker.go('next');
    expect(speaker.store.getState()).toMatchObject({ stage: 'there', staged: { step: 0 } });
    passTime();
    expect(speaker.store.getState()).toMatchObject({ stage: 'gone', staged: { step: 1 } });
    speaker.go('next');
    expect(speaker.store.getState().staged?.step).toBe(2);
    staged = { ...staged, step: 1 };
    openStage();
    expect(speaker.store.getState()).toMatchObject({ stage: 'there', staged: { step: 1 } });
  });

  it('notice that the speaker’s was closed without a word: the stage looks at what it opened', () => {
    const stage = openStage();
    const opened = { closed: false };
    stage.watch(opened);
    openSpeaker();
    passTime();
    expect(stage.speaker.getState().is).toBe('there');
    opened.closed = true;
    air.lose(2);
    passTime();
    expect(stage.speaker.getState().is).toBe('gone');
    expect(timers.size).toBe(0);
  });

  it('are still two where a second speaker’s was opened by hand, and the first is closed', () => {
    const stage = openStage();
    stage.watch({ closed: true });
    openSpeaker();
    passTime();
    expect(stage.speaker.getState().is).toBe('there');
  });

  it('find each other again where the stage only was too busy to answer: it is asked again', () => {
    openStage();
    const speaker = openSpeaker();
    const hearAgain = air.lose(1);
    speaker.toggleBlank();
    passTime();
    expect(speaker.store.getState()).toMatchObject({ stage: 'gone', staged: { blank: true } });
    passTime();
    passTime();
    expect(speaker.store.getState().stage).toBe('gone');
    hearAgain();
    passTime();
    expect(speaker.store.getState()).toEqual({ stage: 'there', staged: AT_FIRST });
    expect(timers.size).toBe(0);
  });

  it('say that nobody is there where nobody answers', () => {
    const speaker = openSpeaker(AT_FIRST);
    expect(speaker.store.getState().stage).toBe('awaited');
    passTime();
    expect(speaker.store.getState()).toEqual({ stage: 'gone', staged: AT_FIRST });
  });

  it('are no more than one stage: one that comes later is told that the mark is taken', () => {
    let taken = 0;
    openStage(() => {
      taken += 10;
    });
    openStage(() => {
      taken += 1;
    });
    expect(taken).toBe(1);
  });
});

describe('what is heard on the channel', () => {
  it('is read as it was written', () => {
    const at = { from: 'stage', type: 'at', staged: AT_FIRST } as const;
    expect(readMessage(structuredClone(writeMessage(at)))).toEqual(at);
    const go = { from: 'speaker', type: 'go', to: 'next' } as const;
    expect(readMessage(writeMessage(go))).toEqual(go);
  });

  it('is left alone where it is anything else', () => {
    assert(
      property(anything(), (data) => {
        expect(readMessage(data)).toBeNull();
        expect(readMessage({ portolan: 1, from: 'stage', type: 'at', staged: data })).toBeNull();
      }),
    );
    expect(readMessage({ portolan: 1, from: 'speaker', type: 'go', to: 'back' })).toBeNull();
    expect(readMessage({ portolan: 2, from: 'stage', type: 'hello' })).toBeNull();
  });

  it('names no step that the walk does not have', () => {
    expect(readStaged({ ...AT_FIRST, step: 3 })).toBeNull();
    expect(readStaged({ ...AT_FIRST, walk: { title: '', steps: [{ title: 'One' }] } })).toBeNull();
  });
});
