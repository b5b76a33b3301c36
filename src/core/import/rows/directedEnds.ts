/**
 * A cell for what listens that says which way, too: `Inbound for the web tier`, `Outbound for agents; inbound for the
 * store`. Read as a name, it would make a component of the word *Inbound*, and turn round whoever calls.
 */
import { readDirected } from '../cells/readDirected.ts';
import type { SidesReading } from './readArrows.ts';
import { notStated, readNames } from './readSide.ts';
import type { SideReading } from './readSide.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';

const LONGEST = 200;
const WAY = '(?:in|out)(?:bound|coming|going)|ingress|egress';
/** `In- and outbound traffic on X`. */
const BOTH = new RegExp(
  `^(?:(?:in(?:-|bound|coming)?|ingress) ?(?:and|or|&|/|,) ?(?:outbound|outgoing|egress)|(?:out(?:-|bound|going)?|egress) ?(?:and|or|&|/|,) ?(?:inbound|incoming|ingress)|bi-?directional) `,
  'iu',
);
const BEGINS = new RegExp(`^(?:${WAY}) `, 'iu');
const NEXT = new RegExp(`(?:[;,.]| and) (?=(?:${WAY}) )`, 'iu');
const CONDITION = /^(?:by default|usually|normally|typically)[:,]? /iu;

type Named = SideReading & { readonly kind: 'named' };

/** `null`: it says no way, or not whose. */
export function readDirectedEnds(cells: readonly Cell[], setup: TableSetup): SidesReading | null {
  const cell = setup.kind === 'ports' ? cellOf(cells, findColumn(setup, 'endpoint')) : null;
  if (cell === null || cell.text.length > LONGEST) return null;
  const text = cell.text.replace(CONDITION, '');
  if (BOTH.test(text)) return readBoth(cell, text, setup);
  if (!BEGINS.test(text)) return null;
  let from: Named | null = null;
  let to: Named | null = null;
  for (const clause of text.split(NEXT)) {
    const directed = readDirected(clause);
    const named = directed === null ? null : readNames(cell, directed.name, setup);
    if (directed === null || named?.kind !== 'named') return null;
    const isCalled = (directed.direction === 'inbound') === directed.isOwn;
    if ((isCalled ? to : from) !== null) return null;
    if (isCalled) to = named;
    else from = named;
  }
  return sidesOf(from, to, false);
}

function readBoth(cell: Cell, text: string, setup: TableSetup): SidesReading | null {
  const directed = readDirected(`inbound ${text.replace(BOTH, '')}`);
  const named = directed?.isOwn === true ? readNames(cell, directed.name, setup) : null;
  return named?.kind === 'named' ? sidesOf(null, named, true) : null;
}

function sidesOf(from: Named | null, to: Named | null, both: boolean): SidesReading {
  const silent =
    from === null
      ? ['Who calls is not stated.']
      : to === null
        ? ['Who is called is not stated.']
        : [];
  return {
    sides: [{ from: from?.side ?? notStated(), to: to?.side ?? notStated(), both }],
    problems: [...(from?.problems ?? []), ...(to?.problems ?? [])],
    readings: ['The cell says which way, and for whom.', ...silent],
  };
}
