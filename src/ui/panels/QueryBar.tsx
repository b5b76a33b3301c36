/** The query: one field that filters and traces, with completion, and what is wrong said below it. */
import { Search, X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { exampleQueries } from '../../core/query/exampleQueries.ts';
import type { Explorer } from '../../state/explorer.ts';
import { clearQuery, endTypingQuery, redoQuery, undoQuery } from '../../state/queryActions.ts';
import { selectCanRedo, selectCanUndo } from '../../state/selectors.ts';
import { showWays } from '../../state/wayActions.ts';
import { useOffer, useReach } from '../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { useElementSize } from '../kit/useElementSize.ts';
import { usePortalRoot } from '../PortalRoot.tsx';
import styles from './QueryBar.module.css';
import { QueryInk } from './QueryInk.tsx';
import { QueryInput } from './QueryInput.tsx';
import { QueryWords } from './QueryWords.tsx';
import { QueryTools } from './queries/QueryTools.tsx';
import { WaysButton } from './ways/WaysButton.tsx';

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
  const [offering, setOffering] = useState(false);
  const [scrolled, setScrolled] = useState(0);
  useOffer('focusQuery', () => {
    input.current?.focus();
    input.current?.select();
  });
  const pressKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !isChoosing) {
      showWays(explorer);
      // Where it is open already, it is gone into.
      root?.querySelector<HTMLElement>('[data-panel="ways"]')?.focus();
    }
    if (turnByKey(explorer, event)) event.preventDefault();
  };
  return (
    <div className={styles.bar}>
      <div ref={field} className={styles.field} data-wrong={wrong ? '' : undefined}>
        <Search size={16} aria-hidden="true" className={styles.glass} />
        <div className={styles.entry}>
          <QueryInput
            input={input}
            text={text}
            onOffering={setOffering}
            field={{
              'aria-label': 'Query',
              'aria-invalid': wrong,
              'aria-describedby': wordsId,
              placeholder,
              'spellCheck': false,
              'autoCapitalize': 'off',
              'autoCorrect': 'off',
              'className': styles.input,
              'onKeyDown': pressKey,
              'onBlur': () => endTypingQuery(explorer),
              'onScroll': (event) => setScrolled(event.currentTarget.scrollLeft),
            }}
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
      <QueryWords id={wordsId} isCompleting={offering} />
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
