/** What is printed on keys, and the one that a button on every page names. */

export const PALETTE_KEY = 'Mod+k';

/** `Ctrl`, `Shift`, `Z`, or `⌘`, `⇧`, `Z`. */
export function nameKey(key: string, mac: boolean): readonly string[] {
  const { mod, shift, sign } = readKey(key);
  return [
    ...(mod ? [mac ? '⌘' : 'Ctrl'] : []),
    ...(shift ? [mac ? '⇧' : 'Shift'] : []),
    sign.length === 1 ? sign.toUpperCase() : sign,
  ];
}

export function readKey(key: string) {
  const [, mod, shift, sign = ''] = /^(Mod\+)?(Shift\+)?(.+)$/.exec(key) ?? [];
  return { mod: mod !== undefined, shift: shift !== undefined, sign };
}
