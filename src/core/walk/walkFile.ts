/**
 * A walk by itself, in a file or in a link: its published form, and which document it leads through. Both
 * come from outside, and are checked; no walk is taken for one that is not.
 */
import * as v from 'valibot';
import { publishWalk } from '../export/json/publishWalk.ts';
import { publishedWalkSchema } from '../export/json/publishedWalk.ts';
import { restoreWalk } from '../export/json/restoreWalk.ts';
import type { FlowDocument } from '../model/document.ts';
import { documentId } from '../model/ids.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Walk } from '../model/walk.ts';
import { MOST_STEPS } from './editWalk.ts';

/** What the file says that it is; a later form has another number. */
const FORMAT = 'portolan-walk';
const VERSION = 1;

/** In characters: what is larger is no walk that anybody goes. */
export const LARGEST_FILE = 2_000_000;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  document: v.object({ id: v.string(), title: v.string() }),
  walk: publishedWalkSchema,
});

export interface SentWalk {
  /** The document that it leads through, by id and as it was called. */
  readonly of: DocumentId;
  readonly title: string;
  readonly walk: Walk;
}

export type WalkReading =
  | { readonly ok: true; readonly sent: SentWalk }
  /** What is wrong, and what to do, in sentences. */
  | { readonly ok: false; readonly message: string };

/** @returns what is written as JSON, into a file with line breaks and into a link without. */
export function writeSentWalk(document: Pick<FlowDocument, 'id' | 'title'>, walk: Walk): object {
  const { id, title } = document;
  return { format: FORMAT, version: VERSION, document: { id, title }, walk: publishWalk(walk) };
}

export function readWalkFile(text: string): WalkReading {
  if (text.length > LARGEST_FILE) {
    return refuse('The file is larger than any walk is, and was not opened.');
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse(
      'The file is no walk: it holds no JSON. A walk that was saved here ends in .walk.json.',
    );
  }
  return readSentWalk(parsed);
}

/** @param parsed from JSON. */
export function readSentWalk(parsed: unknown): WalkReading {
  const format = field(parsed, 'format');
  if (format !== FORMAT) {
    return refuse(
      'This is no walk: it does not say that it is one. A walk that was saved here ends in .walk.json.',
    );
  }
  const version = field(parsed, 'version');
  if (typeof version === 'number' && version > VERSION) {
    return refuse(
      'This walk was saved by a later version of this page. Reload the page, and open it again.',
    );
  }
  const checked = v.safeParse(fileSchema, parsed);
  if (!checked.success) {
    const [issue] = checked.issues;
    return refuse(
      `This walk cannot be read. At ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}.`,
    );
  }
  const { document, walk } = checked.output;
  if (walk.steps.length > MOST_STEPS) {
    return refuse(
      `This walk has ${walk.steps.length} steps; more than ${MOST_STEPS} are not opened.`,
    );
  }
  return {
    ok: true,
    sent: { of: documentId(document.id), title: document.title, walk: restoreWalk(walk) },
  };
}

function refuse(message: string): WalkReading {
  return { ok: false, message };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
