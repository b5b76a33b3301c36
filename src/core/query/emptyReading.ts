/**
 * What the empty query reads as: all there is. Said by itself, so that a page which asks nothing yet need
 * not have what reads queries.
 */
import { oncePerIndex } from '../model/oncePerIndex.ts';
import type { QueryReading } from './readQuery.ts';
import { selectAll } from './select.ts';

export const readEmptyQuery = oncePerIndex((index): QueryReading => ({
  ok: true,
  query: null,
  selection: selectAll(index),
  notes: [],
  traces: [],
}));
