/** The palette's field, and under it what the letters in it may mean. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { useExplorer } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { askCommand } from './askCommand.ts';
import type { Command, CommandContext } from './command.ts';
import { listCommands } from './commands.ts';
import { KeyCaps } from './KeyCaps.tsx';
import { isWithMod, keysOfCommand } from './keys.ts';
import styles from './Palette.module.css';
import { groupCommands, rankCommands } from './rankCommands.ts';
import type { CommandGroup } from './rankCommands.ts';
import { useReach } from './ReachContext.tsx';
import type { TypedAhead } from './typedAhead.ts';

/** What stands further down is found by another letter sooner than by scrolling. */
const MOST_SHOWN = 60;

interface PaletteSearchProps extends Omit<CommandItemProps, 'command'> {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly takeAhead: () => TypedAhead;
}

export function PaletteSearch({ input, takeAhead, ...item }: PaletteSearchProps) {
  const context = useContextNow();
  const [typed, setTyped] = useState('');
  const commands = useMemo(
    // It is open already.
    () => listCommands(context).filter(({ id }) => id !== 'palette'),
    [context],
  );
  const found = useMemo(() => rankCommands(commands, typed), [commands, typed]);
  const ask = useMemo(() => askCommand(context, typed), [context, typed]);
  const readOn = () => {
    const { text, isEntered } = takeAhead();
    if (text !== '') setTyped(text);
    const first = isEntered ? (rankCommands(commands, text)[0] ?? askCommand(context, text)) : null;
    // Once the field has the focus whole: what is run puts it elsewhere.
    if (first !== null) queueMicrotask(() => item.onRun(first));
  };
  const groups: readonly CommandGroup[] = [
    ...groupCommands(found.slice(0, MOST_SHOWN)),
    ...(ask === null ? [] : groupCommands([ask])),
  ];
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filter={null}
      autoHighlight="always"
      keepHighlight
      value={typed}
      itemToStringValue={({ title }) => title}
      onValueChange={(value, { reason }) => {
        // A command that is chosen is run; its name is not put into the field.
        if (reason !== 'item-press') setTyped(value);
      }}
    >
      <div className={styles.head}>
        <Search size={16} aria-hidden="true" className={styles.glass} />
        <Autocomplete.Input
          ref={input}
          onFocus={readOn}
          aria-label="Command"
          placeholder="A command, a component, a port …"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          className={styles.input}
        />
        <Dialog.Close
          render={<Button look="quiet" label="Close: Commands" icon={<X size={16} />} />}
        />
      </div>
      <Autocomplete.List className={styles.list}>
        {(group: CommandGroup) => (
          <Autocomplete.Group key={group.section} items={group.items} className={styles.group}>
            <Autocomplete.GroupLabel className={styles.section}>
              {group.section}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: Command) => <CommandItem key={command.id} command={command} {...item} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <p aria-live="polite" className={styles.foot}>
        {footWords(typed, found.length, ask !== null)}
      </p>
    </Autocomplete.Root>
  );
}

/** As it is when the palette opens: what can be done changes only by what closes it. */
function useContextNow(): CommandContext {
  const explorer = useExplorer();
  const reach = useReach();
  const [context] = useState(() => ({ explorer, state: explorer.store.getState(), reach }));
  return context;
}

function footWords(typed: string, found: number, canBeAsked: boolean): string {
  if (found === 0) {
    const hint = canBeAsked
      ? '. It can still be asked as a query.'
      : ', and as a query it cannot be read.';
    return `Nothing is called “${typed.trim()}”${hint}`;
  }
  return found > MOST_SHOWN ? `${found - MOST_SHOWN} more; type on` : '';
}

interface CommandItemProps {
  readonly command: Command;
  readonly mac: boolean;
  /** Off, a single key is no key of a command. */
  readonly singleKeys: boolean;
  readonly onRun: (command: Command) => void;
}

function CommandItem({ command, mac, singleKeys, onRun }: CommandItemProps) {
  const { id, title, detail } = command;
  const keys = keysOfCommand(id).filter((key) => singleKeys || isWithMod(key));
  return (
    <Autocomplete.Item value={command} className={styles.item} onClick={() => onRun(command)}>
      <span className={styles.title}>{title}</span>{' '}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}{' '}
      {keys.length > 0 && <KeyCaps keys={keys.slice(0, 1)} mac={mac} />}
    </Autocomplete.Item>
  );
}
