/** A document that was brought gets another name, wherever it is kept, open, or just being read anew. */
import type { ImportChoices } from '../core/import/choices.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { cleanTitle, identify } from './brought.ts';
import type { Desk, Work } from './broughtDesk.ts';
import { keepChange, revisionOf } from './broughtKeeping.ts';
import { findRecord, putBrought } from './broughtList.ts';
import { readWork } from './broughtReading.ts';
import { findBrought } from './knownDocuments.ts';
import { replaceDocument } from './subjectActions.ts';

export async function renameBrought(desk: Desk, id: DocumentId, named: string): Promise<void> {
  const title = cleanTitle(named);
  const found = await findRecord(desk, id);
  const { store, explorer, held } = desk;
  const onDevice = held.get(id)?.revision ?? (await revisionOf(desk, id));
  // It may have been written meanwhile, or put right.
  const known = held.get(id) ?? null;
  const before = known?.record ?? found;
  if (before === null || title === '' || title === before.title) return;
  const record = { ...before, title, choices: { ...before.choices, title } };
  const { work } = store.getState();
  const lying = work?.id === id ? withTitle(work, title) : null;
  if (lying !== null) store.setState({ work: lying });
  const document = known?.read?.document ?? null;
  const renamed = document === null ? null : identify(document, record);
  held.set(id, {
    record,
    revision: known?.revision ?? onDevice,
    read: known === null || known.read === null ? null : { ...known.read, document: renamed },
  });
  const place = findBrought(explorer.store.getState(), id);
  putBrought(desk, record, place?.keptIn ?? 'page', place?.hash ?? null);
  if (renamed !== null) replaceDocument(explorer, renamed);
  await keepChange(desk, record);
  // Whoever was reading then reads for what no longer lies there.
  if (lying !== null && lying.progress !== null) await readWork(desk, lying);
}

/** What is undone later is something else than the name. */
function withTitle(work: Work, title: string): Work {
  const name = (choices: ImportChoices): ImportChoices => ({ ...choices, title });
  return {
    ...work,
    choices: name(work.choices),
    past: work.past.map((one) => ({ ...one, choices: name(one.choices) })),
    read: work.read === null ? null : { ...work.read, choices: name(work.read.choices) },
  };
}
