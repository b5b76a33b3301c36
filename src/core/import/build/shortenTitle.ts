/** A word or two of a title, for tabs and lists. */

const LONGEST = 32;

export function shortenTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const whole = title.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `${whole === '' ? title.slice(0, LONGEST - 1) : whole}…`;
}
