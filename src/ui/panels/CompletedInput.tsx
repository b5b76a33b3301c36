/** The query's field with its completions below. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { useLayoutEffect, useMemo, useState } from 'react';
import { completeQuery } from '../../core/query/complete.ts';
import type { Completion } from '../../core/query/complete.ts';
import { typeQuery } from '../../state/queryActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { usePortalRoot } from '../PortalRoot.tsx';
import styles from './CompletedInput.module.css';
import type { CompletedInputProps } from './QueryInput.tsx';

/** A completion with the whole text that choosing it leads to. */
interface Offer {
  readonly item: Completion;
  readonly text: string;
}

export function CompletedInput(props: CompletedInputProps) {
  const { input, field, text, wasTyped, caretAtFirst, onOffering } = props;
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const root = usePortalRoot();
  const [open, setOpen] = useState(wasTyped);
  const [caret, setCaret] = useState(caretAtFirst);
  const { from, to, items } = useMemo(
    () => completeQuery(text, Math.min(caret, text.length), index),
    [text, caret, index],
  );
  const offers = items.map((item) => ({
    item,
    text: text.slice(0, from) + item.insert + text.slice(to),
  }));
  const isOffering = open && offers.length > 0;
  // Before anything is painted: half a word is no mistake yet.
  useLayoutEffect(() => onOffering(isOffering), [onOffering, isOffering]);
  const noteCaret = () => setCaret(input.current?.selectionStart ?? 0);
  /** Behind what was put in, once the field holds it, and not at the end of all. */
  const placeCaret = (chosen: string) => {
    const end = chosen.length - (text.length - to);
    setCaret(end);
    requestAnimationFrame(() => input.current?.setSelectionRange(end, end));
  };
  return (
    <Autocomplete.Root<Offer>
      items={offers}
      mode="list"
      filter={null}
      value={text}
      itemToStringValue={(offer) => offer.text}
      defaultOpen={wasTyped}
      onOpenChange={setOpen}
      onValueChange={(value, { reason }) => {
        // Escape puts the list away; it does not throw away what was typed.
        if (reason === 'escape-key') return;
        typeQuery(explorer, value);
        if (reason === 'item-press') placeCaret(value);
        else noteCaret();
      }}
    >
      <Autocomplete.Input {...field} ref={input} onSelect={noteCaret} />
      <Autocomplete.Portal container={root}>
        <Autocomplete.Positioner sideOffset={4} align="start" className={styles.positioner}>
          <Autocomplete.Popup className={styles.popup} data-empty={offers.length === 0}>
            <Autocomplete.List>
              {(offer: Offer) => (
                <Autocomplete.Item key={offer.item.insert} value={offer} className={styles.offer}>
                  <span>{offer.item.label}</span>
                  <span className={styles.detail}>{offer.item.detail}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
