/**
 * The one field that asks nothing of a flow by itself: `by:vm` says how ways may go, so every flow fits
 * it. Where a row names a VM as a whole it speaks for what runs on it, and beside `by:vm` a trace may
 * lead on so: from a process out by its VM's rows, or in by them to a process.
 */
import { foldName } from '../model/foldName.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { findOption } from './fieldSpec.ts';

const OPTIONS = [{ value: 'vm', label: 'By the VM as a whole' }] as const;

/** What documents call it that have clusters or hosts. */
const ALIASES: ReadonlySet<string> = new Set(['cluster', 'group', 'host', 'whole']);

export const BY_FIELD: FieldSpec = {
  label: 'By',
  about: 'by:vm, ways may go on through a VM as a whole',
  options: () => OPTIONS,
  reader: () => () => [],
  ask: ({ text, at }) => {
    const isKnown = ALIASES.has(foldName(text)) || findOption(OPTIONS, text) !== undefined;
    if (isKnown) return { ok: true, matches: () => 'yes', means: ['vm'], notes: [] };
    const message = `“${text}” is no value of by.`;
    const hint = 'Write by:vm to let ways go on through a VM as a whole.';
    const problem = { code: 'unknown-value', message, hint, at, suggestions: ['vm'] } as const;
    return { ok: false, problem };
  },
};
