/** What is on screen, as it is put into somebody's page: as a frame, as an element, as a picture in Markdown. */
import { readAddress, writeAddress } from '../core/url/address.ts';
import type { Address } from '../core/url/address.ts';
import { EMPTY_ADDRESS } from '../core/url/emptyAddress.ts';
import { NO_WALK, addressOf, hrefOf } from './addressActions.ts';
import type { Explorer } from './explorer.ts';

export interface ShareTexts {
  readonly frame: string;
  readonly element: string;
  /** Whether the element's attributes say all that the address says. */
  readonly isElementWhole: boolean;
  readonly markdown: string;
}

/**
 * @param height of the frame as long as nobody listens to what it says of its height.
 * @returns `null` where others have no site to take it from: a file, or what the reader brought.
 */
export function shareTexts(explorer: Explorer, height: number): ShareTexts | null {
  const { site, store } = explorer;
  const state = store.getState();
  const { id, title } = state.subject.opened;
  if (!site.pages.includes(id)) return null;
  const { home } = site;
  const address: Address = {
    ...readAddress(addressOf({ ...state, ...NO_WALK })).address,
    panel: null,
  };
  const href = hrefOf(explorer);
  const picture = `${home}diagrams/${encodeURIComponent(id)}.svg`;
  const frame = tag('iframe', {
    title,
    src: `${home}embed/${writeAddress({ ...address, doc: id })}`,
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
  });
  const { q, view, show, select, theme } = address;
  const chart = tag('portolan-chart', {
    document: id,
    query: q,
    view: view === EMPTY_ADDRESS.view ? '' : view,
    show: show === EMPTY_ADDRESS.show ? '' : show,
    select: select ?? '',
    theme: theme ?? '',
  });
  const fallback = `${tag('a', { href })}${tag('img', { src: picture, alt: title })}</a>`;
  const said: Address = { ...EMPTY_ADDRESS, doc: id, q, view, show, select, theme };
  return {
    frame: `${frame}</iframe>`,
    element: [
      // No module: to another site a server would have to be told to give one.
      `<script async src="${escapeAttribute(home)}embed.js"></script>`,
      chart,
      `  ${fallback}`,
      '</portolan-chart>',
    ].join('\n'),
    isElementWhole: writeAddress({ ...address, rest: [] }) === writeAddress(said),
    markdown: `[![${escapeMarkdown(title)}](${picture})](${escapeTarget(href)})`,
  };
}

/** What is empty is left out. */
function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<${name}${written.join('')}>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]<]/g, String.raw`\$&`);
}

/** A bracket in an address would end it. */
function escapeTarget(href: string): string {
  return href.replaceAll('(', '%28').replaceAll(')', '%29');
}
