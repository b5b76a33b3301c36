/** The last thing that typed words can be: a query. */
import { readQuery } from '../../core/query/readQuery.ts';
import { goToQuery } from '../../state/queryActions.ts';
import type { CommandContext } from './command.ts';

/** @returns `null` for what cannot be read as a query, or is none. */
export function askCommand({ explorer, state }: CommandContext, typed: string) {
  const text = typed.trim();
  const reading = text === '' ? null : readQuery(text, state.index);
  if (reading === null || !reading.ok) return null;
  const rows = reading.selection.entries.size;
  return {
    id: 'ask',
    title: `Ask “${text}” as a query`,
    section: 'Ask',
    detail: rows === 1 ? '1 row' : `${rows} rows`,
    run: () => goToQuery(explorer, text),
  } as const;
}
