/**
 * The field that the query is typed into. At first it is a plain one, there with the page; the one that
 * offers completions takes its place once it is loaded, with the focus, the caret and all that was typed.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ComponentProps, ComponentType, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { typeQuery } from '../../state/queryActions.ts';
import { useExplorer } from '../ExplorerContext.tsx';
import { noteHeir } from '../keepFocus.ts';
import { savesData } from '../kit/savesData.ts';
import { whenIdle } from '../kit/whenIdle.ts';

export interface QueryInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** What every field of the kind has. */
  readonly field: ComponentProps<'input'>;
  readonly text: string;
  /** Whether completions are on screen. */
  readonly onOffering: (isOffering: boolean) => void;
}

export interface CompletedInputProps extends QueryInputProps {
  /** Whether something was typed before it was there: then it opens at once. */
  readonly wasTyped: boolean;
  /** Where the caret stood in the field that it takes the place of. */
  readonly caretAtFirst: number;
}

type CompletedInput = ComponentType<CompletedInputProps>;

let loaded: CompletedInput | null = null;

async function loadCompleted(): Promise<CompletedInput> {
  loaded ??= (await import('./CompletedInput.tsx')).CompletedInput;
  return loaded;
}

export function QueryInput(props: QueryInputProps) {
  const explorer = useExplorer();
  const { input, field, text } = props;
  const [Completed, setCompleted] = useState(() => loaded);
  const wasTyped = useRef(false);
  const caret = useRef(0);
  const isComposing = useRef(false);
  const arrived = useRef(false);
  const change = (part: CompletedInput) => {
    const before = input.current;
    const { selectionStart = null, selectionEnd = null } = before ?? {};
    const hadFocus = before !== null && before.ownerDocument.activeElement === before;
    wasTyped.current &&= hadFocus;
    caret.current = selectionStart ?? 0;
    flushSync(() => setCompleted(() => part));
    const after = input.current;
    if (before === null || after === null) return;
    // A sheet may be open just now that was opened from here.
    noteHeir(before, after);
    if (!hadFocus) return;
    after.focus();
    after.setSelectionRange(selectionStart, selectionEnd);
  };
  const load = () => {
    if (arrived.current) return;
    arrived.current = true;
    loadCompleted().then(
      // A word that is still being put together must not lose its field.
      (part) => (isComposing.current ? null : change(part)),
      // Without it the query is typed as before, and it is asked for again with the next focus.
      () => {
        arrived.current = false;
      },
    );
  };
  useLayoutEffect(() => {
    const typed = input.current?.value ?? '';
    // The page is there before its scripts: what was typed meanwhile is asked now.
    if (typed === explorer.store.getState().text) return;
    wasTyped.current = true;
    typeQuery(explorer, typed);
    // Once: from here on the field says by itself what is typed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const begin = useRef(load);
  useEffect(() => (savesData() ? undefined : whenIdle(() => begin.current())), []);
  if (Completed !== null)
    return <Completed {...props} wasTyped={wasTyped.current} caretAtFirst={caret.current} />;
  return (
    <input
      {...field}
      ref={input}
      type="text"
      // There is no list to name as long as none can open.
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="combobox"
      aria-expanded={false}
      aria-autocomplete="list"
      autoComplete="off"
      value={text}
      onChange={({ target }) => {
        wasTyped.current = true;
        typeQuery(explorer, target.value);
      }}
      onFocus={load}
      onKeyDown={(event) => {
        // Whoever puts the completions away before they are there does not want them later either.
        if (event.key === 'Escape') wasTyped.current = false;
        field.onKeyDown?.(event);
      }}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
        if (loaded !== null) change(loaded);
      }}
    />
  );
}
