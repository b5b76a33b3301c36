/** Everything the document says about what is selected. It lies over the chart; Escape puts it away. */
import { X } from 'lucide-react';
import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { assertNever, findTarget } from '../../../core/model/target.ts';
import type { Target } from '../../../core/model/target.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { TargetMenuButton } from '../../menu/TargetMenuButton.tsx';
import { usePortalRoot } from '../../PortalRoot.tsx';
import { ComponentDetails } from './ComponentDetails.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import { FlowDetails } from './FlowDetails.tsx';
import { GroupDetails } from './GroupDetails.tsx';
import styles from './Inspector.module.css';
import { SocketDetails } from './SocketDetails.tsx';

interface InspectorProps {
  /** What was selected when the page came alive: it does not take the focus. */
  readonly selectedAtFirst: string | null;
}

export function Inspector({ selectedAtFirst }: InspectorProps) {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.select);
  // The chart answers first, and what is said of it follows in the next frame.
  const select = useDeferredValue(chosen);
  const index = useExplorerState((state) => state.index);
  const target = select === null ? null : findTarget(index, select);
  const root = usePortalRoot();
  const panel = useRef<HTMLElement>(null);
  const before = useRef(selectedAtFirst);
  const origin = useRef<Element | null>(null);
  /** Where the focus was when it was chosen. */
  const chosenFrom = useRef<Element | null>(null);
  const isLate = useRef(true);
  useLayoutEffect(() => {
    chosenFrom.current = document.activeElement;
  }, [chosen]);
  useLayoutEffect(() => {
    if (before.current === null && select !== null) origin.current = chosenFrom.current;
    const element = panel.current;
    const isNew = before.current !== select;
    before.current = select;
    element?.scrollTo(0, 0);
    // Who selects by keyboard reads on in here; so does whoever stood on a link in it that is gone.
    const focused = document.activeElement;
    const byKeyboard = focused === document.body || focused?.matches(':focus-visible') === true;
    // It may find that the reader has gone on from what was selected, the more so if it is loaded only now.
    const isWhereChosen = isLate.current
      ? select === null || isAt(focused, select)
      : focused === document.body || focused === chosenFrom.current;
    isLate.current = false;
    // In a frame, the page around may have selected it while its reader types there; and what it scrolls
    // to meanwhile, a row of its own, would be stopped on its way by a focus that scrolls.
    if (isNew && byKeyboard && isWhereChosen && document.hasFocus()) {
      element?.focus({ preventScroll: true });
    }
  }, [select]);
  if (target === null) return null;
  const close = () => {
    selectTarget(explorer, null);
    returnFocus(root, target, origin.current);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      aria-label="Inspector"
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.close}>
        <TargetMenuButton target={target} />
        <Button look="quiet" label="Close the inspector" icon={<X size={16} />} onClick={close} />
      </div>
      <Details index={index} target={target} />
    </section>
  );
}

function Details({ index, target }: { readonly index: DocumentIndex; readonly target: Target }) {
  switch (target.kind) {
    case 'flow':
      return <FlowDetails index={index} flow={target.flow} />;
    case 'component':
      return <ComponentDetails index={index} component={target.component} />;
    case 'socket':
      return <SocketDetails index={index} socket={target.socket} />;
    case 'group':
      return <GroupDetails index={index} group={target.group} />;
    case 'entry':
      return <EntryDetails index={index} entry={target.entry} />;
    default:
      return assertNever(target);
  }
}

const NAMES = ['data-flow', 'data-socket', 'data-component', 'data-group', 'data-entry'] as const;
const THINGS = NAMES.map((name) => `[${name}]`).join();

/** Whether the focus is on what bears the id, or nowhere. */
function isAt(focused: Element | null, id: string): boolean {
  if (focused === null || focused === document.body) return true;
  const thing = focused.closest(THINGS);
  return NAMES.some((name) => thing?.getAttribute(name) === id);
}

/** Whoever closes the inspector stands again where it was opened, or at what it was about. */
function returnFocus(root: HTMLElement | null, { id }: Target, before: Element | null): void {
  const name = CSS.escape(id);
  const isThere = before instanceof HTMLElement || before instanceof SVGElement;
  const origin =
    isThere && before !== document.body && root?.contains(before) === true
      ? before
      : root?.querySelector<HTMLElement | SVGElement>(
          `[data-flow="${name}"], [data-component="${name}"] button, [data-group="${name}"] button, [data-entry="${name}"] button, [data-socket="${name}"]`,
        );
  origin?.focus();
}
