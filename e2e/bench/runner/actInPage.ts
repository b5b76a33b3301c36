/**
 * Runs in the page, sent as text, so it has to stand by itself: does what a hand would do and takes the
 * time until it is seen; or moves the chart frame by frame and notes the frames.
 */

/** Milliseconds from the event. */
export interface Answer {
  /** The end of the first frame after it. */
  readonly next: number;
  /** The end of the first frame that shows what it brought about; `null` where that did not come. */
  readonly shown: number | null;
}

/** What is to be seen: so many elements, or any at all, or none. */
export interface Sign {
  readonly selector: string;
  readonly count: number | 'some' | 'none';
}

export interface BenchActs {
  readonly click: (target: Element, sign: Sign | null) => Promise<Answer>;
  readonly point: (target: Element, sign: Sign | null) => Promise<Answer>;
  readonly leave: (target: Element, sign: Sign | null) => Promise<Answer>;
  /** Into the field that has the focus. */
  readonly type: (text: string) => Promise<Answer>;
  /** A large page's own way to dim half of its flows. */
  readonly dim: (on: boolean, sign: Sign | null) => Promise<Answer>;
  /** @returns the times between frames, in milliseconds, while the chart is moved for so long. */
  readonly move: (how: 'pan' | 'zoom', forMs: number) => Promise<readonly number[]>;
}

declare global {
  interface Window {
    benchActs: BenchActs;
  }
}

export function installActs(): void {
  const PATIENCE_MS = 10_000;
  const FRAME_MS = 1000 / 60;
  let turn = 0;

  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const nextPaint = async () => {
    await frame();
    return new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  };
  const isSeen = ({ selector, count }: Sign) => {
    const seen = document.querySelectorAll(selector).length;
    if (count === 'some') return seen > 0;
    return seen === (count === 'none' ? 0 : count);
  };
  // A hand does not know when frames begin, so it acts at another moment of the frame each time.
  const awaitTurn = async () => {
    await sleep(120);
    await nextPaint();
    turn += 1;
    await sleep((turn * 0.381966 * FRAME_MS) % FRAME_MS);
  };
  const time = async (act: () => void, sign: Sign | null): Promise<Answer> => {
    await awaitTurn();
    const start = performance.now();
    act();
    const next = (await nextPaint()) - start;
    if (sign === null) return { next, shown: next };
    let shown = next;
    for (let seen = isSeen(sign); !seen; seen = isSeen(sign)) {
      if (shown > PATIENCE_MS) return { next, shown: null };
      shown = (await nextPaint()) - start;
    }
    return { next, shown };
  };
  const pointer = (target: Element, type: string) => {
    const about = { bubbles: true, pointerType: 'mouse', isPrimary: true };
    target.dispatchEvent(new PointerEvent(type, about));
  };

  /** One step of a drawing that is dragged in circles, or zoomed half of the time in and half of it out. */
  const moveOnce = (how: 'pan' | 'zoom', step: number) => {
    const angle = (step / 120) * 2 * Math.PI;
    const camera = window.bigPeer?.camera;
    const [right, down] = [window.innerWidth / 2, window.innerHeight / 2];
    const about = { bubbles: true, cancelable: true, view: window };
    if (how === 'zoom') {
      if (camera) return camera.zoomTo(1.5 - 0.5 * Math.cos(angle));
      const wheel = { clientX: right, clientY: down, deltaY: Math.sin(angle) > 0 ? -8 : 8 };
      const pane = document.querySelector('.react-flow__pane');
      return pane?.dispatchEvent(new WheelEvent('wheel', { ...about, ...wheel }));
    }
    if (camera) return camera.panBy(8 * Math.cos(angle), 9 * Math.cos(2 * angle));
    const at = { clientX: right + 160 * Math.sin(angle), clientY: down + 90 * Math.sin(2 * angle) };
    return window.dispatchEvent(new MouseEvent('mousemove', { ...about, ...at }));
  };

  window.benchActs = {
    click: (target, sign) =>
      time(
        () => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
        sign,
      ),
    point: (target, sign) => time(() => pointer(target, 'pointerover'), sign),
    leave: (target, sign) => time(() => pointer(target, 'pointerout'), sign),
    type: (text) => time(() => document.execCommand('insertText', false, text), null),
    dim: (on, sign) => time(() => window.bigPeer?.dim(on), sign),
    move: async (how, forMs) => {
      const pane = document.querySelector('.react-flow__pane');
      const middle = { clientX: window.innerWidth / 2, clientY: window.innerHeight / 2 };
      const about = { bubbles: true, cancelable: true, view: window, button: 0, ...middle };
      const isHeld = how === 'pan' && !window.bigPeer?.camera;
      if (isHeld) pane?.dispatchEvent(new MouseEvent('mousedown', about));
      const times: number[] = [];
      let before = await frame();
      const end = before + forMs;
      for (let step = 1; before < end; step += 1) {
        moveOnce(how, step);
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      if (isHeld) window.dispatchEvent(new MouseEvent('mouseup', about));
      return times;
    },
  };
}
