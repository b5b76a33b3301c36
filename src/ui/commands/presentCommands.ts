/** Presenting, and the window beside it that only the speaker sees. */
import { endPresenting, startPresenting } from '../../state/presentActions.ts';
import type { CommandProvider } from './command.ts';

export const presentCommands: CommandProvider = ({ explorer, state: { presenting } }) => [
  {
    id: 'present',
    title: presenting ? 'End the presentation' : 'Present',
    section: 'View',
    also: ['full screen', 'projector', 'walk'],
    run: () => (presenting ? endPresenting : startPresenting)(explorer),
  },
  {
    id: 'speaker',
    title: 'Open the speaker’s window',
    section: 'View',
    also: ['notes', 'next step', 'clock'],
    run: () => {
      void import('../present/openSpeaker.ts').then(({ openSpeaker }) => openSpeaker(explorer));
    },
  },
];
