/** What stands between brackets above a block: `[%header,cols="1,2a",options="footer"]`. */

export interface BlockAttributes {
  readonly options: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, string>;
}

export const NO_ATTRIBUTES: BlockAttributes = { options: new Set(), named: new Map() };

export function readBlockAttributes(inside: string, before: BlockAttributes): BlockAttributes {
  const options = new Set(before.options);
  const named = new Map(before.named);
  // A quote that is written twice at the end closes what the first has closed.
  const parts = inside
    .slice(0, 2_000)
    .replace(WITHOUT_COMMA, '$1,')
    .matchAll(/\s*(?:([\w-]+)\s*=\s*(?:"([^"]*)"+|'([^']*)'|([^,]*))|("[^"]*"|[^,]+))\s*(?:,|$)/g);
  for (const [, name, double, single, bare, positional] of parts) {
    const value = (double ?? single ?? bare ?? '').trim();
    if (name !== undefined) named.set(name, value);
    if (name === 'options' || name === 'opts')
      for (const option of value.split(/[,\s]+/)) options.add(option);
    for (const [, option] of (positional ?? '').matchAll(/%([\w-]+)/g)) options.add(option ?? '');
  }
  return { options, named };
}

/** `cols="1a,7a" options="header"`: behind a closed quote that a name follows, people forget the comma. */
const WITHOUT_COMMA = /(=\s*(?:"[^"]*"|'[^']*'))(?=\s+(?:[%.#]?[\w-]+\s*=|[%.#]\w))/g;

const MAX_COLUMNS = 1_000;

/** One for each column: the style of its cells, or none. `null` where it is not said. */
export function readColumns(attributes: BlockAttributes): readonly (string | null)[] | null {
  const written = attributes.named.get('cols')?.replaceAll(/\s/g, '');
  if (written === undefined || written === '') return null;
  if (/^\d{1,4}$/.test(written)) {
    return Array.from({ length: Math.min(Number(written), MAX_COLUMNS) }, () => null);
  }
  const columns = written.split(/[,;]/).flatMap((column) => {
    const times = Number(/^(\d{1,4})\*/.exec(column)?.[1] ?? '1');
    const style = /[adehlmsv]$/.exec(column)?.[0] ?? null;
    return Array.from({ length: Math.min(times, MAX_COLUMNS) }, () => style);
  });
  return columns.length === 0 || columns.length > MAX_COLUMNS ? null : columns;
}
