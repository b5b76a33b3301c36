/**
 * Which findings a reader has accepted. A finding's key says the place of its row, which moves when a page is
 * edited; so what was accepted also knows what it was called, and goes with the name. What fits no finding
 * any more is told of, and accepts nothing.
 */
import { groupBy } from '../model/groupBy.ts';
import type { Finding } from './finding.ts';
import type { RuleFindings } from './findFindings.ts';

/** What was written when it was accepted: the finding's id and name. */
export interface Accepted {
  readonly about: { readonly id: string };
  readonly as: string;
}

export interface PlacedAccepted<Of extends Accepted> {
  readonly byFinding: ReadonlyMap<Finding, Of>;
  readonly strays: readonly Of[];
}

/** Unique among a document's findings. */
export function idOfFinding({ rule, key }: Finding): string {
  return `${rule} ${key}`;
}

/** `Plain HTTP: Load Balancer → Contour:80`. @param longest in UTF-16 units. */
export function nameFinding(
  { name: rule }: { readonly name: string },
  { name }: Finding,
  longest: number,
): string {
  return `${rule}: ${name}`.slice(0, longest);
}

/** @param longest as it was given to `nameFinding`. */
export function placeAccepted<Of extends Accepted>(
  found: readonly RuleFindings[],
  accepted: readonly Of[],
  longest: number,
): PlacedAccepted<Of> {
  const named = found.flatMap(({ rule, findings }) =>
    findings.map((finding) => ({ finding, as: nameFinding(rule, finding, longest) })),
  );
  const byId = new Map(named.map((one) => [idOfFinding(one.finding), one]));
  const byFinding = new Map<Finding, Of>();
  const moved = accepted.filter((one) => {
    const same = byId.get(one.about.id);
    if (same?.as !== one.as) return true;
    byFinding.set(same.finding, one);
    return false;
  });
  const byName = groupBy(named, ({ as }) => as);
  const strays = moved.filter((one) => {
    const [only, ...others] = byName.get(one.as) ?? [];
    if (only === undefined || others.length > 0 || byFinding.has(only.finding)) return true;
    byFinding.set(only.finding, one);
    return false;
  });
  return { byFinding, strays };
}
