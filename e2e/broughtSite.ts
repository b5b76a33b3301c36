/** Three Markdown files of our own, and the site that the command line builds of them. */

export const BROUGHT_SITE = {
  /** In this order, each in `brought/<id>.md`. */
  pages: ['control-plane', 'runners', 'artifact-store'],
  folder: 'dist-brought',
} as const;

/** Built by the command itself, as its users do, each time. As JSON, what is wrong with the files is no news. */
export function buildBroughtSite(): string {
  const files = BROUGHT_SITE.pages.map((id) => `e2e/brought/${id}.md`);
  return `node bin/portolan.mjs build ${files.join(' ')} --out ${BROUGHT_SITE.folder} --json`;
}
