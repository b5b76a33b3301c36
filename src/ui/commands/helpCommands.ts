/** What tells a reader how to go on. */
import { ifOffered } from './command.ts';
import type { CommandProvider } from './command.ts';

export const helpCommands: CommandProvider = ({ reach }) => [
  ...ifOffered(reach.openPalette, {
    id: 'palette',
    title: 'Commands',
    section: 'Help',
    also: ['palette', 'find'],
  }),
  ...ifOffered(reach.openKeys, {
    id: 'keys',
    title: 'Keys',
    section: 'Help',
    also: ['keyboard', 'shortcuts', 'single keys'],
  }),
  ...ifOffered(reach.openQueryHelp, {
    id: 'query-help',
    title: 'How to ask',
    section: 'Help',
    also: ['query', 'language', 'syntax', 'help', 'examples'],
  }),
];
