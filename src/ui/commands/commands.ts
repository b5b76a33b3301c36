/** The one registry of commands: palette and keys read it, and adding a command is one entry in one file. */
import { cameraCommands } from './cameraCommands.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';
import { compareCommands } from './compareCommands.ts';
import { copyCommands } from './copyCommands.ts';
import { documentCommands } from './documentCommands.ts';
import { filterCommands } from './filterCommands.ts';
import { findCommands } from './findCommands.ts';
import { foldCommands } from './foldCommands.ts';
import { helpCommands } from './helpCommands.ts';
import { noteCommands } from './noteCommands.ts';
import { optionCommands } from './optionCommands.ts';
import { panelCommands } from './panelCommands.ts';
import { presentCommands } from './presentCommands.ts';
import { queryCommands } from './queryCommands.ts';
import { themeCommands } from './themeCommands.ts';
import { viewCommands } from './viewCommands.ts';
import { walkCommands } from './walkCommands.ts';
import { wayCommands } from './wayCommands.ts';

/** In the order of the palette. The longest lists go last, where they hide nothing. */
const PROVIDERS: readonly CommandProvider[] = [
  documentCommands,
  viewCommands,
  cameraCommands,
  foldCommands,
  panelCommands,
  presentCommands,
  queryCommands,
  wayCommands,
  noteCommands,
  walkCommands,
  optionCommands,
  compareCommands,
  themeCommands,
  copyCommands,
  helpCommands,
  filterCommands,
  findCommands,
];

/** Everything that can be done now. */
export function listCommands(context: CommandContext): readonly Command[] {
  return PROVIDERS.flatMap((provide) => provide(context));
}

/** The command of that id; `null` where it cannot be done now. Makes no more commands than it must. */
export function findCommand(context: CommandContext, id: string): Command | null {
  for (const provide of PROVIDERS) {
    const command = provide(context).find((one) => one.id === id);
    if (command !== undefined) return command;
  }
  return null;
}
