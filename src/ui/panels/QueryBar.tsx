/** The query: one field that filters and traces, with completion, and what is wrong said below it. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search, X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Completion } from '../../core/query/complete.ts';
import { completeQuery } from '../../core/query/complete.ts';
import { exampleQueries } from '../../core/query/exampleQueries.ts';
import type { Explorer } from '../../state/explorer.ts';
import {
  clearQuery,
  endTypingQuery,
  redoQuery,
  typeQuery,
  undoQuery,
} from '../../state/queryActions.ts';
import { selectCanRedo, selectCanUndo } from '../../state/selectors.ts';
import { showWays } from '../../state/wayActions.ts';
import { useOffer, useReach } from '../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { useElementSize } from '../kit/useElementSize.ts';
import { usePortalRoot } from '../PortalRoot.tsx';
import styles from './QueryBar.module.css';
import { QueryInk } from './QueryInk.tsx';
import { QueryWords } from './QueryWords.tsx';
import { QueryTools } from './queries/QueryTools.tsx';
import { WaysButton } from './ways/WaysButton.tsx';

/** A completion with the whole text that choosing it leads to. */
interface Offer {
  readonly item: Completion;
  readonly text: string;
}

export function QueryBar() {
  const explorer = useExplorer();
  const text = useExplorerState((state) => state.text);
  const wrong = useExplorerState((state) => state.problems.length > 0);
  const index = useExplorerState((state) => state.index);
  const placeholder = useMemo(() => exampleQueries(index).join('   '), [index]);
  const root = usePortalRoot();
  const wordsId = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const width = useElementSize(field)?.width ?? 0;
  const reach = useReach();
  const [caret, setCaret] = useState(0);
  const [open, setOpen] = useState(false);
  const [scrolled, setScrolled] = useState(0);
  const { from, to, items } = completeQuery(text, Math.min(caret, text.length), index);
  const offers = items.map((item) => ({
    item,
    text: text.slice(0, from) + item.insert + text.slice(to),
  }));
  useOffer('focusQuery', () => {
    input.current?.focus();
    input.current?.select();
  });
  const noteCaret = () => setCaret(input.current?.selectionStart ?? 0);
  /** Behind what was put in, once the field holds it, and not at the end of all. */
  const placeCaret = (chosen: string) => {
    const end = chosen.length - (text.length - to);
    setCaret(end);
    requestAnimationFrame(() => input.current?.setSelectionRange(end, end));
  };
  return (
    <div className={styles.bar}>
      <Autocomplete.Root<Offer>
        items={offers}
        mode="list"
        filter={null}
        value={text}
        itemToStringValue={(offer) => offer.text}
        onOpenChange={setOpen}
        onValueChange={(value, { reason }) => {
          // Escape puts the list away; it does not throw away what was typed.
          if (reason === 'escape-key') return;
          typeQuery(explorer, value);
          if (reason === 'item-press') placeCaret(value);
          else noteCaret();
        }}
      >
        <div ref={field} className={styles.field} data-wrong={wrong ? '' : undefined}>
          <Search size={16} aria-hidden="true" className={styles.glass} />
          <div className={styles.entry}>
            <Autocomplete.Input
              ref={input}
              aria-label="Query"
              aria-invalid={wrong}
              aria-describedby={wordsId}
              placeholder={placeholder}
              spellCheck={false}
              autoCapitalize="off"
              autoCorrect="off"
              className={styles.input}
              onSelect={noteCaret}
              onKeyDown={(event) => {
                const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant');
                if (event.key === 'Enter' && !isChoosing) {
                  showWays(explorer);
                  // Where it is open already, it is gone into.
                  root?.querySelector<HTMLElement>('[data-panel="ways"]')?.focus();
                }
                if (turnByKey(explorer, event)) event.preventDefault();
              }}
              onBlur={() => endTypingQuery(explorer)}
              onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
            />
            <QueryInk text={text} scrolled={scrolled} />
          </div>
          <WaysButton />
          {text !== '' && (
            <Button
              look="quiet"
              label="Clear"
              icon={<X size={16} />}
              onClick={() => {
                clearQuery(explorer);
                input.current?.focus();
              }}
            />
          )}
          <QueryTools width={width} onHelp={() => reach.openQueryHelp?.()} />
        </div>
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
      <QueryWords id={wordsId} isCompleting={open && offers.length > 0} />
    </div>
  );
}

/**
 * What was written by a click is taken back in the field as anywhere; what is being typed there is the
 * field's own to take back.
 */
function turnByKey(explorer: Explorer, event: KeyboardEvent): boolean {
  const state = explorer.store.getState();
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) {
    return false;
  }
  if (state.history.typing) return false;
  const can = event.shiftKey ? selectCanRedo(state) : selectCanUndo(state);
  if (can) (event.shiftKey ? redoQuery : undoQuery)(explorer);
  return can;
}
