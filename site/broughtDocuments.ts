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
}

/** @param documents at least one, each with an id of its own. */
export function broughtDocuments(documents: readonly FlowDocument[]): Plugin<Brought> {
  return { name: NAME, api: { documents } };
}

/** `null`: the build is of the built-in documents. */
export function findBrought(
  config: Pick<ResolvedConfig, 'plugins'>,
): readonly FlowDocument[] | null {
  const plugin = config.plugins.find(({ name }) => name === NAME);
  if (plugin === undefined) return null;
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- plugins are not told apart by type; the name is ours
  const { documents }: Brought = plugin.api;
  return documents;
}
