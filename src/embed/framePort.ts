/** A frame of the explorer, and what is said to it. */
import type { FrameMessage, HostMessage, SetMessage } from '../core/embed/messages.ts';
import { hearFrame } from './hearFrames.ts';

/** Until the frame says how high its content is. */
const FIRST_HEIGHT_PX = 480;

export class FramePort {
  readonly #frame: HTMLIFrameElement;
  readonly #unhear: () => void;
  #listens = false;
  #wanted: Partial<SetMessage> | null = null;

  constructor(
    place: Element,
    { address, title }: { readonly address: string; readonly title: string },
    hear: (message: FrameMessage) => void,
  ) {
    // It is the explorer's own page, which keeps things for its readers: in a sandbox it could not.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    this.#frame = place.ownerDocument.createElement('iframe');
    this.#frame.title = title;
    this.#frame.allow = 'clipboard-write';
    this.#frame.src = address;
    this.setHeight(FIRST_HEIGHT_PX);
    this.#unhear = hearFrame(this.#frame, hear);
    place.replaceChildren(this.#frame);
  }

  /** All that changes in one go is told in one go; what changes before the frame listens, once it does. */
  set(part: Partial<SetMessage>): void {
    if (this.#wanted === null) queueMicrotask(() => this.#tellWanted());
    this.#wanted = { ...this.#wanted, ...part };
  }

  listensNow(title: string): void {
    if (title !== '') this.#frame.title = title;
    this.#listens = true;
    this.#tellWanted();
  }

  /** Whether the reader is in it. */
  hasFocus(): boolean {
    const root = this.#frame.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === this.#frame;
  }

  send(message: HostMessage): void {
    this.#frame.contentWindow?.postMessage(message, '*');
  }

  setHeight(height: number): void {
    this.#frame.style.setProperty('--content', `${height}px`);
  }

  close(): void {
    this.#unhear();
    this.#frame.remove();
  }

  #tellWanted(): void {
    if (this.#wanted === null || !this.#listens) return;
    this.send({ portolan: 1, type: 'set', ...this.#wanted });
    this.#wanted = null;
  }
}
