/** The walks of a document as its module has them: what is at its default is left out. */
import type { Walk, WalkStep } from '../../model/walk.ts';
import { printList, printObject, printText, printTexts } from './printSource.ts';
import type { Part } from './printSource.ts';

/** `undefined` where there are none. */
export function printWalks(walks: readonly Walk[]): string | undefined {
  if (walks.length === 0) return undefined;
  return printObject(walks.map((walk): Part => [walk.id, printWalk(walk)]));
}

function printWalk(walk: Walk): string {
  return printObject([
    ['title', printText(walk.title)],
    ['about', printText(walk.about)],
    ['with', walk.with.length === 0 ? undefined : printTexts(walk.with)],
    ['without', walk.without.length === 0 ? undefined : printTexts(walk.without)],
    ['fold', walk.fold === null ? undefined : printTexts(walk.fold)],
    ['steps', printList(walk.steps.map(printStep))],
  ]);
}

function printStep({ title, words, notes, q, view, select, way, hop, camera }: WalkStep): string {
  return printObject([
    ['title', printText(title)],
    ['words', printText(words)],
    ['notes', optional(notes)],
    ['q', printText(q)],
    ['view', view === 'diagram' ? undefined : printText(view)],
    ['select', optional(select)],
    ['way', optional(way)],
    ['hop', hop === null ? undefined : String(hop)],
    ['camera', printCamera(camera)],
  ]);
}

function printCamera(camera: WalkStep['camera']): string | undefined {
  if (camera === 'lit') return undefined;
  return typeof camera === 'string' ? printText(camera) : printTexts(camera);
}

function optional(text: string | null): string | undefined {
  return text === null ? undefined : printText(text);
}
