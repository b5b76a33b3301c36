/** Has the picture of an address drawn, by what draws the site's: loaded when one is wanted, and not before. */
import path from 'node:path';
import { runnerImport } from 'vite';
import type { FlowDocument } from '../src/core/model/document.ts';
import { addressOfLink } from '../src/core/url/pages.ts';
import type * as Drawn from '../src/drawDocument.ts';
import type { PictureAnswer, PictureRequest } from '../src/drawPicture.ts';

const ROOT = path.join(import.meta.dirname, '..');

export interface AddressToDraw extends Pick<PictureRequest, 'theme' | 'home'> {
  /** `null`: the built-in ones. */
  readonly documents: readonly FlowDocument[] | null;
  /** As somebody copied it, or wrote it by hand. */
  readonly address: string;
}

export async function drawAddress(asked: AddressToDraw): Promise<PictureAnswer> {
  const { module } = await runnerImport<typeof Drawn>('/src/drawDocument.ts', {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  const { theme, home } = asked;
  const documents = asked.documents ?? module.documents;
  const pages = documents.map(({ id }) => id);
  return module.drawPicture({
    documents,
    search: addressOfLink(asked.address, pages),
    theme,
    home,
  });
}
