/** The reading of a page that is HTML for sure, without that of all other formats: it runs in others' pages. */
import { NO_CHOICES } from './choices.ts';
import { readHtml } from './formats/html/readHtml.ts';
import { readWith } from './formats/readWith.ts';
import { mapRaw } from './mapRaw.ts';
import { readMapped } from './readMapped.ts';
import type { Imported } from './readMapped.ts';

export function readHtmlPage(name: string, text: string): Imported {
  const raw = readWith(readHtml, { name, text, format: 'html' });
  return readMapped([mapRaw(raw, NO_CHOICES)], NO_CHOICES);
}
