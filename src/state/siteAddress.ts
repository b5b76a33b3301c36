/** What an address looks like in the address bar or in a link, on a site whose documents have pages. */
import { addressOfPage, pageOfAddress } from '../core/url/pages.ts';
import type { Site } from './site.ts';

/** @param search an address as it is written inside, `?doc=diego&q=…`. */
export function hrefOfAddress({ home, pages }: Site, search: string): string {
  if (pages.length === 0) return search;
  const page = pageOfAddress(search, pages);
  return home + page.path + page.search;
}

/** @param href absolute, as the browser has it. */
export function addressAtHref({ home, pages }: Site, href: string): string {
  const [place = ''] = href.split('#');
  const start = place.indexOf('?');
  const search = start < 0 ? '' : place.slice(start);
  if (pages.length === 0 || !place.startsWith(home)) return search;
  const path = place.slice(home.length, start < 0 ? undefined : start);
  return addressOfPage({ path, search }, pages);
}
