/**
 * A click on a bundle. A bundle is nothing of the document, so it cannot be selected; what is in it can be
 * asked for. Apart from the other folds, for writing queries is wanted by a click only, and not at first.
 */
import { writeBundle } from '../core/query/writeBundle.ts';
import type { FlowBundle } from '../core/scene/scene.ts';
import type { Explorer } from './explorer.ts';
import { goToQuery } from './queryActions.ts';

/**
 * Asks for what is in a bundle, and for nothing else: a step that back undoes.
 * @returns whether there is a query that means just that; where there is none, nothing is asked by guess.
 */
export function goToBundle(explorer: Explorer, line: FlowBundle): boolean {
  const { index, reading, show } = explorer.store.getState();
  const flows = line.bundle.flows.flatMap((id) => index.flows.get(id) ?? []);
  const text = writeBundle(index, show === 'only' ? reading.query : null, line, flows);
  if (text !== null) goToQuery(explorer, text);
  return text !== null;
}
