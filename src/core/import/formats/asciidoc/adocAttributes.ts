/** `{name}`: replaced where the text defines it, kept as written where only a build does. */

/** What every page has. */
const ALWAYS: ReadonlyMap<string, string> = new Map([
  ['empty', ''],
  ['blank', ''],
  ['sp', ' '],
  ['nbsp', ' '],
  ['zwsp', ''],
  ['wj', ''],
  ['vbar', '|'],
  ['plus', '+'],
  ['asterisk', '*'],
  ['caret', '^'],
  ['tilde', '~'],
  ['backslash', '\\'],
  ['backtick', '`'],
  ['startsb', '['],
  ['endsb', ']'],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', '’'],
  ['quot', '"'],
  ['two-colons', '::'],
]);

/** A definition may hold others; without a bound, ten lines make a text of any length. */
const MAX_VALUE = 500;
const MAX_RESOLVED = 20_000;

export function resolveAttributes(text: string, defined: ReadonlyMap<string, string>): string {
  if (!text.includes('{')) return text;
  let length = text.length;
  return text.replace(/(\\?)\{(\w[\w-]{0,100})\}/g, (written, escape: string, name: string) => {
    if (escape !== '') return written.slice(1);
    const value = defined.get(name.toLowerCase()) ?? ALWAYS.get(name.toLowerCase());
    if (value === undefined || length > MAX_RESOLVED) return written;
    length += value.length;
    return value;
  });
}

/** Whether the line defines an attribute, or takes its definition back. */
export function defineAttribute(line: string, defined: Map<string, string>): boolean {
  const [all, off, name, offBehind, value] =
    /^:(!?)(\w[\w-]{0,100})(!?):(?:\s+(.*))?$/.exec(line) ?? [];
  if (all === undefined || name === undefined) return false;
  const key = name.toLowerCase();
  if (off === '!' || offBehind === '!') defined.delete(key);
  else {
    const resolved = resolveAttributes((value ?? '').trim(), defined);
    if (resolved.length <= MAX_VALUE) defined.set(key, resolved);
  }
  return true;
}
