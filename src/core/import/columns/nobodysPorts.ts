/** Lists of ports that are nobody’s: of protocols at large, of checks, of versions, or of no number at all. */
import type { ColumnRole } from '../columnRole.ts';
import { namesOwner } from './columnScene.ts';
import type { Evidence } from './evidence.ts';
import { isProduct } from './cellKinds.ts';
import { mostly } from './tableColumn.ts';

/** `all` in every row, beside what may be a name: ports of anything, or of none. */
export function isWithoutNumbers({ scene: { columns }, roles }: Evidence): boolean {
  const named = roles.filter(({ role }) => role === 'endpoint');
  return (
    named.every(({ certainty }) => certainty === 'guess') &&
    columns.every(
      ({ index, profile }) => roles[index]?.role !== 'port' || profile.mentionsPort === 0,
    )
  );
}

/** `Probe`, `Path`, `Initial delay`: a path on the server and how often it is asked. */
export function isChecked({ scene: { columns } }: Evidence): boolean {
  const has = (words: RegExp) => columns.some(({ folded }) => words.test(folded));
  return (
    has(/\b(?:probes?|checks?|health ?checks?|paths?)\b/) &&
    has(/\b(?:initial delay|period|interval|(?:failure|success) threshold|timeouts?|retries)\b/)
  );
}

/** `Release | PostgreSQL | MySQL` over `2.6 | 13 – 17 | 8.0`: with which versions of what a release works. */
export function isOfReleases({ scene: { columns }, roles }: Evidence): boolean {
  const ports = columns.filter(({ index }) => roles[index]?.role === 'port');
  return (
    RELEASE.test(columns[0]?.folded ?? '') &&
    ports.every(
      ({ heading, chosen, profile }) =>
        chosen === null && isProduct(heading) && !mostly(profile.wellKnown, 0.5),
    )
  );
}

/** `Port | Credentials`: with what one logs in behind ports that another table lists. */
export function isOfLogins({ scene: { columns } }: Evidence): boolean {
  const others = columns.filter(({ meaning: { kind } }) => kind !== 'port' && kind !== 'empty');
  return others.length > 0 && others.every(({ folded }) => LOGIN.test(folded));
}

const LOGIN = /^(?:\S+ )?(?:credentials?|log ?ins?|passwords?|user ?names?|accounts?)$/;

const RELEASE = /^(?:\S+ ){0,2}(?:releases?|versions?|models?|editions?|builds?)$/;

/** Protocols and their ports, and nothing of a platform: no way, no rule, no name but those of the protocols. */
export function isAtLarge({ scene: { columns, context }, roles, ends }: Evidence): boolean {
  const isRuled = roles.some(({ role }) => RULING.has(role));
  const named = columns.filter(({ index }) => roles[index]?.role === 'endpoint');
  const isOfProtocols = named.every(({ profile }) => mostly(profile.protocols, 0.5));
  const isOwned = ends.length > 0 || namesOwner(columns, context);
  return !isRuled && !isOwned && isOfProtocols;
}

const RULING: ReadonlySet<ColumnRole> = new Set([
  'direction',
  'action',
  'destination-group',
  'destination-address',
  'security',
  'encryption',
]);
