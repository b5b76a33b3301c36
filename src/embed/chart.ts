/** A chart for as long as it stands in a page: from its own content to its frame, and to the end of both. */
import type { FrameMessage } from '../core/embed/messages.ts';
import { findTables, hasContent, whenParsed } from './chartContent.ts';
import { frameAddress, fullAddress, homeOf, pictureAddress } from './frameAddress.ts';
import { FramePort } from './framePort.ts';
import { readLook, watchLook } from './hostLook.ts';
import { whenNear } from './nearWindow.ts';
import { heightOf, noteSeen, partOfSet, themeOf } from './settings.ts';
import { say, setTrait, showFrame, showPicture } from './shell.ts';
import type { Shell } from './shell.ts';
import type { BoundTables, TablesPart } from './tables/part.ts';

/** What the script that defines the element knows of itself. */
export interface Script {
  /** Where the explorer lies, if that is where the script does. */
  readonly home: URL | null;
  readonly loadTables: () => Promise<TablesPart>;
}

export interface ChartParts {
  readonly element: HTMLElement;
  readonly shell: Shell;
  readonly script: Script;
  /** What is on screen in the frame. It outlives the frame, which is lost where the element is moved. */
  readonly seen: URLSearchParams;
  readonly onMessage: (message: FrameMessage) => void;
}

export class Chart {
  readonly #parts: ChartParts;
  readonly #ends: (() => void)[] = [];
  #isAsked = false;
  #isOver = false;
  #port: FramePort | null = null;
  #tables: BoundTables | null = null;
  /** Whether the frame has been sent its document. */
  #isSent = false;
  #lit: readonly string[] = [];
  #look = '';

  constructor(parts: ChartParts) {
    this.#parts = parts;
    const { element, shell } = parts;
    this.#ends.push(
      watchLook(shell.look, () => this.#tellLook()),
      whenNear(element, () => this.#ask()),
    );
    this.follow('loading');
  }

  /** An attribute has changed that asks for no other frame. */
  follow(name: string): void {
    const { element, seen } = this.#parts;
    if (name === 'loading' && element.getAttribute(name) === 'eager') this.#ask();
    if (name === 'theme' || name === 'accent') this.#tellLook();
    if (name === 'height') this.#setHeight(null);
    const part = partOfSet(element, name);
    if (part === null) return;
    noteSeen(seen, element, name);
    this.#port?.set(part);
  }

  end(): void {
    this.#isOver = true;
    for (const end of this.#ends.splice(0)) end();
    this.#port?.close();
    this.#tables?.release();
  }

  /** Near the window: for the first time, or again, and the page may have changed its looks meanwhile. */
  #ask(): void {
    this.#tellLook();
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#ends.push(whenParsed(this.#parts.element, () => void this.#open()));
  }

  async #open(): Promise<void> {
    const { element, shell, script } = this.#parts;
    const tables = findTables(element);
    const document = element.getAttribute('document');
    if (tables === null) {
      if (document !== null && document !== '') this.#openFrame(document);
      return;
    }
    setTrait(shell, 'stays', hasContent(element));
    if (tables.length === 0) {
      say(shell, `This page has no table “${element.getAttribute('for')}”.`);
      return;
    }
    const part = await script.loadTables().catch(() => null);
    if (this.#isOver) return;
    if (part === null) {
      say(shell, 'What reads tables could not be loaded. Load the page again to have another try.');
      return;
    }
    const onLight = (entries: readonly string[]) => {
      this.#lit = entries;
      this.#tellLit();
    };
    this.#tables = part.bindTables(tables, { onLight });
    if (this.#tables.document === null) say(shell, 'No flow could be read from this table.');
    else this.#openFrame(null);
  }

  #openFrame(document: string | null): void {
    const { element, shell, script, seen } = this.#parts;
    const home = homeOf(element.getAttribute('src'), element.baseURI, script.home);
    if (home === null) {
      say(shell, 'Where the explorer lies has to be said by the attribute “src”.');
      return;
    }
    const { theme } = this.#lookNow();
    const framed = { home, document, seen };
    if (document !== null && !hasContent(element)) {
      const sources = { href: fullAddress(framed), picture: pictureAddress(home, document, theme) };
      this.#ends.push(showPicture(shell, { ...sources, name: document }));
    }
    const title = document === null ? 'Chart of the table' : `Chart of ${document}`;
    const address = frameAddress(framed, theme);
    this.#port = new FramePort(shell.place, { address, title }, (message) => this.#hear(message));
    this.#setHeight(null);
  }

  #hear(message: FrameMessage): void {
    const { seen, shell, onMessage } = this.#parts;
    if (message.type === 'height') {
      this.#setHeight(message.height);
      // It says what is wrong with what it was sent, and is never ready.
      if (this.#isSent) showFrame(shell);
      return;
    }
    if (message.type === 'ready') {
      if (message.document === null) {
        this.#sendDocument();
        return;
      }
      this.#look = '';
      this.#tellLook();
      this.#port?.listensNow(message.title);
      if (this.#lit.length > 0) this.#tellLit();
      showFrame(shell);
    }
    if (message.type === 'point') this.#tables?.point(message.entries);
    if (message.type === 'select') {
      // What the page itself has asked for does not carry its reader away.
      this.#tables?.choose(message.entries, this.#port?.hasFocus() === true);
    }
    noteMessage(seen, message);
    onMessage(message);
  }

  #sendDocument(): void {
    const document = this.#tables?.document ?? null;
    if (document === null) return;
    this.#port?.send({ portolan: 1, type: 'document', document });
    this.#isSent = true;
  }

  #tellLit(): void {
    this.#port?.send({ portolan: 1, type: 'light', entries: this.#lit });
  }

  /** @param content how high the frame's is; `null` where it has not said so now. */
  #setHeight(content: number | null): void {
    const height = heightOf(this.#parts.element) ?? content;
    if (height !== null) this.#port?.setHeight(height);
  }

  #lookNow() {
    const { element, shell } = this.#parts;
    const { theme, accent } = readLook(shell.look);
    const asked = themeOf(element);
    return {
      theme: asked === 'auto' ? theme : asked,
      accent: element.getAttribute('accent') ?? accent,
    };
  }

  #tellLook(): void {
    const look = this.#lookNow();
    const text = JSON.stringify(look);
    if (this.#look === text) return;
    this.#look = text;
    this.#port?.set(look);
  }
}

/** So that the next frame begins where this one is. */
function noteMessage(seen: URLSearchParams, message: FrameMessage): void {
  const keep = (name: string, value: string | null) => {
    if (value === null || value === '') seen.delete(name);
    else seen.set(name, value);
  };
  if (message.type === 'query') keep('q', message.query);
  if (message.type === 'select') keep('select', message.id);
  if (message.type !== 'address') return;
  const said = new URLSearchParams(/\?([^#]*)/.exec(message.address)?.[1] ?? '');
  const before = Array.from(seen.keys());
  for (const name of before) seen.delete(name);
  for (const [name, value] of said) if (!OURS.includes(name)) seen.set(name, value);
}

/** What the frame's address says besides, by the host's own word. */
const OURS = ['embed', 'theme', 'doc'];
