/** Whether a row states a flow at all: rows that deny do not, in whichever column they say so. */
import { readAction, refuses, refusesAlone } from '../cells/readAction.ts';
import { isNothing } from '../cells/emptyWords.ts';
import { explainsDenial, forbids } from '../cells/readDenial.ts';
import { letsNothingPass, namesRefusal, refusesOutright } from '../cells/readVerdict.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { switchedOff } from './switchedOff.ts';
import { findColumn } from './tableSetup.ts';
import type { Column, TableSetup } from './tableSetup.ts';

export type Standing =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly cell: Cell }
  /** Not by the row, but by what stands above it, or by the heading of what it states. */
  | { readonly kind: 'forbidden'; readonly by: string }
  /** Only what answers: `Established/related`. Whoever calls stands in another row. */
  | { readonly kind: 'replies'; readonly cell: Cell }
  /** `Enabled | no`: what it states is not in force. */
  | { readonly kind: 'off'; readonly cell: Cell }
  /** What it states is struck out. */
  | { readonly kind: 'struck'; readonly cell: Cell }
  | { readonly kind: 'unclear'; readonly cell: Cell };

/** Columns whose cell may say in a word that the row forbids what it describes. */
const TELLING = new Set([
  'action',
  'protocol',
  'transport',
  'port',
  'security',
  'condition',
  'direction',
  'subject',
  'description',
  'number',
  'other',
]);

export function readStanding(
  cells: readonly Cell[],
  setup: TableSetup,
  denial: string | null,
): Standing {
  const struck = struckIn(cells, setup);
  if (struck !== null) return { kind: 'struck', cell: struck };
  const action = cellOf(cells, findColumn(setup, 'action'));
  const said = action === null ? null : readAction(action.text);
  if (action !== null && said === 'deny') {
    const others = otherVerdicts(cells, setup);
    if (others.includes('allow')) return { kind: 'allowed' };
    return { kind: others.includes('unclear') ? 'unclear' : 'denied', cell: action };
  }
  if (action !== null && said === 'unclear') return { kind: 'unclear', cell: action };
  const off = cellOf(cells, switchedOff(cells, setup));
  if (off !== null) return { kind: 'off', cell: off };
  const isNumbered = setup.columns.some(
    ({ role, index }) => role === 'port' && /\d/.test(cells[index]?.text ?? ''),
  );
  const replying = setup.columns.find(
    ({ role, index }) =>
      (isNumbered ? role === 'other' && isRule(setup) : ANSWERING.has(role)) &&
      REPLIES.test(cells[index]?.text ?? ''),
  );
  const answer = cellOf(cells, replying ?? null);
  if (answer !== null) return { kind: 'replies', cell: answer };
  if (said === 'allow') return { kind: 'allowed' };
  const isPortless = leavesOutPort(cells, setup);
  const isOpenElsewhere = otherVerdicts(cells, setup).includes('allow');
  const refusing = setup.columns.find((column) => {
    const text = cells[column.index]?.text ?? '';
    if (SPEAKING.has(column.role) && refusesOutright(text)) return true;
    if (RULE_NAME.test(column.heading) && NAMING.has(column.role) && namesRefusal(text))
      return true;
    if (isPortless && column.role === 'description' && letsNothingPass(text)) return true;
    // `Open to | Block`: nobody is called so.
    if (column.role === 'source' || column.role === 'destination') return refusesAlone(text);
    if (!TELLING.has(column.role)) return false;
    return refuses(text) || (refusesUnder(column, text) && !isOpenElsewhere);
  });
  const cell = refusing === undefined ? null : cellOf(cells, refusing);
  if (cell !== null) return { kind: 'denied', cell };
  const headed = forbiddenIn(setup).find(({ index }) => (cells[index]?.text ?? '') !== '');
  const by = headed?.heading ?? denial;
  return by === null ? { kind: 'allowed' } : { kind: 'forbidden', by };
}

/** `Access inside | Access outside`: what is closed to the one may be open to the other, and is no denial then. */
function otherVerdicts(
  cells: readonly Cell[],
  setup: TableSetup,
): readonly ReturnType<typeof readAction>[] {
  return setup.columns.flatMap(({ role, index, heading }) => {
    const text = cells[index]?.text ?? '';
    return role === 'other' && ACCESS.test(heading) && text !== '' ? [readAction(text)] : [];
  });
}

const ACCESS = /\b(?:access(?:ible)?|allow(?:ed)?|permit(?:ted)?|open(?:ed)?)\b/i;

/** Columns of sentences, in which a verdict on the row may stand with its reasons. */
const SPEAKING: ReadonlySet<Column['role']> = new Set([
  'description',
  'condition',
  'subject',
  'other',
]);

/** Columns that say how a rule is called. */
const NAMING: ReadonlySet<Column['role']> = new Set(['number', 'subject', 'other']);
const RULE_NAME = /\b(?:rules?|id|names?|acl)\b|^#$/i;

/** A dash for the port, and nothing that is spoken. */
function leavesOutPort(cells: readonly Cell[], setup: TableSetup): boolean {
  const of = (test: (role: Column['role']) => boolean) =>
    setup.columns.flatMap(({ role, index }) => (test(role) ? (cells[index]?.written ?? '') : []));
  const ports = of((role) => role === 'port');
  const isDash = ports.length > 0 && ports.every((text) => text !== '' && isNothing(text));
  return isDash && of((role) => role === 'protocol' || role === 'transport').every(isNothing);
}

/** Nothing is left of what a flow is made of; of several columns of ports, that is so where all are struck or empty. */
function struckIn(cells: readonly Cell[], setup: TableSetup): Cell | null {
  const of = (test: (role: Column['role']) => boolean) =>
    setup.columns.flatMap(({ role, index }) => (test(role) ? (cells[index] ?? []) : []));
  const ports = of((role) => role === 'port');
  const isLeft = ports.some(({ text }) => text !== '');
  const told = of((role) => role === 'action' || (role !== 'port' && STATING.has(role)));
  return [...told, ...(isLeft ? [] : ports)].find(({ isStruck }) => isStruck) ?? null;
}

/** Columns that a flow is made of: under `Blocked flow` or `Denied ports` they name what is none. */
const STATING = new Set(['ends', 'source', 'destination', 'endpoint', 'port']);

function forbiddenIn(setup: TableSetup): readonly Column[] {
  const before = FORBIDDEN.get(setup);
  if (before !== undefined) return before;
  const found = setup.columns.filter(
    ({ role, heading }) => (STATING.has(role) && forbids(heading)) || explainsDenial(heading),
  );
  FORBIDDEN.set(setup, found);
  return found;
}

const FORBIDDEN = new WeakMap<TableSetup, readonly Column[]>();

const ANSWERING = new Set(['port', 'transport', 'protocol', 'other']);

/** A rule with a way, and what it does: of one for replies the port is that from which they come. */
function isRule(setup: TableSetup): boolean {
  return findColumn(setup, 'action') !== null && findColumn(setup, 'direction') !== null;
}

/** Nothing but the state of a connection that somebody else has opened. */
const REPLIES =
  /^(?:only )?(?:(?:established|related|reply|replies|return|returning|response|responses)(?: (?:traffic|connections?|packets?|sessions?))?(?:\s*(?:[/,&+]|and|or)\s*)?){1,3}(?: only| \(stateful\))?$/i;

/** `Allowed? | No`, where nobody took that column for what it is. */
function refusesUnder({ role, heading }: Column, text: string): boolean {
  const isLeft = role === 'other' || role === 'condition';
  return (
    isLeft && /allow|permit|accept|erlaubt|autoris/i.test(heading) && readAction(text) === 'deny'
  );
}
