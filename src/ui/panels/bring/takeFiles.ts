/** From files that were opened or dropped to sources: as many as can be read, and words about the others. */
import type { SourceFile } from '../../../core/import/source.ts';
import { MOST_FILES } from '../../../state/brought.ts';
import { decodeBytes } from './decodeBytes.ts';

/** In bytes, of all files together. */
const MOST_BYTES = 20_000_000;

export interface Taken {
  readonly sources: readonly SourceFile[];
  readonly remarks: readonly string[];
}

/** Never rejects. */
export async function takeFiles(files: readonly File[]): Promise<Taken> {
  const sources: SourceFile[] = [];
  const remarks: string[] = [];
  let room = MOST_BYTES;
  for (const file of files.slice(0, MOST_FILES)) {
    const name = file.webkitRelativePath || file.name;
    if (file.size > room) {
      remarks.push(
        `“${name}” has ${sayMegabytes(file.size)}, and more than 20 MB are not read at once. Bring the part with the tables.`,
      );
      continue;
    }
    const bytes = await readBytes(file);
    const decoded =
      bytes === null
        ? ({
            ok: false,
            message: `“${name}” could not be opened. If it is a folder, bring the files in it.`,
          } as const)
        : decodeBytes(name, bytes);
    if (!decoded.ok) {
      remarks.push(decoded.message);
      continue;
    }
    room -= file.size;
    sources.push({ name, text: decoded.text, format: null });
    if (decoded.remark !== null) remarks.push(decoded.remark);
  }
  if (files.length > MOST_FILES) {
    remarks.push(`Of ${files.length} files only the first ${MOST_FILES} were taken.`);
  }
  return { sources, remarks };
}

async function readBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function sayMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
