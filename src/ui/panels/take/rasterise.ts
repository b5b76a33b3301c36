/** From a picture that scales to one of pixels, as large as a browser can draw it. */

/** What browsers draw at most: a side, and all of it. Some draw less, and then say nothing but `null`. */
const MOST_SIDE_PX = 16_384;
const MOST_AREA_PX = 2 ** 28;

export const SCALES = [1, 2, 3, 4] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** @returns those that fit, at least one: where even the picture's own size does not, a fraction of it. */
export function scalesThatFit(size: Size): readonly number[] {
  const fitting = SCALES.filter((scale) => isDrawable(scaled(size, scale)));
  if (fitting.length > 0) return fitting;
  const side = MOST_SIDE_PX / Math.max(size.width, size.height);
  const area = Math.sqrt(MOST_AREA_PX / (size.width * size.height));
  return [Math.floor(Math.min(side, area) * 100) / 100];
}

/** In whole pixels. */
export function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function isDrawable({ width, height }: Size): boolean {
  return Math.max(width, height) <= MOST_SIDE_PX && width * height <= MOST_AREA_PX;
}

/** @returns a PNG. Rejects with a reason for the reader, where the browser can draw none of that size. */
export async function rasterise(svg: string, size: Size, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, scaled(size, scale));
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null)
      throw new Error('this browser draws none so large; take a smaller one, or SVG');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
