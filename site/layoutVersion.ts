/** What tells one layout code from another: a hash of all that a drawing depends on but its scene. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const LAYOUT = 'src/core/layout';

export function layoutVersion(): string {
  const files = readdirSync(join(ROOT, LAYOUT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(LAYOUT, file));
  const hash = createHash('sha256');
  for (const file of [...files.toSorted(), 'node_modules/elkjs/package.json']) {
    hash.update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
