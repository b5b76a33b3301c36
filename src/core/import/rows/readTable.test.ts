import { describe, expect, it } from 'vitest';
import { ARROW_PORTS } from './fixtures/arrowPorts.ts';
import { DIRECTED_ENDS } from './fixtures/directedEnds.ts';
import { END_EDGES } from './fixtures/endEdges.ts';
import { END_LISTS } from './fixtures/endLists.ts';
import { END_NAMES } from './fixtures/endNames.ts';
import { END_PLACES } from './fixtures/endPlaces.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { LINE_LISTS } from './fixtures/lineLists.ts';
import { ONE_SIDED } from './fixtures/oneSided.ts';
import { PORT_FAULTS } from './fixtures/portFaults.ts';
import { PORT_NEIGHBOURS } from './fixtures/portNeighbours.ts';
import { PORT_NUMBERS } from './fixtures/portNumbers.ts';
import { PORT_PHRASES } from './fixtures/portPhrases.ts';
import { PORT_RANGES } from './fixtures/portRanges.ts';
import { printReading } from './fixtures/printReading.ts';
import { PROTOCOL_CELLS } from './fixtures/protocolCells.ts';
import { PROTOCOL_PHRASES } from './fixtures/protocolPhrases.ts';
import { SECURITY_CELLS } from './fixtures/securityCells.ts';
import { STATED_ROWS } from './fixtures/statedRows.ts';
import { TABLE_ENDS } from './fixtures/tableEnds.ts';
import { tableOf } from './fixtures/tableLiteral.ts';
import { TABLE_ROWS } from './fixtures/tableRows.ts';
import { UNNAMED_ENDS } from './fixtures/unnamedEnds.ts';
import { gatherNames } from './gatherNames.ts';
import { readTable } from './readTable.ts';

const KINDS: readonly (readonly [string, readonly Fixture[]])[] = [
  ['numbers in a cell of ports', PORT_NUMBERS],
  ['ranges in a cell of ports', PORT_RANGES],
  ['arrows in a cell of ports', ARROW_PORTS],
  ['a cell of ports in doubt', PORT_FAULTS],
  ['a cell of ports in words', PORT_PHRASES],
  ['neighbours in a cell of ports', PORT_NEIGHBOURS],
  ['a cell of protocols', PROTOCOL_CELLS],
  ['a cell of protocols in words', PROTOCOL_PHRASES],
  ['a cell of security', SECURITY_CELLS],
  ['a name', END_NAMES],
  ['a place', END_PLACES],
  ['a list of names', END_LISTS],
  ['lists of lines', LINE_LISTS],
  ['the edge of a name', END_EDGES],
  ['directions and ends', DIRECTED_ENDS],
  ['ends', TABLE_ENDS],
  ['rows', TABLE_ROWS],
  ['rows that leave one end empty', ONE_SIDED],
  ['what is stated around a cell', STATED_ROWS],
  ['ends that nobody names', UNNAMED_ENDS],
];

describe.each(KINDS)('readTable, of %s', (_kind, fixtures) => {
  it.each(fixtures)('$title', ({ table, mapping = {}, read }) => {
    const { raw, mapping: whole } = tableOf(table, mapping);
    const context = gatherNames([{ raw, mapping: whole }], raw.notes);

    expect(printReading(readTable(raw, whole, context))).toEqual(read);
  });
});
