/** What a file is made of: loaded from the site, or taken from the page where that is such a file itself. */
import { FILE_PART } from '../../core/export/file/writeFile.ts';
import type { FileParts } from '../../core/export/file/writeFile.ts';
import type { Site } from '../../state/site.ts';
import type { PublishedParts } from './fileParts.ts';

/** How large the file's own parts are, in bytes; `null` where they are nowhere to be had. */
export function sizeOfParts(page: Document, published: PublishedParts | null): number | null {
  const here = partsOfPage(page);
  if (here !== null) return here.style.length + here.script.length + here.icon.length;
  return published?.bytes ?? null;
}

/**
 * @returns `null` where there are none.
 * @throws Error where they cannot be loaded, as without a network.
 */
export async function findFileParts(
  page: Document,
  site: Site,
  published: PublishedParts | null,
): Promise<FileParts | null> {
  const here = partsOfPage(page);
  if (here !== null || published === null) return here;
  const response = await fetch(
    new URL(published.path, site.home === '' ? page.baseURI : site.home),
  );
  if (!response.ok) throw new Error(`the site answered ${response.status}`);
  const parts: unknown = await response.json();
  if (!isParts(parts)) throw new Error('the site answered with something else');
  return parts;
}

/** Nothing else is read from the page: what was put there since is none of the file's. */
function partsOfPage(page: Document): FileParts | null {
  const style = page.querySelector(`style[${FILE_PART}]`)?.textContent;
  const script = page.querySelector(`script[${FILE_PART}]`)?.textContent;
  const icon = page.querySelector('link[rel="icon"]')?.getAttribute('href');
  if (!style || !script || !icon) return null;
  return { style, script, icon };
}

function isParts(parts: unknown): parts is FileParts {
  return (
    typeof parts === 'object' &&
    parts !== null &&
    ['icon', 'style', 'script'].every((name) => typeof Reflect.get(parts, name) === 'string')
  );
}
