/**
 * What stands in a chart's shadow: the author's own content or a picture until the chart can be seen, and
 * the frame. Made of elements, and styled by a sheet that is adopted, so that a host which allows neither
 * inline styles nor inline scripts allows this.
 */

import { listen } from './listen.ts';

export interface Shell {
  readonly all: HTMLElement;
  /** Stands for the host's colours: see hostLook.ts. */
  readonly look: HTMLElement;
  /** The frame's place; the border is its own. */
  readonly place: HTMLElement;
  /** What is shown until the frame is ready, and in print. */
  readonly instead: HTMLElement;
  readonly note: HTMLElement;
}

const STYLE = `
:host { display: block; position: relative; }
:host([hidden]) { display: none; }
.look {
  position: absolute; visibility: hidden; inline-size: 0; block-size: 0; overflow: hidden;
  color: light-dark(#000, #fff); background-color: var(--portolan-accent, transparent);
  transition: color 1ms, background-color 1ms;
}
.place {
  overflow: clip; border: var(--portolan-border, 1px solid color-mix(in srgb, currentColor 20%, transparent));
}
iframe {
  display: block; inline-size: 100%; border: 0;
  block-size: min(var(--content, 480px), var(--portolan-height, 100000px));
}
.seen.stays .place { margin-block-end: 1em; }
.waits .place { position: absolute; inset: 0 0 auto; opacity: 0; pointer-events: none; }
img { display: block; max-inline-size: 100%; block-size: auto; margin-inline: auto; }
.note { margin: 0; padding: 0.5em 0; }
@media not print { .seen:not(.stays) .instead { display: none; } }
@media print { .seen:not(.bare) .place, .waits .place { display: none; } }
`;

let sheet: CSSStyleSheet | null = null;

export function makeShell(element: HTMLElement): Shell {
  const root = element.attachShadow({ mode: 'open' });
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  root.adoptedStyleSheets = [sheet];
  const look = make('span', 'look');
  const place = make('div', 'place');
  place.part.add('frame');
  place.inert = true;
  const instead = make('div', 'instead');
  instead.append(document.createElement('slot'));
  const note = make('p', 'note');
  note.hidden = true;
  const all = make('div', 'waits');
  all.append(look, place, note, instead);
  root.append(all);
  return { all, look, place, instead, note };
}

/** The frame takes the content's place. */
export function showFrame({ all, place }: Shell): void {
  all.className = all.className.replace('waits', 'seen');
  place.inert = false;
}

/**
 * @param trait `stays`: the content is shown beside the frame; `bare`: there is nothing that could be
 * printed in its place.
 */
export function setTrait({ all }: Shell, trait: 'stays' | 'bare', is: boolean): void {
  all.classList.toggle(trait, is);
}

export interface Shown {
  readonly href: string;
  readonly picture: string;
  readonly name: string;
}

/** For a chart whose author has put nothing into it. @returns a function that ends it. */
export function showPicture(shell: Shell, { href, picture, name }: Shown): () => void {
  const link = document.createElement('a');
  link.part.add('link');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  const image = document.createElement('img');
  image.part.add('picture');
  image.alt = `Chart of ${name}`;
  // A site of an older build has none; what can be printed is the frame.
  const unlisten = listen(image, 'error', () => setTrait(shell, 'bare', true));
  image.src = picture;
  link.append(image);
  shell.instead.append(link);
  return () => {
    unlisten();
    link.remove();
  };
}

/** As it was made, for a chart that begins anew. */
export function resetShell(shell: Shell): void {
  shell.all.className = 'waits';
  shell.place.inert = true;
  say(shell, '');
}

export function say({ note }: Shell, text: string): void {
  note.textContent = text;
  note.hidden = text === '';
}

function make(tag: 'span' | 'div' | 'p', name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
