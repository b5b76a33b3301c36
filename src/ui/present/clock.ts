/** How long it has been, and what time it is, as a speaker reads it at a glance. Pure. */

/** @param ms since the beginning; what lies before it counts as none. @returns `7:05`, `1:07:05`. */
export function sayElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** @returns hours and minutes, as the reader's own clocks show them. */
export function sayTime(now: Date, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(now);
}
