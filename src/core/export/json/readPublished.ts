/** Reads what `publishDocument` wrote, by whomever: the document, or what is wrong with the text and where. */
import * as v from 'valibot';
import type { FlowDocument } from '../../model/document.ts';
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { Place } from '../../model/place.ts';
import { checkPublished } from './checkPublished.ts';
import type { Fault } from './checkPublished.ts';
import { findJsonFault } from './findJsonFault.ts';
import { publishedDocumentSchema } from './publishedDocument.ts';
import { restoreDocument } from './restoreDocument.ts';

export type PublishedReading =
  | { readonly ok: true; readonly document: FlowDocument }
  /** At least one. */
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

/** Nobody mends more at a time. */
const MOST_FAULTS = 20;

/**
 * @param file what the text is called, for the places of problems.
 * @returns what `publishDocument` was given, where it wrote the text. Expected failures are problems; a fault
 * in the shape is named by its path (`flows.3.ports`), for nobody counts lines of printed data.
 */
export function readPublished(text: string, file: string): PublishedReading {
  const top: Place = { file, line: 1, column: 1 };
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const offset = findJsonFault(text);
    return { ok: false, problems: [notJson(text, offset, placeAt(text, offset, file))] };
  }
  const checked = v.safeParse(publishedDocumentSchema, parsed.value, { abortEarly: false });
  if (!checked.success) {
    const faults = checked.issues.map((issue): Fault => ({
      path: v.getDotPath(issue) ?? '',
      message: issue.message,
    }));
    return { ok: false, problems: faults.slice(0, MOST_FAULTS).map((one) => shapeWrong(one, top)) };
  }
  const faults = checkPublished(checked.output);
  if (faults.length > 0) {
    return { ok: false, problems: faults.slice(0, MOST_FAULTS).map((one) => namesWrong(one, top)) };
  }
  return { ok: true, document: restoreDocument(checked.output) };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function placeAt(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const MOST_READ = 60;

function notJson(text: string, offset: number, place: Place): DocumentProblem {
  const [line = ''] = text.slice(offset, offset + MOST_READ).split(/[\r\n]/);
  const ends = offset >= text.length;
  return {
    code: 'json-broken',
    severity: 'error',
    place,
    message: ends ? 'The text ends before its data does.' : 'Here the text stops being JSON.',
    read: line,
    expected: 'a document as Portolan publishes it, in JSON',
    hint: 'Bring the file as it was published.',
    entry: null,
    column: null,
  };
}

function shapeWrong({ path, message }: Fault, place: Place): DocumentProblem {
  return {
    code: 'json-shape',
    severity: 'error',
    place,
    message: path === '' ? `${message}.` : `${path}: ${message}.`,
    read: path,
    expected: 'a document as data/schema.json describes it',
    hint: 'Check the file against data/schema.json, which is published beside the documents.',
    entry: null,
    column: null,
  };
}

function namesWrong({ path, message }: Fault, place: Place): DocumentProblem {
  return {
    code: 'json-reference',
    severity: 'error',
    place,
    message: `${path}: ${message}.`,
    read: path,
    expected: 'ids that are there, each of them once',
    hint: 'Bring the file as it was published, or add what is missing.',
    entry: null,
    column: null,
  };
}
