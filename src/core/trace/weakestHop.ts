/**
 * Where a way is easiest to listen in on, as far as the document says. Of several flows in one hop, the
 * weakest counts.
 */
import type { Flow } from '../model/document.ts';
import type { Encryption } from '../model/vocabulary.ts';
import { WEAKNESS_RANKS } from '../model/weakestFirst.ts';
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

const REASONS = {
  'none': 'It is not encrypted.',
  'not-stated': 'Its encryption is not stated, so it may have none.',
  'encrypted': 'It is encrypted in a way that is not named',
  'tls': 'It has TLS',
  'ssh': 'It has SSH, which counts as TLS here',
  'mutual-tls': 'It has mutual TLS',
} as const satisfies Readonly<Record<Encryption, string>>;

/** @returns `null` where no hop is traffic: local calls have no encryption, and hops by the VM none to state. */
export function weakestHop({ hops }: Pick<Way, 'hops'>): WeakestHop | null {
  const flows = hops.flatMap((one, hop) =>
    one.flows.filter(isTraffic).map((flow) => ({ hop, flow })),
  );
  const rankOf = ({ flow }: { readonly flow: Flow }) => WEAKNESS_RANKS[flow.encryption.value];
  const [weakest] = flows.toSorted((one, other) => rankOf(one) - rankOf(other));
  if (weakest === undefined) return null;
  const encryption = weakest.flow.encryption.value;
  const isAlone = flows.every(({ hop }) => hop === weakest.hop);
  return { ...weakest, encryption, why: sayWhy(weakest.flow, isAlone) };
}

/** @param isAlone no other hop of the way states anything to compare with. */
function sayWhy({ encryption: { value, basis } }: Flow, isAlone: boolean): string {
  const isNamed = value === 'encrypted' && basis.kind === 'stated' && basis.as !== 'Encrypted';
  const reason = isNamed
    ? `It has ${basis.as}, which counts as less than TLS here`
    : REASONS[value];
  if (value === 'none' || value === 'not-stated') return reason;
  const implied = basis.kind === 'implied' ? `, as ${basis.by} implies` : '';
  const others =
    value === 'mutual-tls' ? 'so has every other that is stated' : 'none of the others has less';
  return `${reason}${implied}${isAlone ? '' : `; ${others}`}.`;
}
