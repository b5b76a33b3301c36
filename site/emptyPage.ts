/** What the build has made before a page is written from it: the page without a document, and its first styles. */
import type { Rolldown } from 'vite';
import { FIRST_PARTS } from './chunks.ts';

export interface EmptyPage {
  readonly page: Rolldown.OutputAsset;
  /** The style sheets of what comes alive right after the chart, which has to look right before. */
  readonly firstSheets: readonly string[];
}

/** @throws Error where the build has no page. */
export function emptyPageIn(bundle: Rolldown.OutputBundle): EmptyPage {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') throw new Error('the build has no page');
  const firstSheets = Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && file.name === FIRST_PARTS
      ? [...(file.viteMetadata?.importedCss ?? [])]
      : [],
  );
  return { page, firstSheets };
}
