/** The documents of the site, for what is promised of each of them: whoever adds one to `data/` has it tested. */
import { readdirSync } from 'node:fs';

export const DOCUMENTS: readonly string[] = readdirSync(new URL('../../data/', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
