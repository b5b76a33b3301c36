/** What a team decided about columns and cells, kept in a JSON file beside its documents. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { ImportChoices } from '../src/core/import/choices.ts';
import { NO_CHOICES } from '../src/core/import/choices.ts';
import { COLUMN_ROLES } from '../src/core/import/columnRole.ts';
import { keysOf } from '../src/core/model/vocabulary.ts';
import { failed } from './command.ts';
import type { Outcome } from './command.ts';
import type { NamedSource } from './nameSources.ts';
import { sayWhy } from './sayWhy.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const choicesSchema = v.strictObject({
  title: v.optional(v.nullable(v.string()), null),
  mappings: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        kind: v.optional(v.nullable(v.picklist(['flows', 'ports', 'grid', 'set-aside'])), null),
        columns: v.array(v.nullable(v.picklist(keysOf(COLUMN_ROLES)))),
      }),
    ),
    {},
  ),
  fixes: v.optional(
    v.array(
      v.strictObject({
        file: v.string(),
        table: count,
        row: count,
        column: count,
        text: v.string(),
      }),
    ),
    [],
  ),
});

/**
 * @param file `null` where there are none.
 * @param sources what is read. A fix names its file by the path from the folder of the choices, so that the
 * choices mean the same wherever the command is called.
 */
export async function loadChoices(
  file: string | null,
  cwd: string,
  sources: readonly NamedSource[],
): Promise<Outcome<ImportChoices>> {
  if (file === null) return { ok: true, value: NO_CHOICES };
  const full = path.resolve(cwd, file);
  try {
    return readChoices(await readFile(full, 'utf8'), file, (name) => {
      const meant = path.resolve(path.dirname(full), name);
      return sources.find((source) => source.file === meant || source.name === name)?.name ?? null;
    });
  } catch (error) {
    return failed(`${file} cannot be read: ${sayWhy(error)}`);
  }
}

/** @param findSource from the name in a fix to the name that the source is read under. */
export function readChoices(
  text: string,
  file: string,
  findSource: (name: string) => string | null,
): Outcome<ImportChoices> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(`${file} is no JSON`, error instanceof Error ? error.message : null);
  }
  // To the schema a list is an object without any of its keys.
  if (Array.isArray(value)) return failed(`${file} holds no choices`, 'it holds a list');
  const read = v.safeParse(choicesSchema, value);
  if (!read.success) {
    const [issue] = read.issues;
    const place = v.getDotPath(issue);
    return failed(
      `${file} holds no choices`,
      `${place === null ? '' : `${place}: `}${issue.message}`,
    );
  }
  const { title, mappings, fixes } = read.output;
  const placed = fixes.map((fix) => ({ ...fix, file: findSource(fix.file) }));
  const lost = fixes.find((_, place) => placed[place]?.file === null);
  if (lost !== undefined) {
    return failed(`${file} has a fix for “${lost.file}”, which is not among the files`);
  }
  const named = placed.flatMap(({ file: name, ...fix }) =>
    name === null ? [] : { ...fix, file: name },
  );
  return { ok: true, value: { title, mappings, fixes: named } };
}
