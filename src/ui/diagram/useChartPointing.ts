/**
 * What is done to the things in the chart by pointer and by keyboard, heard once for all of them: each of
 * them says by an attribute what it is. What is nearest to the event is meant, so a socket and not its card.
 */
import { useMemo } from 'react';
import type { FocusEvent, KeyboardEvent, PointerEvent, SyntheticEvent } from 'react';
import type { Explorer } from '../../state/explorer.ts';
import { groupId } from '../../core/model/ids.ts';
import type { GroupId } from '../../core/model/ids.ts';
import { toggleFold } from '../../state/foldActions.ts';
import { addNotice, hoverTarget, selectTarget } from '../../state/viewActions.ts';
import { useExplorer } from '../ExplorerContext.tsx';

const NAMES = ['data-flow', 'data-bundle', 'data-socket', 'data-component', 'data-group'] as const;
const THINGS = NAMES.map((name) => `[${name}]`).join();

export function useChartPointing() {
  const explorer = useExplorer();
  return useMemo(() => pointingAt(explorer), [explorer]);
}

function pointingAt(explorer: Explorer) {
  /** What the pointer was last seen on; told again of the same thing, nothing is lit anew. */
  let pointed: Element | null = null;
  const point = (thing: Element | null) => {
    if (thing === pointed) return;
    pointed = thing;
    hoverTarget(explorer, thing === null ? null : idOf(thing));
  };
  return {
    onPointerOver: ({ target }: PointerEvent) => point(thingAt(target)),
    onPointerLeave: () => point(null),
    onClick: ({ target }: SyntheticEvent) => {
      const group = foldedBy(target);
      if (group !== null) {
        toggleFold(explorer, group);
        return;
      }
      const thing = thingAt(target);
      if (thing?.hasAttribute('data-bundle') === true) void askForBundle(explorer, idOf(thing));
      else if (thing !== null) selectTarget(explorer, idOf(thing));
    },
    // Lines are no buttons of the browser's own.
    onKeyDown: (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key !== 'Enter' && key !== ' ') return;
      if (!(target instanceof Element) || !target.matches('[data-flow], [data-bundle]')) return;
      event.preventDefault();
      const id = idOf(target);
      if (target.hasAttribute('data-bundle')) {
        void askForBundle(explorer, id);
        return;
      }
      selectTarget(explorer, explorer.store.getState().select === id ? null : id);
    },
    // As `lightOnFocus`; and from afar what is focused has to be seen.
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      const thing = thingAt(target);
      if (thing === null || !target.matches(':focus-visible')) return;
      currentTarget.setAttribute('data-focused', '');
      hoverTarget(explorer, idOf(thing));
    },
    onBlur: ({ currentTarget }: FocusEvent) => {
      currentTarget.removeAttribute('data-focused');
      hoverTarget(explorer, null);
    },
  };
}

/** The group that a button folds or unfolds; `null` for what is no such button. */
function foldedBy(target: EventTarget): GroupId | null {
  const button = target instanceof Element ? target.closest('[data-folds], [data-unfolds]') : null;
  const id = button?.getAttribute('data-folds') ?? button?.getAttribute('data-unfolds') ?? null;
  return id === null ? null : groupId(id);
}

/** A bundle is nothing of the document: it is not selected, what is in it is asked for. */
async function askForBundle(explorer: Explorer, id: string | null): Promise<void> {
  const { chart, text } = explorer.store.getState();
  const line = chart.drawing?.flows.find((one) => one.id === id);
  if (line === undefined || line.bundle === null) return;
  const bundles = await import('../../state/foldBundle.ts').catch(() => null);
  if (bundles === null) {
    addNotice(
      explorer,
      'What is in a bundle could not be asked for: look at the network, and try again.',
    );
    return;
  }
  // Who asks for something else meanwhile wants that.
  if (explorer.store.getState().text !== text || bundles.goToBundle(explorer, line)) return;
  addNotice(
    explorer,
    'No query means just the flows of this bundle. Unfold one of its groups to see them one by one.',
  );
}

function thingAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest(THINGS) : null;
}

function idOf(thing: Element): string | null {
  return NAMES.map((name) => thing.getAttribute(name)).find((id) => id !== null) ?? null;
}
