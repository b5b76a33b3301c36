/** The explorer of a document that the page around a frame has sent. Part of the composition root. */
import { composeArrange } from './composeArrange.ts';
import { readPublished } from './core/export/json/readPublished.ts';
import { LONGEST_LINK } from './core/url/broughtFragment.ts';
import { readAddress, writeAddress } from './core/url/address.ts';
import type { DocumentProblem } from './core/model/documentProblem.ts';
import type { WrittenPage } from './readPage.ts';
import { addressOf, openAddress } from './state/addressActions.ts';
import { packBrought } from './state/broughtLink.ts';
import { createExplorer } from './state/explorer.ts';
import type { Explorer } from './state/explorer.ts';
import type { FrameState } from './state/frameState.ts';
import { libraryOf } from './state/library.ts';

export type Sent =
  | { readonly ok: true; readonly explorer: Explorer; readonly hrefOf: FrameState['hrefOf'] }
  /** What is wrong with it, in whole sentences; at least one. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** @param search what the address asks of it, whatever it may be. */
export async function composeSent(
  { site }: WrittenPage,
  sent: unknown,
  search: string,
): Promise<Sent> {
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent);
  const read = readPublished(text, 'document');
  if (!read.ok) {
    return { ok: false, problems: read.problems.map(sayProblem) };
  }
  const { document } = read;
  const arrange = composeArrange({
    findBuilt: async () => null,
    isBuilt: () => false,
    say: () => {},
  });
  // It has no page, and nothing of it is published.
  const nowhere = { ...site, pages: [], data: null };
  const explorer = createExplorer(
    libraryOf([document]),
    arrange,
    { document, drawing: null },
    nowhere,
  );
  await openAddress(explorer, search);
  return { ok: true, explorer, hrefOf: await linkOf(site.home, text, document.title) };
}

function sayProblem({ message, hint }: DocumentProblem): string {
  return `${message} ${hint}`;
}

/** All of the explorer knows nothing of what a page has sent to its frame: it goes into the link. */
async function linkOf(home: string, text: string, title: string): Promise<FrameState['hrefOf']> {
  if (home === '') return null;
  const packed = await packBrought({
    title,
    sources: [{ name: 'document.json', text, format: 'json' }],
    choices: { title: null, mappings: {}, fixes: [] },
  });
  if (typeof packed !== 'string' || packed.length + home.length > LONGEST_LINK) return null;
  return (_explorer, state) => {
    const { address } = readAddress(addressOf(state));
    return home + writeAddress({ ...address, doc: null }) + packed;
  };
}
