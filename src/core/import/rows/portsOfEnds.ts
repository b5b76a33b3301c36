/**
 * Ports that say themselves whose they are: `25555 (Director)` and `8443 (UAA)` beside the names of both. Each
 * is that of its end then, and not of the others; multiplied out they would be flows that no page states.
 */
import { foldName } from '../../model/foldName.ts';
import type { NamedEnd } from '../cells/readEnd.ts';

export type PortsOfEnds =
  /** One text of ports for each end. */
  | { readonly kind: 'paired'; readonly texts: readonly string[] }
  /** Some are of one of the ends, and of the others it is not said. */
  | { readonly kind: 'unclear' }
  | null;

const LONGEST = 1000;
const NOTED = /(\d{1,5}(?: ?[-–] ?\d{1,5})?(?: ?\/? ?(?:tcp|udp))?) ?\(([^()]{2,60})\)/giu;

/** @returns `null` where no port says whose it is, or where there is nothing to tell apart. */
export function portsOfEnds(text: string, ends: readonly NamedEnd[]): PortsOfEnds {
  if (ends.length < 2 || text.length > LONGEST || !text.includes('(')) return null;
  const noted = [...text.matchAll(NOTED)].map(([, port = '', aside = '']) => ({
    port,
    named: ends.filter((end) => means(aside, end)),
  }));
  if (noted.length < 2 || noted.every(({ named }) => named.length === 0)) return null;
  const isWhole = !/\d/.test(text.replace(NOTED, ' '));
  const texts = ends.map((end) =>
    noted.flatMap(({ port, named }) => (named.includes(end) ? [port] : [])).join(', '),
  );
  const isSaid = noted.every(({ named }) => named.length === 1);
  return isWhole && isSaid && !texts.includes('') ? { kind: 'paired', texts } : { kind: 'unclear' };
}

/** The whole name, or the words that it ends or begins with: `UAA` is `BOSH UAA`. */
function means(aside: string, { label, spelled }: NamedEnd): boolean {
  const own = foldName(aside);
  if (own === '') return false;
  return [label, spelled].some((name) => {
    const folded = foldName(name);
    return folded === own || folded.endsWith(` ${own}`) || folded.startsWith(`${own} `);
  });
}
