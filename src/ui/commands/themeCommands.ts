/** Light, dark, or as the system has it. */
import type { Theme } from '../../core/url/address.ts';
import { setTheme } from '../../state/viewActions.ts';
import { nowIf } from './command.ts';
import type { CommandProvider } from './command.ts';

const THEME_TITLES: readonly { readonly theme: Theme | null; readonly title: string }[] = [
  { theme: 'light', title: 'Light theme' },
  { theme: 'dark', title: 'Dark theme' },
  { theme: null, title: 'Theme of the system' },
];

export const themeCommands: CommandProvider = ({ explorer, state }) =>
  THEME_TITLES.map(({ theme, title }) => ({
    id: `theme-${theme ?? 'system'}`,
    title,
    section: 'Theme',
    also: ['colours', 'mode'],
    ...nowIf(state.theme === theme),
    run: () => setTheme(explorer, theme),
  }));
