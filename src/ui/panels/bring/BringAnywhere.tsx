/**
 * Tables come in wherever on the page they are dropped or pasted, but for a field, where a paste is the
 * field's. While something is dragged over the page, it says that it can be dropped.
 */
import { FileInput } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { SourceFile } from '../../../core/import/source.ts';
import type { Desk } from '../../../state/broughtDesk.ts';
import { bringSources, remark, typeText } from '../../../state/broughtReading.ts';
import type { Explorer } from '../../../state/explorer.ts';
import type { Part } from '../../../state/library.ts';
import { linkTo } from '../../../state/linkTo.ts';
import { addNotice, showPanel } from '../../../state/viewActions.ts';
import { useOffer } from '../../commands/ReachContext.tsx';
import { focusOfKey } from '../../commands/keyFocus.ts';
import { useDeskPart } from '../../DeskPart.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { copyText } from '../../kit/copyText.ts';
import { takeNotes } from '../../notes/takeNotes.ts';
import { usePortalRoot } from '../../PortalRoot.tsx';
import styles from './BringAnywhere.module.css';
import { NeedsYou } from './NeedsYou.tsx';
import { pastedAnywhere } from './pastedSource.ts';
import type { Pasted } from './pastedSource.ts';
import { takeFiles } from './takeFiles.ts';
import { useCrowdedTabs } from './useCrowdedTabs.ts';

export function BringAnywhere() {
  const explorer = useExplorer();
  const part = useDeskPart();
  const root = usePortalRoot();
  const bring = async (
    sources: readonly SourceFile[],
    remarks: readonly string[],
    text: string | null,
  ) => {
    showPanel(explorer, 'bring');
    const desk = await part?.load().catch(() => null);
    if (desk === null || desk === undefined) {
      addNotice(explorer, 'What reads tables could not be loaded. Reload the page, and try again.');
      return;
    }
    remark(desk, remarks);
    if (text !== null) typeText(desk, text);
    await bringSources(desk, sources);
  };
  const bringFiles = async (files: readonly File[]) => {
    const { sources, remarks } = await takeFiles(files);
    const tables = await takeNotes(explorer, sources);
    if (tables.length === sources.length || tables.length + remarks.length > 0) {
      await bring(tables, remarks, null);
    }
  };
  const bringPasted = ({ source, text }: Pasted) => bring([source], [], text);

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (root === null || clipboardData === null || focusOfKey(event, root) !== 'free') return;
    const files = [...clipboardData.files];
    const pasted = pastedAnywhere(clipboardData);
    if (pasted !== null) void bringPasted(pasted);
    else if (files.some(isText)) void bringFiles(files);
    else return;
    event.preventDefault();
  });
  const drop = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    if (dataTransfer === null || !canTake(dataTransfer)) return;
    event.preventDefault();
    const files = [...dataTransfer.files];
    if (files.length > 0) void bringFiles(files);
    else {
      const pasted = pastedAnywhere(dataTransfer);
      if (pasted !== null) void bringPasted(pasted);
    }
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => paste(event);
    const onDrop = (event: DragEvent) => drop(event);
    window.addEventListener('paste', onPaste);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('paste', onPaste);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  useCrowdedTabs(
    root,
    useExplorerState((state) => state.brought),
  );
  useOffer('copyLink', () => void copyLinkTo(explorer, part));
  return (
    <>
      <DropVeil />
      <NeedsYou />
    </>
  );
}

/** For what can be done by name: the button says it beside itself. */
async function copyLinkTo(explorer: Explorer, desk: Part<Desk> | null): Promise<void> {
  const { href, notice } = await linkTo(explorer, desk, window.location.href);
  const outcome = href === null ? null : await copyText(href);
  if (outcome === 'refused') addNotice(explorer, 'Copying was refused by the browser.');
  if (notice !== null) addNotice(explorer, notice);
}

/** Pictures come from screenshots, and are no tables. */
function isText({ type }: File): boolean {
  return !/^(?:image|audio|video)\//.test(type);
}

/** A text that is dragged within the page, as to move a word in a field, is the field's. */
function canTake({ types }: DataTransfer): boolean {
  return types.includes('Files') || types.includes('text/html');
}

function DropVeil() {
  const over = useDraggedOver();
  if (!over) return null;
  return (
    <div className={styles.veil}>
      <p className={styles.words}>
        <FileInput size={28} aria-hidden="true" />
        Drop to read the tables, or the notes, in it
      </p>
    </div>
  );
}

/** Whether something that can be dropped here is dragged over the page. */
function useDraggedOver(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Each element that is entered is left again, those inside of one another too.
    let depth = 0;
    // What is dragged from this page, as a link to a bookmark, is not meant for it.
    let isOwn = false;
    const begin = () => {
      isOwn = true;
    };
    const count = (by: number) => (event: DragEvent) => {
      if (isOwn || event.dataTransfer === null || !canTake(event.dataTransfer)) return;
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const enter = count(1);
    const leave = count(-1);
    const stay = (event: DragEvent) => {
      // Without this the browser opens what is dropped.
      if (isOwn || event.dataTransfer === null || !canTake(event.dataTransfer)) return;
      event.preventDefault();
      // What was dragged in before anyone listened was never seen to enter.
      depth = Math.max(1, depth);
      setOver(true);
    };
    const end = () => {
      isOwn = false;
      depth = 0;
      setOver(false);
    };
    window.addEventListener('dragstart', begin);
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', end);
    window.addEventListener('dragend', end);
    return () => {
      window.removeEventListener('dragstart', begin);
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', end);
      window.removeEventListener('dragend', end);
    };
  }, []);
  return over;
}
