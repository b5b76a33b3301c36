/**
 * Where commands and keys are at home: it opens the palette and the sheets, runs what is chosen, and
 * sees to it that the focus is not lost on the way.
 */
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { loadedApart } from '../kit/loadedApart.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { focusInspector, focusedIn, holdFocus } from '../keepFocus.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import type { Command } from './command.ts';
import { usePortalRoot } from '../PortalRoot.tsx';
import styles from './CommandCenter.module.css';
import { findCommand } from './commands.ts';
import type { KeyBinding } from './keys.ts';
import { useOffer, useReach } from './ReachContext.tsx';
import { useCommandKeys } from './useCommandKeys.ts';
import { useIsMac } from './useIsMac.ts';
import { useOpened } from './useOpened.ts';
import { useSaid } from './useSaid.ts';
import { useSingleKeys } from './useSingleKeys.ts';
import { useTypedAhead } from './useTypedAhead.ts';

const loadPalette = async () => (await import('./Palette.tsx')).Palette;

const Palette = loadedApart(loadPalette, {
  what: 'the palette',
  isQuiet: true,
  Failed: NotLoaded,
});
const QueryHelp = loadedApart(
  async () => (await import('../panels/help/QueryHelp.tsx')).QueryHelp,
  { what: 'the help', isQuiet: true, Failed: NotLoaded },
);
const KeysSheet = loadedApart(async () => (await import('./KeysSheet.tsx')).KeysSheet, {
  what: 'the keys',
  isQuiet: true,
  Failed: NotLoaded,
});
const Share = loadedApart(async () => (await import('../panels/share/Share.tsx')).Share, {
  what: 'what is shared',
  isQuiet: true,
  Failed: NotLoaded,
});
const Take = loadedApart(async () => (await import('../panels/take/Take.tsx')).Take, {
  what: 'what is taken away',
  isQuiet: true,
  Failed: NotLoaded,
});

const Presenting = loadedApart(async () => (await import('../present/Presenting.tsx')).Presenting, {
  what: 'the presentation',
  isQuiet: true,
});

export function CommandCenter() {
  // Keys that are pressed elsewhere on the page are not ours.
  const root = usePortalRoot();
  const mac = useIsMac();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [said, say] = useSaid();
  const presents = useExplorerState(({ presenting, rest }) => presenting || rest.some(isSpeaker));
  const { opened, open, close } = useOpened(root);
  const { run, runKey } = useRun(root);
  useCommandKeys({
    root,
    mac,
    singleKeys,
    busy: opened !== null,
    onBinding: runKey,
    // It is there, then, before the second key is pressed.
    onMod: () => void loadPalette().catch(() => null),
  });
  const onClose = () => {
    ahead.take();
    close();
  };
  const ahead = useTypedAhead({ root, mac, onClose });
  useOffer('openPalette', () => {
    ahead.begin();
    open('palette');
  });
  useOffer('openKeys', () => open('keys'));
  useOffer('openQueryHelp', () => open('query-help'));
  useOffer('openShare', () => open('share'));
  useOffer('openTake', () => open('take'));
  useOffer('say', say);
  return (
    <>
      {presents && <Presenting singleKeys={singleKeys} />}
      {opened === 'palette' && (
        <Palette
          mac={mac}
          singleKeys={singleKeys}
          takeAhead={ahead.take}
          onClose={onClose}
          onRun={(command) => close(() => run(command))}
        />
      )}
      {opened === 'keys' && (
        <KeysSheet
          mac={mac}
          singleKeys={singleKeys}
          onSingleKeys={setSingleKeys}
          onClose={onClose}
        />
      )}
      {opened === 'query-help' && <QueryHelp onClose={onClose} />}
      {opened === 'share' && <Share onClose={onClose} />}
      {opened === 'take' && <Take onClose={onClose} />}
      <p aria-live="polite" className={styles.said}>
        {said}
      </p>
    </>
  );
}

/** The speaker's window of a presentation says so in its address. */
const isSpeaker = ([name]: ExplorerState['rest'][number]) => name === 'speaker';

function useRun(root: HTMLElement | null) {
  const explorer = useExplorer();
  const reach = useReach();
  const run = (command: Command) => {
    const before = { select: explorer.store.getState().select, focused: focusedIn(root) };
    command.run();
    const { select } = explorer.store.getState();
    if (select !== null && select !== before.select) focusInspector(root);
    holdFocus(root, before.focused);
  };
  /** @returns whether anything was done, or said. */
  const runKey = ({ command: id, otherwise }: KeyBinding) => {
    const command = findCommand({ explorer, state: explorer.store.getState(), reach }, id);
    if (command !== null) run(command);
    else if (otherwise !== undefined) reach.say?.(otherwise);
    return command !== null || otherwise !== undefined;
  };
  return { run, runKey };
}
