/** Which commands a few typed letters may mean, the likeliest first, and under which headings they stand. */
import { foldName } from '../../core/model/foldName.ts';
import type { Command } from './command.ts';

/** Better is lower. Within a rank the registry's order holds. */
const RANKS = { title: 0, word: 1, also: 2 } as const;

/** The same command is ranked at each letter, and folding its words is most of the work. */
const folded = new WeakMap<Command, { readonly title: string; readonly all: string }>();

/** All commands, in their order, where nothing is typed. */
export function rankCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = foldName(typed);
  if (wanted === '') return commands;
  const ranked = commands.flatMap((command) => {
    const rank = rankOf(command, wanted);
    return rank === null ? [] : [{ command, rank }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ command }) => command);
}

export interface CommandGroup {
  readonly section: string;
  readonly items: readonly Command[];
}

/** By section; the one that holds the best command goes first. */
export function groupCommands(commands: readonly Command[]): readonly CommandGroup[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const group = groups.get(command.section);
    if (group === undefined) groups.set(command.section, [command]);
    else group.push(command);
  }
  return [...groups].map(([section, items]) => ({ section, items }));
}

/** `null`: it does not hold what was typed, not even word by word. */
function rankOf(command: Command, wanted: string): number | null {
  const { title, all } = foldCommand(command);
  if (title.startsWith(wanted)) return RANKS.title;
  if (hasWord(title, wanted)) return RANKS.word;
  return all.includes(wanted) || wanted.split(' ').every((word) => all.includes(word))
    ? RANKS.also
    : null;
}

function foldCommand(command: Command) {
  const known = folded.get(command);
  if (known !== undefined) return known;
  const { title, section, also = [] } = command;
  const made = {
    title: foldName(title),
    all: [title, section, ...also].map(foldName).join('\n'),
  };
  folded.set(command, made);
  return made;
}

/** Whether a word begins so: `8889` in `bbs:8889`, not `89`. */
function hasWord(title: string, wanted: string): boolean {
  for (let at = title.indexOf(wanted); at >= 0; at = title.indexOf(wanted, at + 1)) {
    const before = title[at - 1];
    if (before === undefined || !/[\p{L}\p{N}]/u.test(before)) return true;
  }
  return false;
}
