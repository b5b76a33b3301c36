/**
 * Where a way is easiest to listen in on, as far as the document says: no encryption before encryption
 * that is not stated, that before TLS, and TLS before mutual TLS. SSH counts as TLS, since nobody can
 * say which of them is the weaker one. Silence may mean either, so who looks for weak places has to
 * look there before the ones where TLS is stated. Of several flows in one hop, the weakest counts.
 */
import type { Flow } from '../model/document.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Encryption } from '../model/vocabulary.ts';
import type { Way } from './way.ts';
import { isTraffic } from './wayGraph.ts';

export interface WeakestHop {
  /** Its place among the way's hops, counted from zero: the first of those that are as weak. */
  readonly hop: number;
  /** The first of the hop's flows that are as weak. */
  readonly flow: Flow;
  readonly encryption: Encryption;
  /** A sentence. */
  readonly why: string;
}

const RANKS: Readonly<Record<Encryption, number>> = {
  'none': 0,
  'not-stated': 1,
  'tls': 2,
  'ssh': 2,
  'mutual-tls': 3,
};

/** The order itself, for whoever says it. */
export const WEAKEST_FIRST: readonly Encryption[] = keysOf(RANKS).toSorted(
  (one, other) => RANKS[one] - RANKS[other],
);

const REASONS: Readonly<Record<Encryption, string>> = {
  'none': 'It is not encrypted.',
  'not-stated': 'Its encryption is not stated, so it may have none.',
  'tls': 'It has TLS',
  'ssh': 'It has SSH, which counts as TLS here',
  'mutual-tls': 'It has mutual TLS',
};

/** @returns `null` where no hop is traffic: local calls have no encryption, and hops by the VM none to state. */
export function weakestHop({ hops }: Pick<Way, 'hops'>): WeakestHop | null {
  const flows = hops.flatMap((one, hop) =>
    one.flows.filter(isTraffic).map((flow) => ({ hop, flow })),
  );
  const rankOf = ({ flow }: { readonly flow: Flow }) => RANKS[flow.encryption.value];
  const [weakest] = flows.toSorted((one, other) => rankOf(one) - rankOf(other));
  if (weakest === undefined) return null;
  const encryption = weakest.flow.encryption.value;
  const isAlone = flows.every(({ hop }) => hop === weakest.hop);
  return { ...weakest, encryption, why: sayWhy(weakest.flow, isAlone) };
}

/** @param isAlone no other hop of the way states anything to compare with. */
function sayWhy({ encryption: { value, basis } }: Flow, isAlone: boolean): string {
  const reason = REASONS[value];
  if (value === 'none' || value === 'not-stated') return reason;
  const implied = basis.kind === 'implied' ? `, as ${basis.by} implies` : '';
  const others =
    value === 'mutual-tls' ? 'so has every other that is stated' : 'none of the others has less';
  return `${reason}${implied}${isAlone ? '' : `; ${others}`}.`;
}
