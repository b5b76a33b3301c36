/**
 * What the reader prints on: kept on the device, since it lies in the printer and not in what is looked at.
 * No part of the address, for the same reason.
 */
import { useStore } from 'zustand/react';
import { createStore } from 'zustand/vanilla';
import type { PaperName, Turn } from '../../core/export/paper/paperSize.ts';
import { whenStore } from '../../state/whenStore.ts';

export interface PaperChoice {
  /** `any`: what the printer has, as the browser's own dialog says. */
  readonly paper: PaperName;
  /** `any`: as it is printed, or where a paper is chosen, as the chart lies best. */
  readonly turn: Turn | 'any';
}

interface PaperState extends PaperChoice {
  /** Whether printing was asked for here, and not by the browser's own command: then it is the chart. */
  readonly asked: boolean;
  /** Whether what is printed is there to be put in; it is loaded once the page has nothing else to do. */
  readonly isThere: boolean;
}

const KEPT_AS = 'portolan.paper';

const PAPERS: readonly string[] = ['any', 'a4', 'letter'] satisfies PaperName[];
const TURNS: readonly string[] = ['any', 'portrait', 'landscape'] satisfies PaperChoice['turn'][];

const store = createStore<PaperState>(() => ({
  ...readKept(),
  asked: false,
  isThere: false,
}));

export function usePaper<Value>(selector: (state: PaperState) => Value): Value {
  return useStore(store, selector);
}

export function choosePaper(choice: Partial<PaperChoice>): void {
  store.setState(choice);
  const { paper, turn } = store.getState();
  try {
    window.localStorage.setItem(KEPT_AS, `${paper} ${turn}`);
  } catch {
    // A browser may refuse to keep anything: then it holds until the page is left.
  }
}

export function notePaper(isThere: boolean): void {
  store.setState({ isThere });
}

/** Opens the browser's dialog for the chart and its list, whatever view is open. */
export async function printPaper(): Promise<void> {
  // What cannot be loaded is printed without it, as it is seen.
  await whenStore(store, ({ isThere }) => isThere || null);
  store.setState({ asked: true });
  // A dialog that is not there yet when this returns still ends with this event.
  window.addEventListener('afterprint', () => store.setState({ asked: false }), { once: true });
  window.print();
}

function readKept(): PaperChoice {
  const [paper = '', turn = ''] = keptWords();
  return {
    paper: isPaper(paper) ? paper : 'any',
    turn: isTurn(turn) ? turn : 'any',
  };
}

function keptWords(): readonly string[] {
  try {
    return (window.localStorage.getItem(KEPT_AS) ?? '').split(' ');
  } catch {
    return [];
  }
}

function isPaper(word: string): word is PaperName {
  return PAPERS.includes(word);
}

function isTurn(word: string): word is PaperChoice['turn'] {
  return TURNS.includes(word);
}
