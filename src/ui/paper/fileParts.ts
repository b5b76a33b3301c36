/**
 * Where the parts of a file lie on a site that publishes them: its build puts that in this one's place
 * (site/fileParts.ts). A page that is being developed, or is one file itself, has none.
 */

export interface PublishedParts {
  /** From the root of the site. */
  readonly path: string;
  /** How much there is to load. */
  readonly bytes: number;
}

export const publishedParts: PublishedParts | null = null;
