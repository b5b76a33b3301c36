/** What a command is: one thing that can be done now, with the words by which it is found. */
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import type { Reach } from './reach.ts';

/** The headings of the palette. */
export type Section =
  | 'Documents'
  | 'View'
  | 'Query'
  | 'Ways'
  | 'Notes'
  | 'Options'
  | 'Compare'
  | 'Theme'
  | 'Copy & export'
  | 'Help'
  | 'Filters'
  | 'Find'
  | 'Ask';

export interface Command {
  /** Unique among the commands of one moment, and the same at every moment: keys are bound to it. */
  readonly id: string;
  readonly title: string;
  readonly section: Section;
  /** Other words by which it is found. */
  readonly also?: readonly string[];
  /** What tells it apart from others of its title, or says how things stand: `now`. */
  readonly detail?: string;
  readonly run: () => void;
}

/** What commands are made from. They are made when they are wanted, and hold for that state only. */
export interface CommandContext {
  readonly explorer: Explorer;
  readonly state: ExplorerState;
  readonly reach: Readonly<Reach>;
}

/** The commands of one theme. What cannot be done now is left out. */
export type CommandProvider = (context: CommandContext) => readonly Command[];

/** Beside a command that would choose what is chosen already. */
export function nowIf(chosen: boolean): Pick<Command, 'detail'> {
  return chosen ? { detail: 'now' } : {};
}

/** A command there is only while a component offers what it runs. */
export function ifOffered(
  run: (() => void) | undefined,
  command: Omit<Command, 'run'>,
): readonly Command[] {
  return run === undefined ? [] : [{ ...command, run }];
}
