/**
 * A site of other documents than the built-in ones. Whoever asks for the build adds this plugin to its
 * configuration, and all that makes the site finds the documents there: so there is one configuration for
 * both. Plugins speak to one another by `api`.
 */
import type { Plugin, ResolvedConfig } from 'vite';
import type { FlowDocument } from '../src/core/model/document.ts';

const NAME = 'brought-documents';

interface Brought {
  /** In the order of the tabs; the root of the site shows the first. */
  readonly documents: readonly FlowDocument[];
  /** Where the site will be; `null` where nobody knows. */
  readonly home: string | null;
}

/**
 * @param documents at least one, each with an id of its own.
 * @param home the address of the site's root, with a slash at its end.
 */
export function broughtDocuments(
  documents: readonly FlowDocument[],
  home: string | null = null,
): Plugin<Brought> {
  return { name: NAME, api: { documents, home } };
}

/** `null`: the build is of the built-in documents. */
export function findBrought(config: Asking): readonly FlowDocument[] | null {
  return find(config)?.documents ?? null;
}

/**
 * The address of the root of the site that is built; `null` where nobody said. A site works wherever it is
 * put: only what leaves it has to know where it was.
 */
export function findHome(config: Asking): string | null {
  const brought = find(config);
  if (brought !== null) return brought.home;
  const home = process.env['PORTOLAN_BASE'] ?? '';
  return home === '' || home.endsWith('/') ? home || null : `${home}/`;
}

type Asking = Pick<ResolvedConfig, 'plugins'>;

function find(config: Asking): Brought | null {
  const plugin = config.plugins.find(({ name }) => name === NAME);
  if (plugin === undefined) return null;
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- plugins are not told apart by type; the name is ours
  const brought: Brought = plugin.api;
  return brought;
}
