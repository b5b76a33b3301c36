/**
 * Readers that remember what they read: the columns of a long table say the same few things again and again,
 * and a cell is read by its text alone.
 */
import type { GroupKind } from '../../model/vocabulary.ts';
import type { KnownNames } from '../cells/knownNames.ts';
import { readEnds } from '../cells/readEnds.ts';
import type { EndsReading } from '../cells/readEnds.ts';
import { readPorts } from '../cells/readPorts.ts';
import type { PortsReading } from '../cells/readPorts.ts';
import { readProtocols } from '../cells/readProtocols.ts';
import type { ProtocolsReading } from '../cells/readProtocols.ts';

import { readNobody } from './readNobody.ts';
import type { Nobody } from './readNobody.ts';

export interface CellReaders {
  readonly ports: (text: string) => PortsReading;
  readonly protocols: (text: string) => ProtocolsReading;
  /** Whether a cell of an end holds what nobody is called by: `TCP`, `ACCEPT`, an arrow. */
  readonly nobody: (text: string) => Nobody | null;
  readonly ends: (text: string, kind: GroupKind | null) => EndsReading;
}

export function rememberReadings(known: KnownNames): CellReaders {
  const byKind = new Map<GroupKind | null, (text: string) => EndsReading>();
  return {
    ports: remember(readPorts),
    nobody: remember(readNobody),
    protocols: remember(readProtocols),
    ends: (text, kind) => {
      const own = byKind.get(kind) ?? remember((cell) => readEnds(cell, { known, kind }));
      byKind.set(kind, own);
      return own(text);
    },
  };
}

/** Beyond this many different texts, remembering costs more than it saves. */
const MOST = 5000;

export function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MOST) known.set(text, value);
    return value;
  };
}
