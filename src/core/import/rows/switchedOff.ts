/** Columns that say whether a row counts at all: `Enabled | no`, `State | disabled`, `Needed | never`. */
import { readYesNo } from '../cells/readAction.ts';
import type { Cell } from './rowCells.ts';
import type { Column, TableSetup } from './tableSetup.ts';

/** The column that says that what the row states is not in force. */
export function switchedOff(cells: readonly Cell[], setup: TableSetup): Column | null {
  return (
    switchesOf(setup).find(({ index, heading }) => {
      const own = heading.trim();
      const text = cells[index]?.text ?? '';
      if (STATE.test(own)) return SWITCHED_OFF.test(text);
      return NEVER.test(text) || (!NEED.test(own) && (readYesNo(text) === 'no' || isNo(text)));
    }) ?? null
  );
}

/**
 * What is `Enabled by default` counts where somebody switches it on, and what is not `Required` where somebody wants it,
 * but what nobody is said to need counts for nothing.
 */
const IN_FORCE =
  /^(?:(?:is|are|currently)\s)?(?:(?:to be )?open(?:ed)?(?:\s(?:in|on|at|through)\s(?:(?:the|your)\s)?(?:[\p{L}-]+\s)?firewalls?)|enabled|active|activated|used|needed(?=\s?\?)|necessary(?=\s?\?)|in use|in force|in effect|live|aktiv|aktiviert|activ[eé]e?|activ[oa]|habilitad[oa]|attivo)\s?\??$/iu;

/** Under these only what never is counts for nothing. */
const NEED = /^(?:(?:is|are)\s)?(?:needed|necessary|required|mandatory)$|^required\s?\?$/iu;

/** `never, since 4.0`, `no longer`: not even where somebody wants it. */
const NEVER =
  /^(?:never|no longer|not (?:any ?more|at all))(?=$|[\s,.;:(–—-])(?!\s(?:or|unless|if)\b)/iu;

/** `no, since 4.0`, and nothing that takes it back. */
function isNo(text: string): boolean {
  return text.length < 60 && /^no\s?[,;:(–—-]/iu.test(text) && !TAKEN_BACK.test(text);
}

const TAKEN_BACK =
  /\b(?:but|unless|except|only|if|when|where|default|optional|recommended|may|can|yes)\b/iu;

/** `State | disabled`: a word for it, where `no` would say nothing. */
const STATE = /^(?:(?:current|present|actual)\s)?(?:state|status|zustand|[eé]tat|estado|stato)$/iu;
const SWITCHED_OFF =
  /^(?:(?:switched|turned)\s)?(?:off|disabled|deactivated|inactive|not (?:enabled|active|in use)|deaktiviert|inaktiv|d[eé]sactiv[eé]e?|inacti[fv]e?|desactivad[oa]|desativad[oa]|disattivat[oa])(?:[.!]| \((?![^()]*default)[^()]{1,40}\))?$/iu;

/** Headings say the same of every row, so they are asked once. */
function switchesOf(setup: TableSetup): readonly Column[] {
  const before = SWITCHED.get(setup);
  if (before !== undefined) return before;
  const found = setup.columns.filter(({ role, heading }) => {
    const own = heading.trim();
    return ASIDE.has(role) && [IN_FORCE, STATE, NEED].some((shape) => shape.test(own));
  });
  SWITCHED.set(setup, found);
  return found;
}

const SWITCHED = new WeakMap<TableSetup, readonly Column[]>();
const ASIDE: ReadonlySet<Column['role']> = new Set(['other', 'condition', 'description']);
