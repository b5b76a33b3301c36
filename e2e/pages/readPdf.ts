/** What a PDF says, as text: where it stands on which sheet, and whether any of it is cut off. */
import { getDocumentProxy } from 'unpdf';

export interface PdfText {
  readonly words: string;
  /** Its corners' extremes in points, from the sheet's lower left corner. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PdfSheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

export async function readPdf(bytes: Buffer): Promise<readonly PdfSheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: PdfSheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
      // Along the text by its width, across it by its height; turned sheets have turned texts.
      const [along, across] = [Math.hypot(a, b), Math.hypot(c, d)];
      const end = { x: x + (a / along) * item.width, y: y + (b / along) * item.width };
      const up = { x: (c / across) * item.height, y: (d / across) * item.height };
      const xs = [x, end.x, x + up.x, end.x + up.x];
      const ys = [y, end.y, y + up.y, end.y + up.y];
      return [
        {
          words: item.str,
          left: Math.min(...xs),
          right: Math.max(...xs),
          bottom: Math.min(...ys),
          top: Math.max(...ys),
        },
      ];
    });
    sheets.push({ width, height, texts });
  }
  return sheets;
}

/** @returns what does not stand wholly on its sheet. */
export function textsCutOff(sheets: readonly PdfSheet[]): readonly string[] {
  return sheets.flatMap(({ width, height, texts }) =>
    texts
      .filter(
        ({ left, right, bottom, top }) => left < 0 || bottom < 0 || right > width || top > height,
      )
      .map(({ words }) => words),
  );
}

/** All that stands on a sheet, in one text. */
export function wordsOn({ texts }: PdfSheet): string {
  return texts.map(({ words }) => words).join(' ');
}
