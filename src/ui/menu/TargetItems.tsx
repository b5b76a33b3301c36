/** The items of a menu on one thing: what can be asked from it, each with the query that it writes. */
import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { describeTarget } from '../../core/export/text/describeTarget.ts';
import { nameKind, namePlace, nameTarget } from '../../core/export/text/nameTarget.ts';
import { findTarget } from '../../core/model/target.ts';
import { targetQueries } from '../../core/query/targetQueries.ts';
import type { TargetQuery } from '../../core/query/targetQuery.ts';
import { addressOfTarget } from '../../state/addressActions.ts';
import type { Explorer } from '../../state/explorer.ts';
import { goToQuery } from '../../state/queryActions.ts';
import { hrefOfAddress } from '../../state/siteAddress.ts';
import { selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { noteChoices } from '../notes/noteChoices.ts';
import { useNotes } from '../notes/useNotes.ts';
import styles from './TargetMenu.module.css';
import type { TargetActions } from './useTargetActions.ts';

interface TargetItemsProps {
  readonly id: string;
  readonly actions: TargetActions;
}

export function TargetItems({ id, actions }: TargetItemsProps) {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const query = useExplorerState((state) => state.reading.query);
  const selected = useExplorerState((state) => state.select === id);
  // They may come while the menu is open.
  const notes = useNotes();
  const target = useMemo(() => findTarget(index, id), [index, id]);
  const offers = useMemo(
    () => (target === null ? [] : targetQueries(index, query, target)),
    [index, query, target],
  );
  if (target === null) return null;
  const choices = notes === null ? [] : noteChoices(explorer, id);
  const link = () => linkTo(explorer, id);
  return (
    <>
      <Menu.Group>
        <Menu.GroupLabel className={styles.head}>
          <span className={styles.kind}>
            {[nameKind(index, target), namePlace(index, target)]
              .filter((words) => words !== null)
              .join(' · ')}
          </span>{' '}
          {nameTarget(index, target)}
        </Menu.GroupLabel>
        {offers.map((offer) => (
          <Item
            key={offer.id}
            label={offer.label}
            onChoose={() => actions.act(() => ask(explorer, offer))}
          >
            <QueryLine text={offer.query} />
          </Item>
        ))}
      </Menu.Group>
      <Menu.Separator className={styles.separator} />
      {!selected && (
        <Item
          label="Open in the inspector"
          onChoose={() => actions.act(() => selectTarget(explorer, id))}
        />
      )}
      {choices.map(({ id: key, label, run }) => (
        <Item key={key} label={label} onChoose={() => actions.act(run)} />
      ))}
      {choices.length > 0 && <Menu.Separator className={styles.separator} />}
      <Item
        label="Copy as text"
        onChoose={() => actions.copy(describeTarget(index, target, link()))}
      />
      <Item label="Copy link to this" onChoose={() => actions.copy(link())} />
    </>
  );
}

interface ItemProps {
  readonly label: string;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

function Item({ label, onChoose, children }: ItemProps) {
  return (
    <Menu.Item label={label} className={styles.item} onClick={onChoose}>
      {label} {children}
    </Menu.Item>
  );
}

/** So small, the two arrows would look alike in most fonts: they are drawn larger than the rest. */
function QueryLine({ text }: { readonly text: string }) {
  return (
    <span className={styles.query}>
      {text.split(/([→⇒])/).map((part, place) => (
        // The parts of a text never change their order, and two may read the same.
        <span key={`${place}:${part}`} className={place % 2 === 1 ? styles.arrow : undefined}>
          {part}
        </span>
      ))}
    </span>
  );
}

function ask(explorer: Explorer, { query, show, lists }: TargetQuery): void {
  goToQuery(explorer, query, {
    ...(show === null ? {} : { show }),
    // What is selected lies over the list, and makes way.
    ...(lists ? { select: null, panel: 'ways' } : {}),
  });
}

function linkTo({ store, site }: Explorer, id: string): string {
  const address = addressOfTarget(store.getState(), id);
  return new URL(hrefOfAddress(site, address), window.location.href).href;
}
