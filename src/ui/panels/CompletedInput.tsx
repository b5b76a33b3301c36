/**
 * The query's field with its completions below. What is typed, and what the chart says to it, is seen in the
 * next frame; the list follows right after that, for nobody reads twelve lines in that time. Whoever goes
 * into the list by a key goes into the one that belongs to what is typed.
 */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { memo, useDeferredValue, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { completeQuery } from '../../core/query/complete.ts';
import type { Completion, Completions } from '../../core/query/complete.ts';
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

interface Offering {
  readonly open: boolean;
  readonly offers: readonly Offer[];
}

export function CompletedInput(props: CompletedInputProps) {
  const { input, field, text, wasTyped, caretAtFirst, onOffering } = props;
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const root = usePortalRoot();
  const [open, setOpen] = useState(wasTyped);
  const [caret, setCaret] = useState(caretAtFirst);
  const { to, offers } = useMemo(() => {
    const completions = completeQuery(text, Math.min(caret, text.length), index);
    return { to: completions.to, offers: offersIn(text, completions) };
  }, [text, caret, index]);
  const now = useMemo((): Offering => ({ open, offers }), [open, offers]);
  const { shown, hurry } = useFollowing(now);
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
      items={shown.offers}
      // Said to be filtered: else it would make another list of them with each letter.
      filteredItems={shown.offers}
      mode="list"
      filter={null}
      value={text}
      itemToStringValue={(offer) => offer.text}
      open={open && shown.open}
      onOpenChange={setOpen}
      onValueChange={(value, { reason }) => {
        // Escape puts the list away; it does not throw away what was typed.
        if (reason === 'escape-key') return;
        typeQuery(explorer, value);
        if (reason === 'item-press') placeCaret(value);
        else noteCaret();
      }}
    >
      <Autocomplete.Input
        {...field}
        ref={input}
        // A list without a line is not to be seen, and so none to put away.
        aria-expanded={open && shown.open && shown.offers.length > 0}
        onSelect={noteCaret}
        onKeyDown={(event) => {
          // Letters only type on.
          if (event.key.length > 1) hurry();
          field.onKeyDown?.(event);
        }}
        onBlur={(event) => {
          // Whoever has gone before the list was there does not want it any more.
          if (!shown.open) setOpen(false);
          field.onBlur?.(event);
        }}
      />
      <Offers root={root} isEmpty={shown.offers.length === 0} />
    </Autocomplete.Root>
  );
}

interface OffersProps {
  readonly root: ReturnType<typeof usePortalRoot>;
  readonly isEmpty: boolean;
}

/** Rendered anew with other offers, which it is told by the field, and not with each letter. */
const Offers = memo(function Offers({ root, isEmpty }: OffersProps) {
  return (
    <Autocomplete.Portal container={root}>
      <Autocomplete.Positioner sideOffset={4} align="start" className={styles.positioner}>
        <Autocomplete.Popup className={styles.popup} data-empty={isEmpty}>
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
  );
});

function offersIn(text: string, { from, to, items }: Completions): readonly Offer[] {
  return items.map((item) => ({
    item,
    text: text.slice(0, from) + item.insert + text.slice(to),
  }));
}

/** @returns what is there now, a moment late; `hurry` makes it the newest at once. */
function useFollowing(now: Offering): { readonly shown: Offering; readonly hurry: () => void } {
  const late = useDeferredValue(now);
  const [hurried, setHurried] = useState(now);
  const shown = hurried === now ? now : late;
  const hurry = () => {
    if (shown !== now) flushSync(() => setHurried(now));
  };
  return { shown, hurry };
}
