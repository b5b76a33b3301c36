/** A desk with a table on it whose third row waits, and a store of its own for what is kept. */
import { readSources } from '../core/import/readSources.ts';
import { summariseImport } from '../core/import/tableSummary.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import type { FlowDocument } from '../core/model/document.ts';
import { createDesk } from './broughtDesk.ts';
import type { Desk, ReadOutcome, TableReader } from './broughtDesk.ts';
import { showWork } from './broughtKeeping.ts';
import { bringSources } from './broughtReading.ts';
import { createShelf } from './broughtShelf.ts';
import type { BroughtStore } from './broughtShelf.ts';
import { makeStore } from './broughtStoreFixture.ts';
import { createExplorer } from './explorer.ts';
import { libraryOf } from './library.ts';

export const TABLE =
  'Source,Destination,Port\nkeeper,lamp,8080\nclerk,ledger,5432\nclerk,keeper,8o80\n';
export const FILE = { name: 'harbour.csv', text: TABLE, format: null };
export const BAD = { file: 'harbour.csv', table: 0, row: 2, column: 2 };

export const readHere: TableReader['read'] = async (
  files,
  choices,
  onProgress,
): Promise<ReadOutcome> => ({
  kind: 'done',
  read: summariseImport(readSources(files, choices, onProgress)),
});

interface Here {
  site: readonly FlowDocument[];
  store: ReturnType<typeof makeStore>;
  desk: Desk;
}

/** Laid out anew for each test. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const here = {} as Here;

let marks = 0;

export function makeDesk(open: () => Promise<BroughtStore>, reading = readHere): Desk {
  const explorer = createExplorer(
    libraryOf(here.site),
    () => new Promise<Arrangement>(() => undefined),
  );
  return createDesk({
    explorer,
    shelf: createShelf(open, () => 1),
    reader: { read: reading, cancel: () => undefined, end: () => undefined },
    readApart: readHere,
    newMark: () => {
      marks += 1;
      return `mark${marks}`;
    },
    tellOthers: () => undefined,
  });
}

/** @param site the documents that are there without anybody bringing them. */
export function layOut(site: readonly FlowDocument[]): void {
  const store = makeStore();
  Object.assign(here, { site, store });
  here.desk = makeDesk(async () => store);
}

export const work = () => {
  const lying = here.desk.store.getState().work;
  if (lying === null) throw new Error('nothing lies on the here.desk');
  return lying;
};
export const tables = () => work().read?.tables ?? { document: null, tables: [], problems: [] };
export const table = () => {
  const [first] = tables().tables;
  if (first === undefined) throw new Error('no table was found');
  return first;
};
export const state = () => here.desk.explorer.store.getState();
export const opened = () => state().subject.opened;
export const titles = () => state().brought.map(({ title }) => title);
export const notices = () => state().notices.map(({ message }) => message);

/** Brings the table, shows it, and looks into it again. */
export async function bringAndShow(): Promise<void> {
  await bringSources(here.desk, [FILE]);
  await showWork(here.desk);
}
